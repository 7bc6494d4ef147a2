/// Bounds the width of tables and the cells that the parser would have to invent.
///
/// It fills every short row up to the columns of its table. A header of 10,000 columns over 10,000
/// rows of one cell, which is a small file, would thus take more memory than there is.
enum TablePadding {
  /// How many columns a table may have; the parser's time grows with their square.
  private static let widest = 1_000
  /// How many cells the tables of a file may lack in all.
  private static let limit = 500_000

  /// Returns the first line at which a table breaks one of these bounds, if one does.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func firstExcessiveLine(in lines: SourceLines) -> Int? {
    var missing = 0
    var columns = 0
    for number in 1...lines.count {
      let line = lines[number]
      let pipes = line.count { $0 == 0x7C }
      if let count = columnCount(ofDelimiterRow: line) {
        columns = count
        if columns > widest { return number }
      } else if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        columns = 0
      } else {
        // So many pipes make at most one cell more.
        missing += max(0, columns - pipes - 1)
        if missing > limit { return number }
      }
    }
    return nil
  }

  /// The number of columns of a row such as `|---|:-:|`; none for any other line.
  private static func columnCount(ofDelimiterRow line: ArraySlice<UInt8>) -> Int? {
    var count = 0
    var before: UInt8 = 0
    for byte in line {
      switch byte {
      case 0x2D where before != 0x2D: count += 1
      case 0x2D, 0x7C, 0x3A, 0x20, 0x09, 0x3E: break
      default: return nil
      }
      before = byte
    }
    return count > 0 ? count : nil
  }
}
