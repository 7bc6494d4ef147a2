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

  /// The integers that four whole numbers in 0..<2²³ are.
  @inline(__always)
  static func integers(_ whole: SIMD4<Float>) -> SIMD4<UInt32> {
    unsafeBitCast(whole + wholeFromHere, to: SIMD4<UInt32>.self) & 0x7F_FFFF
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
      let four = map.wholeEfforts(entries(words, at: place, of: table))
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

  /// Writes the values of a table of scores at common + weight · own, counted in its cells.
  ///
  /// - Parameters:
  ///   - words: The places of the own scores, two in each word.
  ///   - scores: The table of normal scores.
  ///   - common: The scores in common, in cells from the least score of the table.
  ///   - weight: Cells for an own score of 1.
  ///   - table: The values at the edges of the cells.
  ///   - row: Where to write.
  ///   - cells: Memory for a row.
  ///   - width: How many columns there are.
  ///   - map: What is made of four values before they are written.
  @inline(__always)
  static func interpolate(
    _ words: Words, scores: UnsafePointer<Float>, common: UnsafePointer<Float>, weight: Float,
    table: UnsafePointer<Float>, into row: Floats, cells: Words, width: Int,
    map: (SIMD4<Float>) -> SIMD4<Float>
  ) {
    let (commons, fours) = (UnsafeRawPointer(common), UnsafeMutableRawPointer(row))
    let cellFours = UnsafeMutableRawPointer(cells)
    let least = SIMD4<Float>(repeating: 0.5)
    let greatest = SIMD4<Float>(repeating: Float(ScoreTable.cells) - 0.5)
    for place in 0..<width / 4 {
      let offset = 16 &* place
      let score =
        commons.loadUnaligned(fromByteOffset: offset, as: SIMD4<Float>.self)
        + weight * entries(words, at: place, of: scores)
      let raised = score.replacing(with: least, where: score .< least)
      let within = raised.replacing(with: greatest, where: raised .> greatest)
      let cell = (within - 0.5) + wholeFromHere
      cellFours.storeBytes(
        of: unsafeBitCast(cell, to: SIMD4<UInt32>.self) & 0xFF, toByteOffset: offset,
        as: SIMD4<UInt32>.self)
      fours.storeBytes(
        of: within - (cell - wholeFromHere), toByteOffset: offset, as: SIMD4<Float>.self)
    }
    for place in 0..<width / 4 {
      let share = fours.loadUnaligned(fromByteOffset: 16 &* place, as: SIMD4<Float>.self)
      let edges = edges(of: cells + 4 &* place, in: table)
      let value = edges.low + share * (edges.high - edges.low)
      fours.storeBytes(of: map(value), toByteOffset: 16 &* place, as: SIMD4<Float>.self)
    }
  }

  /// The values at both edges of four cells; those of a cell come in one load.
  @inline(__always)
  private static func edges(
    of cells: Words, in table: UnsafePointer<Float>
  ) -> (low: SIMD4<Float>, high: SIMD4<Float>) {
    let table = UnsafeRawPointer(table)
    @inline(__always) func pair(_ cell: UInt32) -> UInt64 {
      table.loadUnaligned(
        fromByteOffset: Int(cell) &* MemoryLayout<Float>.stride, as: UInt64.self)
    }
    let pairs = unsafeBitCast(
      SIMD4(pair(cells[0]), pair(cells[1]), pair(cells[2]), pair(cells[3])), to: SIMD8<Float>.self)
    return (pairs.evenHalf, pairs.oddHalf)
  }
}
