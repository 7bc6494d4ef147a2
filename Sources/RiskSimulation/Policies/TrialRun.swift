/// One trial: what was drawn for it, and what came of it; its memory serves the next one too.
struct TrialRun: ~Copyable {
  /// The effort of each activity, in microminutes.
  var effort: Row<Int>
  /// The minute before which each activity cannot start.
  var release: Row<Int>
  /// The minute at which each starts.
  var start: Row<Int>
  /// The minute at which each is finished.
  var finish: Row<Int>
  /// For each slot the activity that held its unit before, or −1.
  var previous: Row<Int>
  /// For each slot the person who fills it, by number, or −1.
  var person: Row<Int>
  /// The activities in an order in which each comes after all that hold it.
  var sequence: Row<Int>
  /// How many of the activities are placed.
  private(set) var placed = 0
  /// The last finish.
  private(set) var end = 0

  /// Creates a trial of so many activities with so many slots, of which nothing is known yet.
  init(count: Int, slots: Int) {
    effort = Row(repeating: 0, count: count)
    release = Row(repeating: 0, count: count)
    start = Row(repeating: 0, count: count)
    finish = Row(repeating: 0, count: count)
    previous = Row(repeating: -1, count: slots)
    person = Row(repeating: -1, count: slots)
    sequence = Row(repeating: 0, count: count)
  }

  /// Forgets what came of the trial before.
  mutating func begin() {
    placed = 0
    end = 0
  }

  /// Takes note of when an activity runs; all that holds it was placed before.
  @inline(__always)
  mutating func place(_ position: Int, from start: Int, to finish: Int) {
    self.start[position] = start
    self.finish[position] = finish
    sequence[placed] = position
    placed &+= 1
    end = max(end, finish)
  }
}
