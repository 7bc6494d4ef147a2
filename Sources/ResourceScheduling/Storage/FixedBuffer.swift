/// A block of values of fixed length that it alone owns, without checks in release builds.
///
/// The memory is freed with the value, which cannot be copied. For the inner loops only, whose
/// indices are bounded by construction: one is checked by an assertion, so in debug builds and tests.
struct FixedBuffer<Element: BitwiseCopyable>: ~Copyable {
  /// The first element, for loops that need not even the assertion.
  let base: UnsafeMutablePointer<Element>
  /// The number of elements.
  let count: Int

  /// Makes a buffer of `count` elements, all equal to `value`.
  init(repeating value: Element, count: Int) {
    base = .allocate(capacity: max(count, 1))
    base.initialize(repeating: value, count: count)
    self.count = count
  }

  /// Makes a buffer of the elements of `array`.
  init(_ array: [Element]) {
    base = .allocate(capacity: max(array.count, 1))
    for (index, element) in array.enumerated() {
      (base + index).initialize(to: element)
    }
    count = array.count
  }

  deinit {
    base.deallocate()
  }

  /// The element at `index`, which must be at least 0 and less than `count`.
  @inline(__always)
  subscript(index: Int) -> Element {
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
  func copy(_ range: Range<Int>, of other: borrowing FixedBuffer<Element>) {
    assert(range.lowerBound >= 0 && range.upperBound <= count && count == other.count)
    guard !range.isEmpty else { return }
    (base + range.lowerBound).update(from: other.base + range.lowerBound, count: range.count)
  }

  /// Copies `length` elements of `other` from `source` on to `target` and after it.
  @inline(__always)
  func copy(
    to target: Int, from other: borrowing FixedBuffer<Element>, at source: Int, length: Int
  ) {
    assert(target >= 0 && target + length <= count && source >= 0 && source + length <= other.count)
    guard length > 0 else { return }
    (base + target).update(from: other.base + source, count: length)
  }

  /// The elements as an array.
  var array: [Element] {
    Array(UnsafeBufferPointer(start: base, count: count))
  }
}
