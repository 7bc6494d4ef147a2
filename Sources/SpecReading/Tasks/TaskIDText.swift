/// What of a cell is the id of a task.
enum TaskIDText {
  /// Returns the id in the text of an id cell: without a tick box, emoji or colon around it.
  static func id(in text: String) -> String {
    var rest = Substring(text)
    for box in ["[ ]", "[x]", "[X]"] where rest.hasPrefix(box) { rest = rest.dropFirst(box.count) }
    func isPart(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || character == "#"
    }
    let start = rest.firstIndex(where: isPart) ?? rest.endIndex
    let end = rest.lastIndex { isPart($0) || $0 == "*" || $0 == ")" || $0 == "+" }
    guard let end, start <= end else { return "" }
    return String(rest[start...end])
  }

  /// Returns the letters before the first number, in upper case: the prefix of `BE-1` is `BE`.
  static func prefix(of id: String) -> String {
    let start = id.prefix { !$0.isNumber }
    guard start.endIndex < id.endIndex, let first = start.firstIndex(where: \.isLetter),
      let last = start.lastIndex(where: \.isLetter)
    else { return "" }
    return start[first...last].uppercased()
  }

  /// Splits a title that begins with an id, such as `US-05 Scaffold`; none if it does not.
  static func leadingID(of title: String) -> (id: String, title: String)? {
    guard let end = title.firstIndex(where: { $0.isWhitespace || $0 == ":" }) else { return nil }
    let word = title[..<end]
    let letters = word.prefix { $0.isLetter }
    let rest = word.dropFirst(letters.count)
    guard let sign = rest.first, "-_#.".contains(sign) || letters.isEmpty,
      rest.contains(where: \.isNumber),
      word.allSatisfy({ $0.isLetter || $0.isNumber || "-_#./".contains($0) })
    else { return nil }
    let title = title[end...].drop { !$0.isLetter && !$0.isNumber }
    return title.isEmpty ? nil : (String(word), String(title))
  }
}
