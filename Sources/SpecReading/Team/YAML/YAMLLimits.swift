import PlanModel

/// What a team file may cost: limits that hold before its YAML is composed.
///
/// Composing hashes every key. A key that is an alias of a list of aliases … takes time exponential
/// in the number of aliases, and lists as keys inside each other take quadratic time, so both
/// constructs are bounded by a count over the bytes that never counts too few.
enum YAMLLimits {
  /// The longest text, in bytes.
  static let byteCount = 1 << 20
  /// The deepest nesting of lists and mappings.
  static let depth = 32
  /// The most aliases and explicit keys; the aliases are refused later, each at its place.
  static let costlyCount = 12

  /// Returns whether the text may be composed; records why not.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func allow(
    _ positions: YAMLPositions, file: String, into diagnostics: inout Diagnostics
  ) -> Bool {
    let bytes = positions.bytes
    guard bytes.count <= byteCount else {
      diagnostics.emit(.teamFileTooLarge, at: .wholeFile(file))
      return false
    }
    var left = costlyCount
    for line in bytes.indices.split(whereSeparator: { bytes[$0] == 0x0A || bytes[$0] == 0x0D }) {
      let content = line.drop { bytes[$0] == 0x20 }
      // A line that begins with a hash is a comment or text, never an alias or a key.
      guard let first = content.first, bytes[first] != 0x23 else { continue }
      for offset in content {
        let isAlias = mayBeAlias(at: offset, in: bytes)
        guard isAlias || mayBeExplicitKey(at: offset, in: bytes) else { continue }
        left -= 1
        guard left >= 0 else {
          let message: Diagnostic.Message = isAlias ? .aliasesAreNotRead : .tooManyExplicitKeys
          diagnostics.emit(message, at: positions.span(at: offset, length: 1))
          return false
        }
      }
    }
    return true
  }

  /// Whether the byte is an asterisk before a name: letters, digits, `-` or `_`.
  private static func mayBeAlias(at offset: Int, in bytes: [UInt8]) -> Bool {
    guard bytes[offset] == 0x2A, offset + 1 < bytes.count else { return false }
    switch bytes[offset + 1] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: return true
    default: return false
    }
  }

  /// Whether the byte is a question mark that does not end a word.
  private static func mayBeExplicitKey(at offset: Int, in bytes: [UInt8]) -> Bool {
    guard bytes[offset] == 0x3F else { return false }
    guard offset > 0 else { return true }
    switch bytes[offset - 1] {
    case 0x09, 0x0A, 0x0D, 0x20, 0x2C, 0x3F, 0x5B, 0x5D, 0x7B, 0x7D: return true
    default: return bytes[offset - 1] >= 0x80
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let teamFileTooLarge = Self(
    .fileTooLarge, "the team file has more than 1 MiB",
    help: "a team file holds people and settings only")
  /// An anchor or alias of YAML.
  static let aliasesAreNotRead = Self(
    .malformedYAML, "anchors and aliases are not read",
    help: "write the value out in each place")
  fileprivate static let tooManyExplicitKeys = Self(
    .malformedYAML, "too many keys are written with a question mark",
    help: "write a key as a word before a colon")
}
