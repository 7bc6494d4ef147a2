import PlanModel

/// Finds the chain in a sentence that states the critical path.
///
/// `Our critical path (6 days) runs through BE-1 → BE-4 → FE-2, without slack.` states one.
enum PathSentence {
  /// A longer line is not looked at.
  private static let longest = 2_000

  /// Returns what the first sentence of a line that names the critical path says of it.
  ///
  /// - Parameters:
  ///   - line: A line of prose.
  ///   - namesPath: Whether a text names the critical path and nothing else.
  /// - Returns: The text behind the verb, to the end of the sentence; nothing if there is no arrow.
  static func chain(in line: SpecText, namesPath: (String) -> Bool) -> SpecText? {
    let bytes = Array(line.text.utf8)
    guard bytes.count <= longest, mayHoldArrow(bytes) else { return nil }
    var start = 0
    while start < bytes.count {
      let end = endOfSentence(in: bytes, from: start)
      if let verb = verb(in: bytes, from: start, to: end),
        namesPath(String(decoding: bytes[start..<verb.lowerBound], as: UTF8.self))
      {
        return line.part(startOfChain(in: bytes, from: verb.upperBound, to: end)..<end)
      }
      start = end + 1
    }
    return nil
  }

  /// Whether there is a `>` or a sign beyond ASCII.
  private static func mayHoldArrow(_ bytes: [UInt8]) -> Bool {
    bytes.contains { $0 == UInt8(ascii: ">") || $0 >= 0x80 }
  }

  /// Where the full stop stands that has a blank behind it, or the end of the line.
  private static func endOfSentence(in bytes: [UInt8], from start: Int) -> Int {
    (start..<bytes.count).first { index in
      bytes[index] == UInt8(ascii: ".")
        && (index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: " "))
    } ?? bytes.count
  }

  /// The first word that may be the verb of such a sentence.
  private static func verb(in bytes: [UInt8], from start: Int, to end: Int) -> Range<Int>? {
    words(in: bytes, from: start, to: end).prefix(mostWords).first { word in
      verbs.contains(text(of: word, in: bytes))
    }
  }

  /// Passes over words such as `through` and `currently` behind the verb, and a colon.
  private static func startOfChain(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var position = start
    for word in words(in: bytes, from: start, to: end).prefix(mostWords) {
      guard connectors.contains(text(of: word, in: bytes)) else { return word.lowerBound }
      position = word.upperBound
    }
    return position
  }

  /// The parts of a text between blanks.
  private static func words(
    in bytes: [UInt8], from start: Int, to end: Int
  ) -> [Range<Int>] {
    bytes[start..<end].split(separator: UInt8(ascii: " ")).map { $0.startIndex..<$0.endIndex }
  }

  private static func text(of word: Range<Int>, in bytes: [UInt8]) -> String {
    let signs = [UInt8(ascii: ":"), UInt8(ascii: ",")]
    let letters = bytes[word].filter { !signs.contains($0) }
    return String(decoding: letters, as: UTF8.self).lowercased()
  }

  /// How many words before the verb, and between it and the chain, are looked at.
  private static let mostWords = 12

  private static let verbs: Set<String> = [
    "is", "runs", "goes", "leads", "follows", "passes", "consists", "includes", "ist", "verläuft",
    "führt", "est", "passe", "va", "suit", "es", "sigue", "é", "segue", "è",
  ]

  private static let connectors: Set<String> = [
    "", "through", "via", "from", "along", "as", "follows", "of", "the", "chain", "currently",
    "now", "then", "therefore", "thus", "sequence", "tasks", "over", "von", "über", "durch", "aus",
    "de", "par", "por", "da", "per", "la", "le", "a", "runs", "tâches",
  ]
}
