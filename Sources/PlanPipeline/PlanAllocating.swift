package import PlanModel
import ResourceScheduling

extension PlanPipeline {
  /// What an allocation is asked for.
  package struct AllocatingRequest: Sendable {
    /// The files and the effort.
    package var plan: PlanRequest
    /// What counts, the first most; objectives that are not named come after them.
    package var objectives: [StaffingObjective] = []
    /// What the plan must keep to.
    package var limits = AllocationLimits()

    /// Creates a request in which the finish counts most, and nothing is limited.
    package init(plan: PlanRequest) { self.plan = plan }
  }

  /// What asking for an allocation may come to.
  package enum AllocatingOutcome: Sendable {
    /// A plan that keeps the limits, with what was read and found.
    case allocated(AllocationPlan, Project, [Diagnostic])
    /// No plan was found that keeps the limits.
    case outOfReach(AllocationShortfall, Project, [Diagnostic])
    /// Cost is asked for, and nobody's pay is known.
    case noRates
    /// The author's faults leave nothing to plan.
    case notPlanned([Diagnostic])
  }

  /// Reads, checks, and finds who should do what.
  ///
  /// - Parameters:
  ///   - request: The files and what is asked for.
  ///   - progress: Hears, with the project, of the best plan so far.
  ///   - shouldStop: Asked now and then whether to be content with it; it goes on returning `true`
  ///     once it did.
  /// - Returns: The plan, or why there is none.
  package static func allocate(
    _ request: AllocatingRequest,
    progress: @escaping (SearchProgress, Project) -> Void = { _, _ in },
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) -> AllocatingOutcome {
    let reading = read(request.plan)
    let project = reading.project
    guard let network = reading.plannableNetwork else {
      return .notPlanned(reading.diagnostics.sorted)
    }
    var asked = AllocationRequest(request.objectives, limits: request.limits)
    if let effort = request.plan.effort { asked.setEffort(effort) }
    let outcome = AllocationPlanner.plan(
      project, network: network, request: asked, progress: { progress($0, project) },
      shouldStop: shouldStop)
    switch outcome {
    case .allocated(let plan): return .allocated(plan, project, reading.diagnostics.sorted)
    case .outOfReach(let shortfall):
      return .outOfReach(shortfall, project, reading.diagnostics.sorted)
    case .noRates: return .noRates
    case .unschedulable(let ids, let obstacle):
      return .notPlanned(reading.diagnostics(of: obstacle, to: ids, for: request.plan).sorted)
    }
  }
}
