/// A fixed 64-bit name of something that is drawn, made from its own text alone.
///
/// Because neither position nor neighbours enter, an edit elsewhere in the plan leaves its draws
/// as they were. The hash is FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo) over the UTF-8 bytes.
package struct StableKey: Hashable, Sendable {
  /// The name.
  package let bits: UInt64

  /// Creates the key of a text; of equal texts, each repetition has a key of its own.
  ///
  /// - Complexity: O(*b*) for *b* bytes of text.
  package init(_ text: String, repetition: Int = 0) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = Self.absorb(byte, into: hash) }
    // No UTF-8 text holds the byte 0xFF, so a repetition cannot be mistaken for a longer text.
    for _ in 0..<repetition { hash = Self.absorb(0xFF, into: hash) }
    bits = hash
  }

  /// Returns the keys of the texts in a row, told apart where they are equal.
  package static func keys(of texts: [String]) -> [StableKey] {
    var seen: [String: Int] = [:]
    return texts.map { text in
      let repetition = seen[text, default: 0]
      seen[text] = repetition + 1
      return StableKey(text, repetition: repetition)
    }
  }

  private static func absorb(_ byte: UInt8, into hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
