/// What came of one activity in the trials of a block.
struct ActivityRows {
  /// Which activity.
  let position: Int
  /// The minute at which it is finished.
  let finish: UnsafeMutablePointer<Float>
  /// How many minutes it takes.
  let duration: UnsafeMutablePointer<Float>
  /// The trials in which it lies on a driving chain back from the end.
  let critical: TrialBits.Words
  /// How many minutes it could take before the end moves, its duration and its slack, in the
  /// columns that `BlockRecord.column(ofRoom:)` says.
  let room: UnsafeMutablePointer<Float>
}

extension BlockRecord {
  /// The rows of an activity, if there are those of all.
  func rows(of position: Int) -> ActivityRows {
    ActivityRows(
      position: position, finish: finish[position], duration: duration[position],
      critical: critical[position], room: room[position])
  }
}
