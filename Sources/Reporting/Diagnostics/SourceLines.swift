import PlanModel

/// The lines of a file by number, found once.
struct SourceLines: Sendable {
  /// The bytes of the text.
  private let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]

  /// Finds the lines of `file`; a line feed, a carriage return, or both in a row end one.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ file: SourceFile) {
    bytes = Array(file.text.utf8)
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isEnd =
        byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
      if isEnd { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// Returns the bytes of line `number`, counted from 1, without its end, if there is such a line.
  func line(_ number: Int) -> ArraySlice<UInt8>? {
    guard number >= 1, number <= starts.count else { return nil }
    let end = number < starts.count ? starts[number] : bytes.count
    let line = bytes[starts[number - 1]..<end]
    guard let last = line.lastIndex(where: { $0 != 0x0A && $0 != 0x0D }) else {
      return line.prefix(0)
    }
    return line[...last]
  }
}
