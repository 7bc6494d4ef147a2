/// The lines of a benchmark file, as words, one after the other.
struct InstanceLines {
  /// The file.
  let file: String
  /// The words of each line.
  private let lines: [[Substring]]
  /// The number of lines that were taken.
  private(set) var taken = 0

  /// Splits `text` at line ends and white space.
  init(file: String, text: String) {
    self.file = file
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      line.split(whereSeparator: \.isWhitespace)
    }
  }

  /// Takes lines up to and including the first that begins with the given words.
  mutating func skip(past words: String...) throws(InstanceError) {
    let start = words.map { Substring($0) }
    while taken < lines.count {
      taken += 1
      if lines[taken - 1].starts(with: start) { return }
    }
    throw fault("a line that begins with “\(words.joined(separator: " "))”")
  }

  /// Takes lines up to and including the first that is a ruled line of hyphens.
  mutating func skipRule() throws(InstanceError) {
    while taken < lines.count {
      taken += 1
      if let first = lines[taken - 1].first, first.allSatisfy({ $0 == "-" }) { return }
    }
    throw fault("a line of hyphens")
  }

  /// Takes the next line if it begins with a number; lines of other kinds end a table.
  mutating func nextRow() -> [Substring]? {
    guard taken < lines.count, let first = lines[taken].first, Int(first) != nil else { return nil }
    taken += 1
    return lines[taken - 1]
  }

  /// The word as a number that is not negative and of a size that no sum of them overflows.
  func count(_ word: Substring?, _ meaning: String) throws(InstanceError) -> Int {
    guard let word, let number = Int(word), (0...1_000_000).contains(number) else {
      throw fault(meaning)
    }
    return number
  }

  /// The error that the line taken last is not what was expected.
  func fault(_ expected: String) -> InstanceError {
    InstanceError(file: file, line: taken, expected: expected)
  }
}
