/// The inner loops of sampling: one row of trials at a time, at given addresses.
///
/// They are plain loops over `width` numbers, a multiple of four, which become vector
/// instructions on every processor. Rounding adds and subtracts 2²³, at which the spacing of
/// single-precision numbers is 1; a conversion to an integer would have to check for overflow.
enum RowArithmetic {
  typealias Words = UnsafeMutablePointer<UInt32>
  typealias Floats = UnsafeMutablePointer<Float>

  /// 2²³: below it every whole number is exact, from it on nothing else is there.
  static let wholeFromHere: Float = 0x1p23

  /// Rounds up to a whole number; `number` is in 0..<2²³.
  @inline(__always)
  static func roundedUp(_ number: Float) -> Float {
    let near = (number + wholeFromHere) - wholeFromHere
    return near + (near < number ? 1 : 0)
  }

  /// Rounds four numbers up to whole ones; they are in 0..<2²³.
  @inline(__always)
  static func roundedUp(_ numbers: SIMD4<Float>) -> SIMD4<Float> {
    let near = (numbers + wholeFromHere) - wholeFromHere
    return near + SIMD4(repeating: 0).replacing(with: 1, where: near .< numbers)
  }

  /// Rounds up to a whole number; `number` is in 0..<2⁵¹.
  @inline(__always)
  static func roundedUp(_ number: Double) -> Double {
    let near = (number + 0x1p52) - 0x1p52
    return near + (near < number ? 1 : 0)
  }

  /// The integer that a whole number in 0..<2²³ is.
  @inline(__always)
  static func integer(_ whole: Float) -> UInt32 {
    (whole + wholeFromHere).bitPattern & 0x7F_FFFF
  }

  /// Writes the entries of a table of strata; each word holds the places of two.
  ///
  /// Four are gathered before they are written, since a store costs more than a load.
  @inline(__always)
  static func lookUp(_ words: Words, table: UnsafePointer<Float>, into row: Floats, width: Int) {
    let fours = UnsafeMutableRawPointer(row)
    for place in 0..<width / 4 {
      let four = entries(words, at: place, of: table)
      fours.storeBytes(of: four, toByteOffset: 16 &* place, as: SIMD4<Float>.self)
    }
  }

  /// Writes the whole minutes that the chosen entries of a table of strata stand for.
  @inline(__always)
  static func lookUpWhole(
    _ words: Words, table: UnsafePointer<Float>, map: RowMap, into row: Floats, width: Int
  ) {
    let fours = UnsafeMutableRawPointer(row)
    for place in 0..<width / 4 {
      let minutes = map.offset + map.scale * entries(words, at: place, of: table)
      let four = roundedUp(minutes.replacing(with: 0, where: minutes .< 0))
      fours.storeBytes(of: four, toByteOffset: 16 &* place, as: SIMD4<Float>.self)
    }
  }

  /// The entries that four coarse numbers in two words choose.
  @inline(__always)
  private static func entries(
    _ words: Words, at place: Int, of table: UnsafePointer<Float>
  ) -> SIMD4<Float> {
    let (first, second) = (words[2 &* place], words[2 &* place &+ 1])
    return SIMD4(
      table[Int(first & 0xFFFF)], table[Int(first &>> 16)], table[Int(second & 0xFFFF)],
      table[Int(second &>> 16)])
  }

  /// The two values that lie side by side in memory.
  @inline(__always)
  private static func values(_ pair: UInt64) -> (Float, Float) {
    let (low, high) = (
      UInt32(truncatingIfNeeded: pair), UInt32(truncatingIfNeeded: pair &>> 32)
    )
    #if _endian(little)
      return (Float(bitPattern: low), Float(bitPattern: high))
    #else
      return (Float(bitPattern: high), Float(bitPattern: low))
    #endif
  }

  /// Writes the values of a table of scores at common + weight · own, counted in its cells.
  ///
  /// - Parameters:
  ///   - words: The places of the own scores, two in each word; room for `width` words.
  ///   - scores: The table of normal scores.
  ///   - common: The scores in common, in cells from the least score of the table.
  ///   - weight: Cells for an own score of 1.
  ///   - table: The values at the edges of the cells.
  ///   - row: Where to write.
  ///   - neighbours: Memory for a row.
  ///   - width: How many columns there are.
  static func interpolate(
    _ words: Words, scores: UnsafePointer<Float>, common: UnsafePointer<Float>, weight: Float,
    table: UnsafePointer<Float>, into row: Floats, neighbours: UnsafeMutablePointer<UInt64>,
    width: Int
  ) {
    lookUp(words, table: scores, into: row, width: width)
    let last = Float(ScoreTable.cells) - 0.5
    for column in 0..<width {
      let score = common[column] + weight * row[column]
      let raised = score < 0.5 ? 0.5 : score
      let within = raised > last ? last : raised
      let cell = (within - 0.5) + wholeFromHere
      words[column] = cell.bitPattern & 0xFF
      row[column] = within - (cell - wholeFromHere)
    }
    // Both edges of a cell in one load.
    let edges = UnsafeRawPointer(table)
    for column in 0..<width {
      neighbours[column] = edges.loadUnaligned(
        fromByteOffset: Int(words[column]) &* MemoryLayout<Float>.stride, as: UInt64.self)
    }
    for column in 0..<width {
      let (low, high) = values(neighbours[column])
      row[column] = low + row[column] * (high - low)
    }
  }
}
