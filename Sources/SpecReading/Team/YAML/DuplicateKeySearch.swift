/// Finds where a mapping repeats a key, given where it has the key first.
///
/// Yams names the first place only. In a block mapping all keys stand at one column; in a flow
/// mapping, at one depth of brackets.
struct DuplicateKeySearch {
  /// The whole text.
  let bytes: [UInt8]

  /// Returns the byte offset of the second `name` in the mapping that has the first at `first`.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func repetition(of name: String, after first: Int) -> Int? {
    blockRepetition(of: Array(name.utf8), after: first)
      ?? flowRepetition(of: Array(name.utf8), after: first)
  }

  /// Looks for a line that begins with the key at the column of the first one.
  private func blockRepetition(of name: [UInt8], after first: Int) -> Int? {
    let lineStart = bytes[..<first].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    var end = bytes[first...].firstIndex(of: 0x0A)
    while let lineEnd = end, lineEnd + 1 < bytes.count {
      let start = lineEnd + 1
      end = bytes[start...].firstIndex(of: 0x0A)
      let content = bytes[start...].firstIndex { $0 != 0x20 } ?? bytes.count
      guard content < bytes.count, ![0x0A, 0x0D, 0x23].contains(bytes[content]) else { continue }
      guard content - start >= first - lineStart else { return nil }
      if content - start == first - lineStart, isKey(name, at: content) { return content }
    }
    return nil
  }

  /// Looks for the key after a comma inside the same brackets.
  private func flowRepetition(of name: [UInt8], after first: Int) -> Int? {
    var depth = 0
    var offset = first
    var quote: UInt8?
    while offset < bytes.count {
      let byte = bytes[offset]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        // A quote inside a word is an apostrophe.
        let before = offset > first ? bytes[offset - 1] : 0x20
        if [0x20, 0x0A, 0x2C, 0x3A, 0x5B, 0x7B].contains(before) { quote = byte }
      } else if byte == 0x5B || byte == 0x7B {
        depth += 1
      } else if byte == 0x5D || byte == 0x7D {
        depth -= 1
        if depth < 0 { return nil }
      } else if byte == 0x2C, depth == 0 {
        let next = bytes[(offset + 1)...].firstIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        if let next, isKey(name, at: next) { return next }
      }
      offset += 1
    }
    return nil
  }

  /// Whether the key stands at `offset`, quoted or not, with a colon after it.
  private func isKey(_ name: [UInt8], at offset: Int) -> Bool {
    var rest = bytes[offset...]
    let quote = rest.first.flatMap { $0 == 0x22 || $0 == 0x27 ? $0 : nil }
    if quote != nil { rest = rest.dropFirst() }
    guard rest.starts(with: name) else { return false }
    rest = rest.dropFirst(name.count)
    if let quote {
      guard rest.first == quote else { return false }
      rest = rest.dropFirst()
    }
    return rest.drop { $0 == 0x20 }.first == 0x3A
  }
}
