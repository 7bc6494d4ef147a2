/// What came of one activity in the trials of a block.
struct ActivityRows {
  /// Which activity.
  let position: Int
  /// The minute at which it is finished.
  let finish: UnsafeMutablePointer<Float>
  /// How many minutes it takes.
  let duration: UnsafeMutablePointer<Float>
  /// 1 where it lies on a driving chain back from the end, else 0.
  let critical: UnsafeMutablePointer<UInt8>
  /// How many minutes it could slip before the end moves, in the columns that
  /// `BlockRecord.column(ofSlack:)` says.
  let slack: UnsafeMutablePointer<Float>
}

extension BlockRecord {
  /// The rows of an activity, if there are those of all.
  func rows(of position: Int) -> ActivityRows {
    ActivityRows(
      position: position, finish: finish[position], duration: duration[position],
      critical: critical[position], slack: slack[position])
  }
}
