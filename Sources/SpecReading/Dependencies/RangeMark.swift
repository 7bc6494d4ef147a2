/// The sign or word between the ends of a range, such as `..` or `through`.
struct RangeMark {
  /// Where it ends.
  let end: Int
  /// Whether it is a word, which no other text uses between two ids.
  let isWord: Bool
  /// Whether it is a plain hyphen, which ids have as well.
  let isHyphen: Bool

  /// Finds a mark at `start`, after blanks.
  init?(_ cell: CellScalars, at start: Int, to end: Int) {
    let first = cell.skipBlanks(from: start, to: end)
    guard first < end, let scalar = cell[first] else { return nil }
    // A word of a script without blanks stands right behind the id.
    if scalar == "至" || scalar == "到" {
      self.init(end: first + 1, isWord: true, isHyphen: false)
      return
    }
    if first > start, cell.isWordPart(at: first, to: end) {
      let last = cell.endOfWord(from: first, to: end)
      guard Self.words.contains(cell.string(first..<last).lowercased()) else { return nil }
      self.init(end: last, isWord: true, isHyphen: false)
      return
    }
    var last = first
    while last < end, cell[last] == "." { last += 1 }
    if last - first >= 2 {
      self.init(end: last, isWord: false, isHyphen: false)
    } else if scalar == "-", cell[first + 1] == ">" {
      self.init(end: first + 2, isWord: false, isHyphen: false)
    } else if "…–—~〜～→".unicodeScalars.contains(scalar) {
      self.init(end: first + 1, isWord: false, isHyphen: false)
    } else if "-−‐‑".unicodeScalars.contains(scalar) {
      self.init(end: first + 1, isWord: false, isHyphen: true)
    } else {
      return nil
    }
  }

  private init(end: Int, isWord: Bool, isHyphen: Bool) {
    self.end = end
    self.isWord = isWord
    self.isHyphen = isHyphen
  }

  private static let words: Set<String> = [
    "through", "thru", "to", "till", "until", "bis", "à", "a", "al", "até", "až",
  ]
}
