/// One trial: what was drawn for it, and what came of it; its memory serves the next one too.
struct TrialRun {
  /// The effort of each activity, in microminutes.
  var effort: [Int]
  /// The minute before which each activity cannot start.
  var release: [Int]
  /// The minute at which each starts.
  var start: [Int]
  /// The minute at which each is finished.
  var finish: [Int]
  /// The activity that the same person did before, or −1.
  var previous: [Int]
  /// The activities in an order in which each comes after all that hold it.
  var sequence: [Int]
  /// The last finish.
  var end = 0

  /// Creates a trial of so many activities, of which nothing is known yet.
  init(count: Int) {
    effort = Array(repeating: 0, count: count)
    release = effort
    start = effort
    finish = effort
    previous = Array(repeating: -1, count: count)
    sequence = []
    sequence.reserveCapacity(count)
  }
}
