/// The marks of list items with which a line begins.
struct ItemMarkers {
  /// Where the first mark, or else the text, begins; and where each of the marks does.
  let columns: (indent: Int, begun: [Int])

  /// Finds the marks of a line, such as `-`, `*` or `12.` before a blank, also behind those of
  /// quotes.
  ///
  /// A line of nothing but one mark again and again is a rule and has none.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ line: ArraySlice<UInt8>) {
    var begun: [Int] = []
    var indent: Int?
    var index = line.startIndex
    while index < line.endIndex {
      if line[index] == 0x20 || line[index] == 0x09 || line[index] == 0x3E {
        index += 1
        continue
      }
      let column = index - line.startIndex
      indent = indent ?? column
      guard let end = Self.endOfMark(at: index, in: line) else { break }
      begun.append(column)
      index = end
    }
    let first = line.first { $0 != 0x20 && $0 != 0x09 }
    let isRule = begun.count > 2 && line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == first }
    columns = (indent ?? line.count, isRule ? [] : begun)
  }

  /// The end of the mark that begins at `start`, if one does.
  private static func endOfMark(at start: Int, in line: ArraySlice<UInt8>) -> Int? {
    var index = start
    if [0x2D, 0x2A, 0x2B].contains(line[index]) {
      index += 1
    } else {
      while index < line.endIndex, (0x30...0x39).contains(line[index]) { index += 1 }
      guard index > start, index < line.endIndex, line[index] == 0x2E || line[index] == 0x29 else {
        return nil
      }
      index += 1
    }
    return index == line.endIndex || line[index] == 0x20 || line[index] == 0x09 ? index : nil
  }
}
