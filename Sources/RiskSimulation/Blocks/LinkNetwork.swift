import PlanModel

/// The relations of a plan as a pass over rows looks at them, when only links count.
///
/// Nearly all relations are finish to start without a lag. They are apart from the others, so that
/// the pass asks no questions about them.
struct LinkNetwork: Sendable {
  /// All activities, each after those it waits for.
  let sequence: [Int]
  /// The tails of plain relations into activity *i* are `plain[plainStart[i]..<plainStart[i + 1]]`.
  let plain: [Int]
  /// Where the plain relations into each activity begin; one longer than the activities.
  let plainStart: [Int]
  /// All relations, those into one activity together, in the order of the plan.
  let incoming: [TrialArc]
  /// Where the relations into each activity begin; one longer than the activities.
  private let incomingStart: [Int]
  /// The relations that are not plain, those into one activity together.
  let other: [TrialArc]
  /// Where the other relations into each activity begin; one longer than the activities.
  let otherStart: [Int]
  /// The minute before which each activity cannot start, or 0 if its relations say as much.
  let floor: [Float]
  /// Whether an activity can finish last of all, and nothing that is open as late.
  let canBeLast: [Bool]
  /// Whether it lies behind, so that it holds nothing.
  let isSettled: [Bool]
  /// The rows of finishes.
  let finishes: RowAllocation
  /// The rows of the tails in `plain`.
  let plainRows: [Int]
  /// The rows of the backward pass, which are needed from the first successor that is looked at.
  let traces: RowAllocation
  /// The row in which an activity's durations are kept, or −1.
  ///
  /// They are where they do not follow from finishes alone, or are asked for by a relation.
  let durationRow: [Int]
  /// How many rows of durations there are.
  let durationRows: Int

  /// Creates the network of a model whose policy ignores people.
  ///
  /// - Parameters:
  ///   - model: The plan.
  ///   - topologicalOrder: All activities, each after those it waits for.
  ///   - keepsAll: Whether all finishes are still asked for when the pass is over.
  init(_ model: TrialModel, topologicalOrder: [Int], keepsAll: Bool) {
    precondition(model.policy == .unlimited)
    // The memory of rows is best met in the order in which it lies.
    let sequence =
      model.incoming.allSatisfy { $0.tail < $0.head } ? Array(0..<model.count) : topologicalOrder
    var (plain, plainStart) = ([Int](), [0])
    var (other, otherStart) = ([TrialArc](), [0])
    let floors = Self.bindingFloors(of: model, sequence: sequence)
    var keepsDuration = floors.map { $0 > 0 }
    for position in 0..<model.count {
      for arc in model.incoming[model.incomingStart[position]..<model.incomingStart[position + 1]] {
        if arc.tiesTailFinish, !arc.tiesHeadFinish, arc.lag == 0 {
          plain.append(arc.tail)
        } else {
          other.append(arc)
          keepsDuration[arc.head] = true
          if !arc.tiesTailFinish { keepsDuration[arc.tail] = true }
        }
      }
      plainStart.append(plain.count)
      otherStart.append(other.count)
    }
    var rows = 0
    durationRow = keepsDuration.map { isKept in
      defer { rows += isKept ? 1 : 0 }
      return isKept ? rows : -1
    }
    durationRows = rows
    finishes =
      keepsAll
      ? RowAllocation(keepingAllOf: model.count)
      : RowAllocation(sequence: sequence) { position in
        model.incoming[model.incomingStart[position]..<model.incomingStart[position + 1]]
          .lazy.map(\.tail)
      }
    traces =
      keepsAll
      ? RowAllocation(backwards: sequence) { position in
        model.incoming[model.incomingStart[position]..<model.incomingStart[position + 1]]
          .lazy.map(\.tail)
      } : RowAllocation(keepingAllOf: 0)
    plainRows = keepsAll ? plain : plain.map { [finishes] in finishes.row[$0] }
    self.sequence = sequence
    (incoming, incomingStart) = (model.incoming, model.incomingStart)
    (self.plain, self.plainStart) = (plain, plainStart)
    (self.other, self.otherStart) = (other, otherStart)
    floor = floors.map { Float($0) }
    canBeLast = model.canBeLast
    isSettled = model.isSettled
  }

  /// The minutes before which activities cannot start, where they can hold them.
  ///
  /// What waits for the finish of something that starts no earlier than its own minute is not held by
  /// the minute. Where a plan goes on from a day, only what waits for nothing open keeps one.
  private static func bindingFloors(of model: TrialModel, sequence: [Int]) -> [Int] {
    var floors = model.startFloor
    // The minute before which no trial finishes each activity.
    var earliest = floors
    for position in sequence {
      for arc in model.incoming[model.incomingStart[position]..<model.incomingStart[position + 1]]
      where arc.endsLater && !arc.tiesHeadFinish {
        earliest[position] = max(earliest[position], earliest[arc.tail])
        if earliest[arc.tail] >= floors[position] { floors[position] = 0 }
      }
    }
    return floors
  }

  /// The tails of the plain relations into an activity.
  @inline(__always)
  func plainTails(of position: Int) -> Range<Int> {
    plainStart[position]..<plainStart[position + 1]
  }

  /// All relations into an activity.
  @inline(__always)
  func arcs(into position: Int) -> Range<Int> {
    incomingStart[position]..<incomingStart[position + 1]
  }

  /// What always holds an activity: the tail of its only relation, if that is plain.
  @inline(__always)
  func onlyHolder(of position: Int) -> Int? {
    let tails = plainTails(of: position)
    return tails.count == 1 && isPlain(position) ? plain[tails.lowerBound] : nil
  }

  /// The other relations into an activity.
  @inline(__always)
  func others(into position: Int) -> Range<Int> { otherStart[position]..<otherStart[position + 1] }

  /// Whether an activity waits for nothing but plain relations.
  @inline(__always)
  func isPlain(_ position: Int) -> Bool {
    otherStart[position] == otherStart[position + 1] && floor[position] <= 0
  }
}
