/// A text as bytes, looked at before it is parsed.
struct LeadingBytes {
  private let bytes: [UInt8]
  private let start: Int

  /// Takes the bytes of `text`.
  init(_ text: String) {
    bytes = Array(text.utf8)
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    start = Self.skipBlanks(in: bytes, from: mark)
  }

  /// Whether the text begins as JSON does and Markdown does not: `{"`, `{}` or `[{`.
  var isJSON: Bool {
    guard start < bytes.count else { return false }
    let next = Self.skipBlanks(in: bytes, from: start + 1)
    guard next < bytes.count else { return bytes[start] == 0x7B }
    switch bytes[start] {
    case 0x7B: return bytes[next] == 0x22 || bytes[next] == 0x7D
    case 0x5B: return bytes[next] == 0x7B
    default: return false
    }
  }

  /// The tool whose keys the first object has.
  ///
  /// A list under `tasks`, of the object or of a tag in it, is Task Master's; an id with a title
  /// and a state or a type of issue is that of beads. The documents that this program writes name
  /// their schema; they are results, not task files.
  var jsonFormat: TaskFileFormat? {
    var depth = 0
    let outermost = bytes[start] == 0x5B ? 2 : 1
    var keys: Set<String> = []
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D:
        depth -= 1
        if depth < outermost { return nil }
      case 0x22:
        let end = endOfString(at: index)
        let colon = Self.skipBlanks(in: bytes, from: end)
        if colon < bytes.count, bytes[colon] == 0x3A, end - index <= 32 {
          let key = String(decoding: bytes[(index + 1)..<(end - 1)], as: UTF8.self)
          let value = Self.skipBlanks(in: bytes, from: colon + 1)
          let isList = value < bytes.count && bytes[value] == 0x5B
          if key == "tasks", isList, depth <= outermost + 1 { return .taskMaster }
          if key == "schema", depth == 1, isSchema(at: value) { return nil }
          if depth == outermost { keys.insert(key) }
          if keys.isSuperset(of: ["id", "title"]),
            !keys.isDisjoint(with: ["issue_type", "status"])
          {
            return .beads
          }
        }
        index = end
        continue
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Whether at least two items with tick boxes begin with a number or with `T` and a number.
  var hasNumberedTickBoxes: Bool {
    var count = 0
    for open in bytes.indices.dropFirst(2)
    where bytes[open] == 0x5B && bytes[open - 1] == 0x20 && isBullet(bytes[open - 2]) {
      guard let close = bytes[open...].prefix(6).firstIndex(of: 0x5D), close > open + 1 else {
        continue
      }
      var next = close + 1
      while next < bytes.count, [0x20, 0x2A, 0x5B, 0x60].contains(bytes[next]) { next += 1 }
      if next < bytes.count, bytes[next] == 0x54 { next += 1 }
      guard next < bytes.count, (0x30...0x39).contains(bytes[next]) else { continue }
      count += 1
      if count > 1 { return true }
    }
    return false
  }

  /// Whether a byte ends the mark of an item: `-`, `*`, `+`, `1.`, `1)`.
  private func isBullet(_ byte: UInt8) -> Bool { [0x2D, 0x2A, 0x2B, 0x2E, 0x29].contains(byte) }

  /// Whether a string that names a JSON schema begins at `open`.
  private func isSchema(at open: Int) -> Bool {
    guard open < bytes.count, bytes[open] == 0x22 else { return false }
    return bytes[open..<endOfString(at: open)].dropLast().reversed()
      .starts(with: ".schema.json".utf8.reversed())
  }

  /// The end of a string, behind its closing quote.
  private func endOfString(at open: Int) -> Int {
    var index = open + 1
    while index < bytes.count, bytes[index] != 0x22 {
      index += bytes[index] == 0x5C ? 2 : 1
    }
    return min(index + 1, bytes.count)
  }

  private static func skipBlanks(in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || (0x09...0x0D).contains(bytes[index]) {
      index += 1
    }
    return min(index, bytes.count)
  }
}
