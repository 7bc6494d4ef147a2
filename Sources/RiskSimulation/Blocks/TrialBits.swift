/// Sets of trials of a block, one bit for each, in words of 32.
struct TrialBits: ~Copyable {
  typealias Words = UnsafeMutablePointer<UInt32>

  /// How many trials a word holds.
  static let perWord = 32

  /// The bit of each trial of a word.
  private let places = BlockRows<UInt32>(repeating: 0, count: 1, width: perWord)

  /// Prepares sets that follow from comparisons.
  init() {
    for column in 0..<Self.perWord { places[0][column] = 1 &<< UInt32(column) }
  }

  /// Returns the trials of a word in which two numbers are equal.
  ///
  /// Of a plain loop the compiler makes branches instead of vector instructions.
  @inline(__always)
  func equal(_ left: UnsafePointer<Float>, _ right: UnsafePointer<Float>) -> UInt32 {
    let (lefts, rights) = (UnsafeRawPointer(left), UnsafeRawPointer(right))
    let places = UnsafeRawPointer(places[0])
    var word = SIMD4<UInt32>()
    for four in 0..<Self.perWord / 4 {
      let offset = 16 &* four
      let isEqual =
        lefts.loadUnaligned(fromByteOffset: offset, as: SIMD4<Float>.self)
        .== rights.loadUnaligned(fromByteOffset: offset, as: SIMD4<Float>.self)
      let bits = places.load(fromByteOffset: offset, as: SIMD4<UInt32>.self)
      word |= SIMD4().replacing(with: bits, where: isEqual)
    }
    let halves = word.lowHalf | word.highHalf
    return halves.x | halves.y
  }

  /// Calls `body` with the number of each bit that is set, in ascending order.
  @inline(__always)
  static func forEach(_ word: UInt32, _ body: (_ bit: Int) -> Void) {
    var rest = word
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }

  /// How many bits of so many words are set.
  @inline(__always)
  static func count(_ words: Words, _ count: Int) -> Int {
    var sum = 0
    for word in 0..<count where words[word] != 0 { sum &+= words[word].nonzeroBitCount }
    return sum
  }

  /// Whether any bit of so many words is set.
  @inline(__always)
  static func isAnySet(_ words: Words, _ count: Int) -> Bool {
    var union: UInt32 = 0
    for word in 0..<count { union |= words[word] }
    return union != 0
  }

  /// Clears the bits of all trials but the first `count`.
  static func keep(_ count: Int, of words: Words, _ wordCount: Int) {
    let whole = count / perWord
    guard whole < wordCount else { return }
    words[whole] &= UInt32(1) &<< UInt32(count % perWord) &- 1
    for word in whole + 1..<max(wordCount, whole + 1) { words[word] = 0 }
  }
}
