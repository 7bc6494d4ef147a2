/// Plays blocks of trials; holds the memory that one worker needs for it.
protocol BlockPlayer: ~Copyable, SendableMetatype {
  /// What the players of this kind need of a record.
  var needs: BlockRecord.Needs { get }
  /// Draws and plays all trials of a block; of single activities, finishes and durations are told.
  mutating func play(_ block: TrialBlock, into record: inout BlockRecord)
  /// Completes what is told of single activities and of paths in the block that was played last.
  ///
  /// `visit` is called with the rows of each activity when they are complete; after that they are
  /// free.
  func trace(_ block: TrialBlock, in record: inout BlockRecord, visit: (ActivityRows) -> Void)
  /// Returns the activities on the critical path of a trial, from the first to the last.
  ///
  /// The path leads back from the first activity in project order that finishes last, and after which
  /// nothing must finish, each time to the first that holds it.
  mutating func criticalPath(
    ofTrial trial: Int, in block: TrialBlock, record: inout BlockRecord
  ) -> [Int]
}
