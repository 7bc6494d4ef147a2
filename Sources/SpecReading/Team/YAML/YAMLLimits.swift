import PlanModel

/// What a team file may cost: limits that hold before its YAML is composed.
///
/// Composing hashes every key. A key that is an alias of an alias of a list … takes time
/// exponential in the number of aliases, so their number is bounded by a count over the bytes that
/// never counts too few.
enum YAMLLimits {
  /// The longest text, in bytes.
  static let byteCount = 1 << 20
  /// The deepest nesting of lists and mappings.
  static let depth = 32
  /// The most aliases; each of them is refused later, at its place.
  static let aliasCount = 12

  /// Returns whether the text may be composed; records why not.
  static func allow(
    _ positions: YAMLPositions, file: String, into diagnostics: inout Diagnostics
  ) -> Bool {
    guard positions.bytes.count <= byteCount else {
      diagnostics.emit(.teamFileTooLarge, at: .wholeFile(file))
      return false
    }
    var left = aliasCount
    for line in positions.bytes.indices.split(whereSeparator: { isBreak(positions.bytes[$0]) }) {
      let content = line.drop { positions.bytes[$0] == 0x20 }
      // A line that begins with a hash is a comment or text, never an alias.
      guard let first = content.first, positions.bytes[first] != 0x23 else { continue }
      for offset in content where mayBeAlias(at: offset, in: positions.bytes) {
        left -= 1
        guard left >= 0 else {
          diagnostics.emit(.aliasesAreNotRead, at: positions.span(at: offset, length: 1))
          return false
        }
      }
    }
    return true
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Whether the byte is an asterisk before a name: letters, digits, `-` or `_`.
  private static func mayBeAlias(at offset: Int, in bytes: [UInt8]) -> Bool {
    guard bytes[offset] == 0x2A, offset + 1 < bytes.count else { return false }
    switch bytes[offset + 1] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: return true
    default: return false
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let teamFileTooLarge = Self(
    .fileTooLarge, "the team file has more than 1 MiB",
    help: "a team file holds people and settings only")
  /// An anchor or alias of YAML.
  static let aliasesAreNotRead = Self(
    .malformedYAML, "anchors and aliases are not read in a team file",
    help: "write the value out in each place")
}
