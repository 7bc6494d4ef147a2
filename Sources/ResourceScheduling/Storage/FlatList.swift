/// A growable row of plain values, stored in one block of memory that it owns.
///
/// The kernels of the search read and write these rows billions of times, so an index is checked in
/// debug builds only, and no write asks whether the block is shared: a flat list cannot be copied.
struct FlatList<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count: Int

  /// Makes an empty list with room for `capacity` elements.
  init(capacity: Int = 16) {
    self.capacity = max(capacity, 1)
    base = .allocate(capacity: self.capacity)
    count = 0
  }

  /// Makes a list of `count` equal elements.
  init(repeating element: Element, count: Int) {
    self.init(capacity: count)
    base.initialize(repeating: element, count: count)
    self.count = count
  }

  /// Makes a list of the elements of an array.
  init(_ elements: [Element]) {
    self.init(capacity: elements.count)
    for (index, element) in elements.enumerated() {
      (base + index).initialize(to: element)
    }
    count = elements.count
  }

  deinit {
    base.deallocate()
  }

  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    set {
      assert(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  /// The last element; there must be one.
  @inline(__always)
  var last: Element { self[count - 1] }

  /// Adds an element at the end, in amortised constant time.
  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    (base + count).initialize(to: element)
    count += 1
  }

  /// Takes the last element off; there must be one.
  @inline(__always)
  mutating func removeLast() -> Element {
    assert(count > 0)
    count -= 1
    return base[count]
  }

  /// Keeps the first `newCount` elements only.
  @inline(__always)
  mutating func truncate(to newCount: Int) {
    assert(newCount >= 0 && newCount <= count)
    count = newCount
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
