/// The relations of a plan, by the moment at which one who dispatches work hears of them.
///
/// What may start as soon as another has ended is told then. For every other relation the moment
/// that follows is known when the other starts.
struct DispatchRelations: ~Copyable {
  /// How many relations lead into each activity.
  let counts: Row<Int>
  /// The activities into which none leads.
  let roots: Row<Int>
  /// The activities told of an end, grouped by what ends.
  let endHeads: Row<Int>
  private let endStart: Row<Int>
  /// The relations told of at a start, grouped by what starts.
  let startArcs: Row<TrialArc>
  private let startStart: Row<Int>

  /// Sorts the relations of a model.
  init(of model: TrialModel) {
    var (endHeads, endStart) = ([Int](), [0])
    var (startArcs, startStart) = ([TrialArc](), [0])
    for position in 0..<model.count {
      for arc in model.outgoing[model.outgoingStart[position]..<model.outgoingStart[position + 1]] {
        if arc.tiesTailFinish, !arc.tiesHeadFinish, arc.lag == 0 {
          endHeads.append(arc.head)
        } else {
          startArcs.append(arc)
        }
      }
      endStart.append(endHeads.count)
      startStart.append(startArcs.count)
    }
    let counts = (0..<model.count).map { model.incomingStart[$0 + 1] - model.incomingStart[$0] }
    roots = Row(counts.indices.filter { counts[$0] == 0 })
    self.counts = Row(counts)
    self.endHeads = Row(endHeads)
    self.endStart = Row(endStart)
    self.startArcs = Row(startArcs)
    self.startStart = Row(startStart)
  }

  /// Where the heads of those told of an activity's end lie in `endHeads`.
  @inline(__always)
  func endRange(of position: Int) -> Range<Int> {
    Range(uncheckedBounds: (endStart[position], endStart[position &+ 1]))
  }

  /// Where the relations told of at an activity's start lie in `startArcs`.
  @inline(__always)
  func startRange(of position: Int) -> Range<Int> {
    Range(uncheckedBounds: (startStart[position], startStart[position &+ 1]))
  }
}
