/// The stretches of time that one person has given away, in order.
struct PersonTimeline {
  /// A stretch in which the activity could be done.
  struct Slot {
    /// The first minute of work.
    var start: Int
    /// The end of the last.
    var finish: Int
    /// The position it takes among the person's activities.
    var position: Int
  }

  /// The activities, in the order in which they are done.
  private(set) var activities: [Int] = []
  private var starts: [Int] = []
  private var finishes: [Int] = []

  /// The end of the last stretch.
  var end: Int { finishes.last ?? 0 }

  /// Returns the first free stretch at or after `bound`, or `nil` if there is none.
  ///
  /// - Parameters:
  ///   - bound: The earliest start.
  ///   - leastDuration: Shorter gaps are not looked at.
  ///   - run: The first minute of presence at or after a minute, and the finish from there.
  ///   - mayPrecede: Whether the work may be done before the given activity.
  /// - Returns: The stretch, which starts and ends as `run` says.
  /// - Complexity: O(log *k* + *g*) for *k* activities and *g* gaps after the bound.
  func firstSlot(
    from bound: Int, leastDuration: Int, run: (Int) -> (start: Int, finish: Int)?,
    mayPrecede: (Int) -> Bool
  ) -> Slot? {
    var position = firstPosition(finishingAfter: bound)
    var cursor = bound
    while position < starts.count {
      if starts[position] - cursor >= leastDuration, mayPrecede(activities[position]) {
        guard let (start, finish) = run(cursor) else { return nil }
        if finish <= starts[position] {
          return Slot(start: start, finish: finish, position: position)
        }
      }
      cursor = max(cursor, finishes[position])
      position += 1
    }
    return run(cursor).map { Slot(start: $0.start, finish: $0.finish, position: position) }
  }

  /// Returns the last free stretch that ends by `bound`, or `nil` if there is none.
  ///
  /// - Parameters:
  ///   - bound: The latest finish.
  ///   - leastDuration: Shorter gaps are not looked at.
  ///   - run: The latest start for a finish by a minute, and the finish from there.
  /// - Returns: The stretch, which starts and ends as `run` says.
  func lastSlot(
    until bound: Int, leastDuration: Int, run: (Int) -> (start: Int, finish: Int)?
  ) -> Slot? {
    var position = firstPosition(finishingAfter: bound)
    var cursor = position < starts.count ? min(bound, starts[position]) : bound
    while position >= 0 {
      let gapStart = position > 0 ? finishes[position - 1] : 0
      if cursor - gapStart >= leastDuration {
        guard let (start, finish) = run(cursor) else { return nil }
        if start >= gapStart { return Slot(start: start, finish: finish, position: position) }
      }
      guard position > 0 else { return nil }
      cursor = starts[position - 1]
      position -= 1
    }
    return nil
  }

  /// Gives the slot to `activity`.
  mutating func insert(_ activity: Int, at slot: Slot) {
    activities.insert(activity, at: slot.position)
    starts.insert(slot.start, at: slot.position)
    finishes.insert(slot.finish, at: slot.position)
  }

  /// The first position whose activity ends after `minute`.
  private func firstPosition(finishingAfter minute: Int) -> Int {
    var low = 0
    var high = finishes.count
    while low < high {
      let middle = (low + high) / 2
      if finishes[middle] <= minute { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
