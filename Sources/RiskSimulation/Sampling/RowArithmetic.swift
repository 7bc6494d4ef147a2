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

  /// Writes the entries of a table of strata that coarse numbers choose.
  static func lookUp(
    _ words: Words, table: UnsafePointer<Float>, shift: UInt16, into row: Floats, width: Int
  ) {
    let numbers = UnsafeRawPointer(words)
    for column in 0..<width {
      let number = numbers.load(fromByteOffset: 2 &* column, as: UInt16.self)
      row[column] = table[Int(number &>> shift)]
    }
  }

  /// Writes the values of a table of scores at common + weight · own, counted in its cells.
  ///
  /// - Parameters:
  ///   - words: Coarse numbers, which choose the own scores; room for `width` words.
  ///   - scores: The table of normal scores.
  ///   - common: The scores in common, in cells from the least score of the table.
  ///   - weight: Cells for an own score of 1.
  ///   - table: The values at the edges of the cells.
  ///   - row: Where to write.
  ///   - lows: Memory for a row.
  ///   - highs: Memory for a row.
  ///   - width: How many columns there are.
  static func interpolate(
    _ words: Words, scores: UnsafePointer<Float>, common: UnsafePointer<Float>, weight: Float,
    table: UnsafePointer<Float>, into row: Floats, lows: Floats, highs: Floats, width: Int
  ) {
    lookUp(words, table: scores, shift: NormalScores.shift, into: row, width: width)
    let last = Float(ScoreTable.cells) - 0.5
    for column in 0..<width {
      let score = common[column] + weight * row[column]
      let raised = score < 0.5 ? 0.5 : score
      let within = raised > last ? last : raised
      let cell = (within - 0.5) + wholeFromHere
      words[column] = cell.bitPattern & 0xFF
      row[column] = within - (cell - wholeFromHere)
    }
    for column in 0..<width {
      let cell = Int(words[column])
      lows[column] = table[cell]
      highs[column] = table[cell &+ 1]
    }
    for column in 0..<width {
      row[column] = lows[column] + row[column] * (highs[column] - lows[column])
    }
  }
}
