/// How many signs of Markdown a line holds.
struct MarkdownSigns {
  /// Those that may be markup of text, and before a blank of lists.
  private(set) var count = 0
  /// Those that begin a declaration, an instruction or a section of XML.
  private(set) var openings = 0
  /// The pipes.
  private(set) var pipes = 0
  /// The cells that these pipes separate, if the line is a row.
  private(set) var cells = 1
  /// The number of columns of a row such as `|---|:-:|`; none for any other line.
  private(set) var columnsOfDelimiterRow: Int?

  /// Counts the signs of a line.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ line: ArraySlice<UInt8>) {
    var (beforeLast, before): (UInt8, UInt8) = (0, 0)
    var bars = 0
    for byte in line {
      switch Unicode.Scalar(byte) {
      case "|":
        count += 1
        pipes += 1
        if before != 0x5C { bars += 1 }
      case "*", "_", "[", "]", "!", "<", "&", "\\", "`", ">", "~": count += 1
      case " " where [0x2D, 0x2B, 0x2E, 0x29].contains(before): count += 1
      default: break
      }
      // `<?`, `<!A` and `<![`; a comment, `<!--`, is found to have no end only once.
      if beforeLast == 0x3C && before == 0x21 && byte != 0x2D || before == 0x3C && byte == 0x3F {
        openings += 1
      }
      (beforeLast, before) = (before, byte)
    }
    let text = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }
    let last = text.last { $0 != 0x20 && $0 != 0x09 }
    cells = bars + 1 - (text.first == 0x7C ? 1 : 0) - (bars > 1 && last == 0x7C ? 1 : 0)
    columnsOfDelimiterRow = Self.columnCount(ofDelimiterRow: line)
  }

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
