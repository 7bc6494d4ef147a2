import NetworkAnalysis
import PlanAdvice
package import PlanModel

extension PlanPipeline {
  /// What comparing two versions may come to.
  package enum ComparingOutcome: Sendable {
    /// The comparison; the plans' diagnostics may still hold errors.
    case compared(PlanComparison)
    /// One version leaves nothing to plan: whether it is the earlier, and why.
    case notPlanned(isEarlier: Bool, [Diagnostic])
  }

  /// Plans two versions of the same work, and says which difference moves the release by how much.
  ///
  /// - Parameters:
  ///   - before: The earlier version; its options are those of the later.
  ///   - after: The later version.
  ///   - limit: How many steps from one to the other are planned at most.
  ///   - progress: Called after each step with the steps done and how many there are.
  ///   - shouldStop: Asked before each step.
  /// - Returns: The comparison, or which version has no plan.
  package static func compare(
    _ before: PlanRequest, with after: PlanRequest, limit: Int = 40,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in },
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) -> ComparingOutcome {
    let earlier: (plan: Plan, trials: PlannedTrials)
    switch trials(of: read(before), for: before) {
    case .success(let found): earlier = found
    case .failure(let failure): return .notPlanned(isEarlier: true, failure.diagnostics)
    }
    let later: (plan: Plan, trials: PlannedTrials)
    switch trials(of: read(after), for: after) {
    case .success(let found): later = found
    case .failure(let failure): return .notPlanned(isEarlier: false, failure.diagnostics)
    }
    let found = PlanComparer(
      before: earlier.trials, after: later.trials,
      watch: RunWatch(progress: { _, done, total in progress(done, total) }, shouldStop: shouldStop)
    ).effects(limit: limit, threads: after.threads)
    return .compared(
      PlanComparison(
        before: earlier.plan, after: later.plan, effects: found.effects,
        isInterrupted: found.isInterrupted))
  }
}
