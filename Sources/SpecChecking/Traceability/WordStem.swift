/// Brings the forms of one word to one stem: `creates`, `created` and `creation` to `cre`.
///
/// A light stemmer for English: it takes one ending off, and needs three letters before it. Words
/// with letters beyond ASCII are left alone, so other languages lose nothing but their plurals.
enum WordStem {
  /// Endings that come off, the longest of those with one last letter first.
  private static let endings: [[UInt8]] = [
    "ations", "ation", "ating", "ates", "ated", "ate", "ings", "ing", "ions", "ion", "ments",
    "ment", "ers", "ors", "er", "or", "ies", "ied", "ed", "es", "s", "ally", "ly", "al", "e", "y",
  ].map { Array($0.utf8) }

  /// The endings of words such as `analysis`, which leave a `y`.
  private static let greekEndings: [[UInt8]] = [
    "ysis", "yses", "yzing", "yzed", "yzes", "yze", "ysing", "ysed", "yse",
  ].map { Array($0.utf8) }

  /// Endings before which a last consonant may have been doubled: `mapped`.
  private static let doubling: Set<[UInt8]> = Set(
    ["ing", "ings", "ed", "er", "ers"].map { Array($0.utf8) })

  /// Short forms that stand for a longer word.
  private static let longForms: [String: String] = [
    "info": "information", "auth": "authentication", "config": "configuration",
    "admin": "administrator", "doc": "documentation", "docs": "documentation",
    "repo": "repository", "stats": "statistics", "perf": "performance", "db": "database",
    "mgmt": "management", "prefs": "preferences", "pref": "preference", "ws": "websocket",
    "notif": "notification", "infra": "infrastructure", "param": "parameter",
    "params": "parameters", "sync": "synchronization",
  ]

  /// Returns the word for which a short form such as `config` stands, else the word itself.
  static func longForm(of word: String) -> String { longForms[word] ?? word }

  /// Returns the stem of a word in lower case.
  static func stem(of word: String) -> String {
    let bytes = Array(longForm(of: word).utf8)
    guard bytes.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
    return String(decoding: stem(of: bytes), as: UTF8.self)
  }

  private static func stem(of word: [UInt8]) -> [UInt8] {
    for ending in greekEndings where word.hasEnding(ending) {
      return word.dropLast(ending.count) + [UInt8(ascii: "y")]
    }
    guard !word.ends(with: "ss"), !word.ends(with: "us") else { return word }
    guard let ending = endings.first(where: { word.hasEnding($0) }) else { return word }
    let stem = Array(word.dropLast(ending.count))
    let isDoubled =
      stem.count > 3 && stem[stem.count - 1] == stem[stem.count - 2]
      && !"lsz".utf8.contains(stem[stem.count - 1])
    return isDoubled && doubling.contains(ending) ? stem.dropLast() : stem
  }
}

extension [UInt8] {
  /// Whether it ends so and has three letters before that.
  fileprivate func hasEnding(_ ending: [UInt8]) -> Bool {
    count >= ending.count + 3 && suffix(ending.count).elementsEqual(ending)
  }

  fileprivate func ends(with ending: StaticString) -> Bool {
    ending.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }
}
