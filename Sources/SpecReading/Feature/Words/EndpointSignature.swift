/// A method on a path, as headings, items, cells and code write it.
///
///     signature  ->  [label] method path [rest]
///     label      ->  "Endpoint 1:" | "Create a team (" | "Create a team —"
struct EndpointSignature {
  /// In upper case, such as `GET` or `GET/POST`; empty if none is given.
  let method: String
  /// As written.
  let path: String
  /// What stands before the method, without a numbered label.
  let name: String
  /// What stands behind the path.
  let rest: String

  private static let methods: Set<String> = [
    "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT", "WS", "WSS",
  ]
  /// A signature stands at the beginning of its text.
  private static let reach = 12

  /// Reads a text in which a method and a path stand side by side.
  init?(_ text: String) {
    // Most texts have no path, and this is asked of every heading.
    guard text.utf8.contains(0x2F) else { return nil }
    let words = text.unicodeScalars.prefix(2000)
      .split(maxSplits: Self.reach, whereSeparator: \.isBlank).map { Substring($0) }
    for (position, word) in words.dropLast().enumerated().prefix(Self.reach) {
      guard let method = Self.method(word), let path = Self.path(words[position + 1]) else {
        continue
      }
      let before = words[..<position].joined(separator: " ")
      guard position == 0 || Self.isSetOff(word, after: words[position - 1]) else { return nil }
      let end = words[position + 1].endIndex
      self.init(method: method, path: path, before: before, rest: text[end...])
      return
    }
    return nil
  }

  /// Reads a text that begins with a path, perhaps after a method.
  init?(path text: String) {
    if let signature = EndpointSignature(text) {
      self = signature
      return
    }
    let first = text.prefix(2000).prefix { !$0.isWhitespace }
    guard let path = Self.path(first) else { return nil }
    self.init(method: "", path: path, before: "", rest: text[first.endIndex...])
  }

  private init(method: String, path: String, before: String, rest: Substring) {
    self.method = method
    self.path = path
    let label = NumberedLabel(before + " ")?.name ?? before
    let words = label.withoutNumbering.trimmed(of: "`*_()[]:：-–—.")
    name = words.contains(where: \.isLetter) ? words : ""
    self.rest = rest.trimmedStart(of: "`*_:：-–—)]").trimmed(of: "`*_")
  }

  /// The method that a word is, such as `` `GET` ``, `[GET]` or `GET/POST`.
  private static func method(_ word: Substring) -> String? {
    let bare = word.trimmed(of: "`*_()[]:")
    let parts = bare.unicodeScalars.split { $0 == "/" || $0 == "|" || $0 == "," }
    guard !parts.isEmpty, parts.allSatisfy({ methods.contains(String($0)) }) else { return nil }
    return bare
  }

  /// The path that a word is.
  private static func path(_ word: Substring) -> String? {
    let bare = word.trimmed(of: "`*_,;\"'").trimmed(of: ":")
    let path = bare.hasSuffix(")") && !bare.contains("(") ? String(bare.dropLast()) : bare
    let isPath =
      path.hasPrefix("/") && !path.hasPrefix("//")
      || path.hasPrefix("{") && path.contains("}/")
      || ["http://", "https://", "ws://", "wss://"].contains(where: path.hasPrefix)
    return isPath ? path : nil
  }

  /// Whether a method is set off from the words before it, and is no part of a sentence.
  private static func isSetOff(_ word: Substring, after previous: Substring) -> Bool {
    if let last = previous.last, ":：-–—.)".contains(last) { return true }
    return word.first.map { "([`".contains($0) } ?? false
  }
}

extension StringProtocol {
  /// The text without blanks and any of `signs` at its ends.
  func trimmed(of signs: String) -> String {
    func isKept(_ scalar: Unicode.Scalar) -> Bool {
      !scalar.isBlank && !signs.unicodeScalars.contains(scalar)
    }
    guard let start = unicodeScalars.firstIndex(where: isKept),
      let end = unicodeScalars.lastIndex(where: isKept)
    else { return "" }
    return String(self[start..<unicodeScalars.index(after: end)])
  }
}
