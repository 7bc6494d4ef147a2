import PlanModel

/// How the effort of each activity falls on the planned people, and what it costs.
///
/// Who works alone works effort ÷ speed. Of several, each works as their usual hours are a share of
/// those of all: *p* works effort · c(*p*) ÷ Σ c · speed, with the capacity c of a usual week.
struct WorkShares: Sendable {
  /// A person's part in an activity.
  struct Part: Sendable {
    /// The person's place in the team.
    let person: Int
    /// Minutes of work for each minute of effort.
    let minutes: Double
  }

  /// The parts in each activity.
  let parts: [[Part]]
  /// What a minute of each activity's effort costs; `nil` if the pay of somebody who works is not
  /// known, or nobody works.
  let costPerMinute: [Double]?

  /// Notes the parts of the people of a schedule.
  ///
  /// Where anybody may take anything, the planned people say nothing of who works: nobody has a part.
  init(project: Project, schedule: Schedule, policy: SimulationPolicy) {
    let people = project.team.people
    let number = Dictionary(
      people.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let week = people.map { person in
      project.calendar.workweek.reduce(0) { $0 + person.capacity[$1.rawValue].permille }
    }
    parts = zip(project.activities, schedule.entries).map { activity, entry in
      guard activity.openEffort > .zero, policy != .greedy else { return [] }
      let crew = entry.people.compactMap { number[$0] }
      let speeds = crew.map { people[$0].skills[activity.discipline]?.permille ?? 0 }
      let sum = zip(crew, speeds).reduce(0) { $0 + max(1, week[$1.0]) * $1.1 }
      guard sum > 0 else { return [] }
      return crew.map { Part(person: $0, minutes: Double(max(1, week[$0])) * 1_000 / Double(sum)) }
    }
    let rates = people.map { $0.hourlyRate.map { $0 / 60 } }
    let isPaid = parts.allSatisfy { $0.allSatisfy { rates[$0.person] != nil } }
    costPerMinute =
      isPaid && parts.contains { !$0.isEmpty }
      ? parts.map { $0.reduce(0) { $0 + $1.minutes * (rates[$1.person] ?? 0) } } : nil
  }
}
