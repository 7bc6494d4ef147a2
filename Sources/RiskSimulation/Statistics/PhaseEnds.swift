import PlanModel

/// When the phases end in a trial, as far as they bind anything.
///
/// A phase with tasks ends with the last of them. The blocks after the finish follow one
/// another, each so many whole working days; the last one's end is the release.
struct PhaseEnds: Sendable {
  /// What a phase's end follows from.
  enum Source: Hashable, Sendable {
    /// The last finish of the activities in this slot.
    case slot(Int)
    /// So many minutes after the last finish of all.
    case afterFinish(Int)
  }

  /// A phase that has a forecast.
  struct Bound: Sendable {
    /// Which phase.
    let phase: Phase.ID
    /// What its end follows from.
    let source: Source
    /// The promised last day and the moment it ends, if there is a promise.
    let promise: (date: CivilDate, minute: Int)?
  }

  /// The phases that have a forecast, in the spec's order.
  let bounds: [Bound]
  /// How many slots there are.
  let slotCount: Int
  /// The slot of each activity, or −1.
  let slotOfActivity: [Int]
  /// The minutes from the finish to the release.
  let releaseOffset: Int

  /// Creates the phases of a project.
  init(project: Project, axis: WorkAxis) {
    var bounds: [Bound] = []
    var slots: [Phase.ID: Int] = [:]
    var offset = 0
    for phase in project.phases {
      let source: Source
      switch phase.role {
      case .preparation, .idle: continue
      case .work:
        source = .slot(slots.count)
        slots[phase.id] = slots.count
      case .block(let workdays):
        let days = min(max(0, workdays), PersonCapacity.horizon / axis.minutesPerDay)
        offset = min(offset + days * axis.minutesPerDay, PersonCapacity.horizon)
        source = .afterFinish(offset)
      }
      let promise = phase.end.map { (date: $0, minute: axis.moment(endOf: $0).minutes) }
      bounds.append(Bound(phase: phase.id, source: source, promise: promise))
    }
    self.bounds = bounds
    slotCount = slots.count
    slotOfActivity = project.activities.map { $0.phase.flatMap { slots[$0] } ?? -1 }
    releaseOffset = offset
  }

  /// Writes the last finish of each slot's activities to `ends`.
  func fill(_ ends: inout [Int], from run: borrowing TrialRun) {
    for slot in 0..<slotCount { ends[slot] = 0 }
    guard slotCount > 0 else { return }
    for (position, slot) in slotOfActivity.enumerated() where slot >= 0 {
      ends[slot] = max(ends[slot], run.finish[position])
    }
  }

  /// Returns whether every promised phase is kept, given the last finishes.
  func areKept(slotEnds: [Int], finish: Int) -> Bool {
    bounds.allSatisfy { bound in
      guard let promise = bound.promise else { return true }
      switch bound.source {
      case .slot(let slot): return slotEnds[slot] <= promise.minute
      case .afterFinish(let offset): return finish + offset <= promise.minute
      }
    }
  }
}
