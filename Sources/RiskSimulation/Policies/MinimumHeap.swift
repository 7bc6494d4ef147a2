/// A binary heap of integers that gives the smallest first.
///
/// J. W. J. Williams, "Algorithm 232: Heapsort", Communications of the ACM 7 (1964).
struct MinimumHeap: Sendable {
  private var items: [Int] = []

  /// Creates an empty heap that holds `capacity` integers without growing.
  init(capacity: Int) { items.reserveCapacity(capacity) }

  /// Whether nothing is in it.
  var isEmpty: Bool { items.isEmpty }

  /// The smallest integer, if there is one.
  var minimum: Int? { items.first }

  /// Removes everything, and keeps the memory.
  mutating func removeAll() { items.removeAll(keepingCapacity: true) }

  /// Adds an integer.
  ///
  /// - Complexity: O(log *n*) for *n* integers in the heap.
  mutating func insert(_ item: Int) {
    var child = items.count
    items.append(item)
    while child > 0 {
      let parent = (child - 1) / 2
      guard item < items[parent] else { break }
      items[child] = items[parent]
      child = parent
    }
    items[child] = item
  }

  /// Removes and returns the smallest integer.
  ///
  /// - Precondition: the heap is not empty.
  /// - Complexity: O(log *n*) for *n* integers in the heap.
  mutating func removeMinimum() -> Int {
    let minimum = items[0]
    let item = items.removeLast()
    guard !items.isEmpty else { return minimum }
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < items.count else { break }
      if child + 1 < items.count, items[child + 1] < items[child] { child += 1 }
      guard items[child] < item else { break }
      items[parent] = items[child]
      parent = child
    }
    items[parent] = item
    return minimum
  }
}
