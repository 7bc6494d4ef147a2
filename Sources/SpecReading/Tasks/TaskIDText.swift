/// What of a cell is the id of a task.
enum TaskIDText {
  /// Returns the id in the text of an id cell: without a tick box, emoji or colon around it.
  static func id(in text: String) -> String {
    var rest = Substring(text)
    for box in ["[ ]", "[x]", "[X]"] where rest.hasPrefix(box) { rest = rest.dropFirst(box.count) }
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isLetter || scalar.isNumber || scalar == "#" || scalar.isAccent
    }
    let scalars = rest.unicodeScalars
    let start = scalars.firstIndex(where: isPart) ?? scalars.endIndex
    let end = scalars.lastIndex { isPart($0) || $0 == "*" || $0 == ")" || $0 == "+" }
    guard let end, start <= end else { return "" }
    return String(rest[start..<scalars.index(after: end)])
  }

  /// Returns the letters before the first number, in upper case: the prefix of `BE-1` is `BE`.
  static func prefix(of id: String) -> String {
    let scalars = id.unicodeScalars
    guard let number = scalars.firstIndex(where: \.isNumber),
      let first = scalars[..<number].firstIndex(where: \.isLetter),
      let last = scalars[..<number].lastIndex(where: \.isLetter)
    else { return "" }
    return id[first..<scalars.index(after: last)].uppercased()
  }

  /// Splits a title that begins with an id, such as `US-05 Scaffold`; none if it does not.
  static func leadingID(of title: SpecText) -> (id: SpecText, title: String)? {
    let cell = CellScalars(title)
    guard let name = TaskName(cell, in: cell.indices) else { return nil }
    let rest = cell.string(name.end..<cell.scalars.count).drop { !$0.isLetter && !$0.isNumber }
    return rest.isEmpty ? nil : (cell.text(name.id), String(rest))
  }

  /// Whether a text is an id of letters and a number, and nothing else.
  static func isCode(_ text: SpecText) -> Bool {
    let cell = CellScalars(text)
    guard let name = TaskName(cell, in: cell.indices) else { return false }
    return name.form == .code && name.end == cell.scalars.count
  }

  /// Whether all of a text is an id, perhaps with a word that says so: `Task 5`.
  static func isID(_ text: SpecText) -> Bool {
    let cell = CellScalars(text)
    guard let name = TaskName(cell, in: cell.indices) else { return false }
    return name.end == cell.scalars.count
  }
}
