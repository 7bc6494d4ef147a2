/// A heading or item that numbers what it names: `Endpoint 1: POST /teams`, `Event 2 — joined`,
/// `Sprint 2.3: Testing`.
struct NumberedLabel {
  /// The word before the number, such as `event`.
  let word: String
  /// What stands behind the number.
  let name: String

  /// Reads a label of one to three words, a number of up to three parts, a sign and a name.
  init?(_ text: String) {
    // Most texts have no number, and this is asked of every heading.
    guard text.utf8.prefix(240).contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let scalars = text.unicodeScalars
    for sign in scalars.prefix(60).indices.filter({ Self.isSign(at: $0, in: scalars) }).prefix(3) {
      guard !scalars[..<sign].contains("(") else { return nil }
      let words = Phrase(text[..<sign]).words
      let numbers = words.suffix(3).reversed().prefix { $0.allSatisfy(\.isNumber) }
      let label = words.dropLast(numbers.count)
      guard !numbers.isEmpty, numbers.allSatisfy({ $0.utf8.count <= 4 }),
        (1...3).contains(label.count), label.allSatisfy({ $0.first?.isNumber == false })
      else { continue }
      word = label.joined(separator: " ")
      name = text[scalars.index(after: sign)...].trimmed
      return
    }
    return nil
  }

  /// Whether a sign that ends a label stands at `index`.
  private static func isSign(at index: String.Index, in text: String.UnicodeScalarView) -> Bool {
    switch text[index] {
    case ":", "：": return true
    case "–", "—", "-", ".", ")":
      let next = text.index(after: index)
      return next == text.endIndex || text[next].isBlank
    default: return false
    }
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmed: String {
    guard let start = unicodeScalars.firstIndex(where: { !$0.isBlank }),
      let end = unicodeScalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(self[start..<unicodeScalars.index(after: end)])
  }
}
