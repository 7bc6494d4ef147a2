/// Activities that may be placed now, the one with the smallest key first.
///
/// A binary heap; equal keys leave in project order.
struct ReadyQueue {
  private var heap: [(key: Int, activity: Int)] = []

  /// The activity with the smallest key, which stays.
  var first: (key: Int, activity: Int)? { heap.first }

  /// Adds an activity.
  mutating func push(_ activity: Int, key: Int) {
    heap.append((key, activity))
    var child = heap.count - 1
    while child > 0, heap[child] < heap[(child - 1) / 2] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Removes and returns the activity with the smallest key.
  mutating func pop() -> Int? {
    guard let first = heap.first else { return nil }
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && heap[child] < heap[least] {
        least = child
      }
      guard least != parent else { return first.activity }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
