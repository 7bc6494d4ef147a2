/// Lists the activities in the order in which they can start, the most urgent first.
///
/// The parallel scheme of schedule generation, after R. Kolisch, "Serial and parallel
/// resource-constrained project scheduling methods revisited" (1996), as a list: nothing is placed
/// while something else could start earlier, so little is lost by placing each activity after
/// all others of its people. Calendars and pools count only when an activity is placed.
struct ParallelListing {
  /// Activities with the same candidates, which wait for the same people.
  private struct Queue {
    let people: [Int]
    /// Those whose predecessors allow them to start later than somebody is free, by that minute.
    var later = ReadyQueue()
    /// Those for whom only people are missing, the most urgent first.
    var waiting = ReadyQueue()

    /// The minute from which one of the people is free.
    func free(_ decoder: borrowing AppendDecoder) -> Int {
      people.reduce(people.isEmpty ? 0 : Int.max) { min($0, decoder.state[$1]) }
    }
  }

  private var queues: [Queue] = []
  private var queueOf: [Int] = []

  /// Sorts the activities into queues.
  init(_ tables: borrowing StaffingTables) {
    var known: [[Int]: Int] = [:]
    for activity in 0..<tables.count {
      let people =
        tables.teamSize[activity] == 0
        ? []
        : (tables.candidateRow[activity]..<tables.candidateRow[activity + 1]).map {
          tables.candidatePerson[$0]
        }
      if let queue = known[people] {
        queueOf.append(queue)
      } else {
        known[people] = queues.count
        queueOf.append(queues.count)
        queues.append(Queue(people: people))
      }
    }
  }

  /// Returns the list, each activity after its predecessors.
  ///
  /// - Parameters:
  ///   - urgency: Of activities that can start together that with the smallest goes first.
  ///   - decoder: Its schedule is overwritten.
  ///   - tables: The problem.
  /// - Returns: The activities in the order in which they start.
  /// - Complexity: O(*n* · (*q* · *c* + log *n*) + *m*) for *q* queues of *c* people each.
  mutating func order(
    urgency: [Int], decoder: borrowing AppendDecoder, in tables: borrowing StaffingTables
  ) -> [Int] {
    decoder.state.clear()
    var missing = (0..<tables.count).map {
      tables.predecessorRow[$0 + 1] - tables.predecessorRow[$0]
    }
    for activity in 0..<tables.count where missing[activity] == 0 {
      queues[queueOf[activity]].later.push(activity, key: tables.release[activity])
    }
    var order: [Int] = []
    order.reserveCapacity(tables.count)
    while let activity = next(urgency: urgency, decoder: decoder) {
      _ = decoder.place(activity, forced: tables.requiredRow[activity], in: tables)
      order.append(activity)
      for row in tables.successorRow[activity]..<tables.successorRow[activity + 1] {
        let head = tables.successor[row]
        missing[head] -= 1
        guard missing[head] == 0 else { continue }
        var start = tables.release[head]
        for arc in tables.arcRow[2 * head]..<tables.arcRow[2 * head + 1] {
          start = max(start, decoder.event[tables.arcEvent[arc]] + tables.arcLag[arc])
        }
        queues[queueOf[head]].later.push(head, key: start)
      }
    }
    return order
  }

  /// Takes the activity that can start first, of equals the most urgent.
  private mutating func next(urgency: [Int], decoder: borrowing AppendDecoder) -> Int? {
    var best: (start: Int, urgency: Int, queue: Int)?
    for index in queues.indices {
      let free = queues[index].free(decoder)
      while let first = queues[index].later.first, first.key <= free {
        _ = queues[index].later.pop()
        queues[index].waiting.push(first.activity, key: urgency[first.activity])
      }
      let own: (Int, Int, Int)
      if let first = queues[index].waiting.first {
        own = (free, first.key, index)
      } else if let first = queues[index].later.first {
        own = (first.key, urgency[first.activity], index)
      } else {
        continue
      }
      if let best, best <= own { continue }
      best = own
    }
    guard let best else { return nil }
    return queues[best.queue].waiting.pop() ?? queues[best.queue].later.pop()
  }
}
