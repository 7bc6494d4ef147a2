/// An array of a fixed length whose elements are read and written unchecked.
///
/// The memory is freed with the value, which cannot be copied. Indices are not checked: it is for
/// the inner loops of schedule generation only, whose indices are bounded by construction.
struct FixedBuffer<Element: BitwiseCopyable>: ~Copyable {
  /// The first element.
  let base: UnsafeMutablePointer<Element>
  /// The number of elements.
  let count: Int

  /// Makes a buffer of `count` elements, all equal to `value`.
  init(repeating value: Element, count: Int) {
    base = UnsafeMutablePointer<Element>.allocate(capacity: max(count, 1))
    base.initialize(repeating: value, count: count)
    self.count = count
  }

  /// Makes a buffer of the elements of `array`.
  init(_ array: [Element]) {
    base = UnsafeMutablePointer<Element>.allocate(capacity: max(array.count, 1))
    for (index, element) in array.enumerated() {
      (base + index).initialize(to: element)
    }
    count = array.count
  }

  deinit {
    base.deallocate()
  }

  /// The element at `index`, which must be at least 0 and less than `count`.
  subscript(index: Int) -> Element {
    @inline(__always) get { base[index] }
    @inline(__always) nonmutating set { base[index] = newValue }
  }

  /// The elements as an array.
  var array: [Element] {
    Array(UnsafeBufferPointer(start: base, count: count))
  }
}
