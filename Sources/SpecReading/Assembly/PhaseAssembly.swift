import PlanModel

/// Gives each spec's tasks to its own phases, and decides what these do to the plan.
struct PhaseAssembly {
  /// The phase of each task, in the order of the tasks.
  private(set) var owners: [Phase.ID?] = []
  /// The phases, in the order of the specs.
  private(set) var phases: [Phase] = []
  /// The tasks that no phase owns, of specs that have phases.
  private(set) var unowned: [Activity.ID] = []

  /// Decides for all that `spec` says.
  ///
  /// - Parameters:
  ///   - spec: What the specs say.
  ///   - start: The first day, if one is given; phases such as `Week 1-2` count from it.
  ///   - calendar: Which days are worked.
  init(of spec: SpecContent, start: CivilDate?, calendar: WorkCalendar) {
    for share in spec.allShares {
      let tasks = spec.tasks[share.tasks]
      let entries = RelativePhases(start: start, calendar: calendar)
        .dated(Array(spec.phases[share.phases]))
      let ownership = PhaseOwnership(phases: entries, tasks: tasks.map(\.unqualified))
      let first = share.phases.lowerBound
      owners += ownership.owners.map { $0.map { Phase.ID(first + $0) } }
      phases += PhaseRoles(owners: ownership.owners, calendar: calendar, firstID: first)
        .phases(of: entries)
      guard !entries.isEmpty else { continue }
      unowned += zip(tasks, ownership.owners).filter { $0.1 == nil }.map(\.0.id)
    }
  }

  /// Returns when the first phase of each spec that has tasks starts, in the order of the specs.
  var starts: [(spec: String, date: CivilDate, label: String)] {
    var seen: Set<String> = []
    return phases.indices.compactMap { position in
      let phase = phases[position]
      guard phase.role == .work, seen.insert(phase.spec).inserted else { return nil }
      let previous = position > 0 ? phases[position - 1] : nil
      guard let date = phase.start ?? phase.promisedDays(after: previous)?.lowerBound else {
        return nil
      }
      return (phase.spec, date, phase.label)
    }
  }

  /// Returns the last phase of each spec, in the order of the specs.
  var lastPhases: [Phase] {
    phases.indices.filter {
      $0 + 1 == phases.count || phases[$0 + 1].spec != phases[$0].spec
    }.map { phases[$0] }
  }
}
