import PlanModel

/// What the people of a plan are paid for the hours they work, at the likely efforts.
///
/// Somebody alone works effort ÷ speed; several together work as long as they are there between the
/// start and the finish.
struct PlanPay {
  /// The pay of each activity; `nil` if that of somebody who does it is not known.
  private let payments: [Double?]

  /// Computes the pay of a plan.
  ///
  /// - Precondition: `schedule` is one of `project`.
  init(of schedule: Schedule, project: Project) {
    let axis = project.axis
    let people = Dictionary(
      project.team.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    payments = zip(project.activities, schedule.entries).map { activity, entry in
      entry.people.reduce(0.0) { sum, id in
        guard let sum, let person = people[id], let rate = person.hourlyRate else { return nil }
        if entry.people.count == 1 {
          guard let speed = person.skills[activity.discipline] else { return nil }
          return sum + rate * activity.openEffort.hours * 1_000 / Double(speed.permille)
        }
        let profile = CapacityProfile(of: person, on: axis)
        let worked =
          profile.capacity(before: entry.finish.minutes)
          - profile.capacity(before: entry.start.minutes)
        return sum + rate * Double(worked) / 60_000
      }
    }
  }

  /// The pay of all activities.
  var total: Double? { sum { _ in true } }

  /// The pay of the activities at the positions for which `isMeant` holds.
  func sum(where isMeant: (Int) -> Bool) -> Double? {
    payments.indices.reduce(0.0) { sum, position in
      guard let sum, isMeant(position) else { return sum }
      return payments[position].map { sum + $0 }
    }
  }
}

extension Person {
  /// The pay for all hours that the person offers before a moment; `nil` if the rate is not known.
  func pay(until end: WorkMoment, on axis: WorkAxis) -> Double? {
    let hours = Double(CapacityProfile(of: self, on: axis).capacity(before: end.minutes)) / 60_000
    return hourlyRate.map { $0 * hours }
  }
}
