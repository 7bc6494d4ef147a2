/// A block of values of fixed length that it alone owns, without checks in release builds.
///
/// For the innermost loops only: an index is checked by an assertion, so in debug builds and tests.
struct Slab<Element: BitwiseCopyable>: ~Copyable {
  private let base: UnsafeMutablePointer<Element>
  /// How many values there are.
  let count: Int

  /// Creates a block of `count` equal values.
  init(repeating value: Element, count: Int) {
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: value, count: count)
    self.count = count
  }

  /// Creates a block of the given values.
  init(_ values: [Element]) {
    base = .allocate(capacity: max(1, values.count))
    for (index, value) in values.enumerated() { (base + index).initialize(to: value) }
    count = values.count
  }

  deinit { base.deallocate() }

  @inline(__always)
  subscript(_ index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    nonmutating set {
      assert(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  /// Copies `range` of `other` to the same place here.
  @inline(__always)
  func copy(_ range: Range<Int>, of other: borrowing Slab<Element>) {
    assert(range.lowerBound >= 0 && range.upperBound <= count && count == other.count)
    guard !range.isEmpty else { return }
    (base + range.lowerBound).update(from: other.base + range.lowerBound, count: range.count)
  }

  /// Copies `length` values of `other` from `source` on to `target` and after it.
  @inline(__always)
  func copy(to target: Int, from other: borrowing Slab<Element>, at source: Int, length: Int) {
    assert(target >= 0 && target + length <= count && source >= 0 && source + length <= other.count)
    guard length > 0 else { return }
    (base + target).update(from: other.base + source, count: length)
  }

  /// The values as an array.
  var array: [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }
}
