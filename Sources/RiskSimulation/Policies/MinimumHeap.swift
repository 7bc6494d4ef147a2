/// A binary heap of integers that gives the smallest first.
///
/// J. W. J. Williams, "Algorithm 232: Heapsort", Communications of the ACM 7 (1964).
struct MinimumHeap: ~Copyable {
  private var items: Row<Int>
  private var count = 0

  /// Creates an empty heap that can hold `capacity` integers.
  init(capacity: Int) { items = Row(repeating: 0, count: capacity) }

  /// Whether nothing is in it.
  var isEmpty: Bool { count == 0 }

  /// The smallest integer, if there is one.
  var minimum: Int? { count == 0 ? nil : items[0] }

  /// Adds an integer.
  ///
  /// - Precondition: fewer than `capacity` integers are in the heap.
  /// - Complexity: O(log *n*) for *n* integers in the heap.
  mutating func insert(_ item: Int) {
    var child = count
    count &+= 1
    while child > 0 {
      let parent = (child &- 1) &>> 1
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
    precondition(count > 0)
    let minimum = items[0]
    count &-= 1
    let item = items[count]
    var parent = 0
    while true {
      var child = 2 &* parent &+ 1
      guard child < count else { break }
      if child &+ 1 < count, items[child &+ 1] < items[child] { child &+= 1 }
      guard items[child] < item else { break }
      items[parent] = items[child]
      parent = child
    }
    items[parent] = item
    return minimum
  }
}
