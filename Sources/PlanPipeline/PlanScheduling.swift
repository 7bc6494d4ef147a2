import NetworkAnalysis
import PlanModel
import ResourceScheduling

extension PlanPipeline {
  /// What scheduling a reading may come to.
  enum Scheduling {
    /// A schedule that was checked, of these relations.
    case scheduled(SchedulingResult, PrecedenceNetwork)
    /// Nothing to plan; the findings say why.
    case notPlanned(Diagnostics)
  }

  /// Schedules what was read, if it can be planned.
  ///
  /// - Parameters:
  ///   - reading: What was read.
  ///   - request: The effort.
  ///   - progress: Hears of the best schedule so far.
  ///   - shouldStop: Asked now and then whether to be content with it.
  /// - Returns: The schedule, or why there is none.
  static func schedule(
    _ reading: Reading, for request: PlanRequest,
    progress: @escaping (SearchProgress) -> Void = { _ in },
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) -> Scheduling {
    let project = reading.project
    guard let network = reading.plannableNetwork else { return .notPlanned(reading.diagnostics) }
    let outcome = ProjectScheduler.schedule(
      project, network: network, options: request.schedulingOptions, progress: progress,
      shouldStop: shouldStop)
    switch outcome {
    case .scheduled(let result): return .scheduled(result, network)
    case .unschedulable(let ids, let obstacle):
      return .notPlanned(reading.diagnostics(of: obstacle, to: ids, for: request))
    }
  }
}

extension PlanPipeline.Reading {
  /// The links of what can be planned; `nil` if the author's faults leave nothing to plan.
  var plannableNetwork: PrecedenceNetwork? {
    diagnostics.preventPlan || project.activities.isEmpty ? nil : network
  }

  /// What was found, and why some activities stay undone.
  func diagnostics(
    of obstacle: SchedulingOutcome.Obstacle, to ids: [Activity.ID], for request: PlanRequest
  ) -> Diagnostics {
    var diagnostics = diagnostics
    let unfinished = Set(ids)
    for activity in project.activities where unfinished.contains(activity.id) {
      let people = project.eligiblePeople(for: activity)
      diagnostics.emit(
        obstacle == .noTimeLeft
          ? .noTimeLeft(activity, people: people) : .neverFinished(activity, people: people),
        at: activity.span)
    }
    return diagnostics
  }
}

extension Diagnostic.Message {
  /// Those who could do it leave before it would be done.
  fileprivate static func neverFinished(_ activity: Activity, people: [Person]) -> Self {
    let names = people.prefix(8).map(\.id.name).joined(separator: ", ")
    let verb = people.count == 1 ? "is" : "are"
    return Self(
      .neverAvailable,
      "\(activity.id) is never finished: \(names) \(verb) not there long enough for its "
        + "\(activity.discipline) work",
      help: "lengthen 'until', add capacity, or give somebody else the skill "
        + "\(activity.discipline)")
  }

  /// Each task alone has the time, but no schedule was found in which all have.
  fileprivate static func noTimeLeft(_ activity: Activity, people: [Person]) -> Self {
    let leaving = people.compactMap { person in person.until.map { "\(person.id) on \($0)" } }
    guard !leaving.isEmpty else {
      return Self(
        .neverAvailable, "no schedule was found in which \(activity.id) is ever done",
        help: "check the efforts, and the people's speeds and capacities")
    }
    let shown = leaving.prefix(4).joined(separator: ", ")
    let more = leaving.count > 4 ? " and \(leaving.count - 4) more" : ""
    return Self(
      .neverAvailable,
      "no schedule was found in which \(activity.id) and all other tasks are done before people "
        + "leave: \(shown)\(more)",
      help: "move 'until', or give somebody who stays the skill \(activity.discipline)")
  }
}
