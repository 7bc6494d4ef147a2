package import PlanModel
import RiskSimulation

/// Says which difference between two versions of a plan moves its release by how much.
///
/// One difference after the other is made, and the project is planned and played anew with the same
/// draws. Each task's draws belong to its id, so that only what changed moves.
package struct PlanComparer: Sendable {
  /// The earlier version.
  private let before: PlannedTrials
  /// The later version.
  private let after: PlannedTrials
  private let watch: RunWatch
  private let timeline: CommonTimeline

  /// Creates a comparer of two plans that were made with the same options.
  package init(before: PlannedTrials, after: PlannedTrials, watch: RunWatch = RunWatch()) {
    self.before = before
    self.after = after
    self.watch = watch
    timeline = CommonTimeline(calendar: after.project.calendar)
  }

  /// Returns what each difference moves, in the order in which they are made.
  ///
  /// - Parameters:
  ///   - limit: How many steps are made at most, at least one; further differences share the steps.
  ///   - threads: How many threads draw the trials of the two versions.
  /// - Returns: The effects, and whether the watch stopped the runs.
  package func effects(
    limit: Int, threads: Int
  ) -> (effects: [PlanComparison.Effect], isInterrupted: Bool) {
    precondition(limit > 0)
    let steps = Self.steps(
      ProjectDifference.changes(from: before.project, to: after.project), limit: limit)
    var mixed = MixedProject(from: before.project, to: after.project)
    var last = percentiles(before.ends(threads: threads), of: before.project)
    let end = percentiles(after.ends(threads: threads), of: after.project)
    var waiting: [PlanChange] = []
    var effects: [PlanComparison.Effect] = []
    var isInterrupted = false
    for (index, changes) in steps.enumerated() {
      waiting += changes
      guard index < steps.count - 1 else { break }
      for change in changes { mixed.make(change) }
      guard !watch.shouldStop() else {
        waiting += steps[(index + 1)...].flatMap(\.self)
        isInterrupted = true
        break
      }
      // Without a plan half-way, as in a ring that the next change opens, changes go together.
      if let ends = before.replanned(mixed.project)?.ends {
        let next = percentiles(ends, of: mixed.project)
        effects.append(effect(of: waiting, from: last, to: next))
        waiting = []
        last = next
      }
      watch.progress(.comparison, index + 1, steps.count)
    }
    if !waiting.isEmpty { effects.append(effect(of: waiting, from: last, to: end)) }
    return (effects, isInterrupted)
  }

  /// The changes one by one, or where they are too many, neighbours together.
  private static func steps(_ changes: [PlanChange], limit: Int) -> [[PlanChange]] {
    let count = min(limit, changes.count)
    return (0..<count).map { step in
      Array(changes[step * changes.count / count..<(step + 1) * changes.count / count])
    }
  }

  private func percentiles(_ ends: TrialEnds, of project: Project) -> PairedPercentiles {
    let axis = project.axis
    return PairedPercentiles(
      ends.releases.map { timeline.minutes(to: WorkMoment(minutes: $0), on: axis) })
  }

  private func effect(
    of changes: [PlanChange], from last: PairedPercentiles, to next: PairedPercentiles
  ) -> PlanComparison.Effect {
    let gain = last.gain(80, to: next)
    return PlanComparison.Effect(
      changes: changes, p50: .zero - last.gain(50, to: next).time, p80: .zero - gain.time,
      p80ErrorMinutes: gain.errorMinutes)
  }
}
