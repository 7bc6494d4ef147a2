/// Reads the attributes of an HTML tag.
enum HTMLAttribute {
  /// Returns the number that an attribute such as `colspan="2"` gives, if it gives one.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func number(_ name: String, in attributes: Range<Int>, of bytes: [UInt8]) -> Int? {
    guard let value = value(of: name, in: attributes, of: bytes) else { return nil }
    let digits = value.drop { !(0x30...0x39).contains($0) }.prefix { (0x30...0x39).contains($0) }
    return digits.isEmpty ? nil : Int(String(decoding: digits.prefix(6), as: UTF8.self))
  }

  /// Whether there is an attribute `name`, with a value or without.
  static func has(_ name: String, in attributes: Range<Int>, of bytes: [UInt8]) -> Bool {
    value(of: name, in: attributes, of: bytes) != nil
  }

  /// The value of an attribute, empty if it has none.
  private static func value(
    of name: String, in attributes: Range<Int>, of bytes: [UInt8]
  ) -> ArraySlice<UInt8>? {
    var index = attributes.lowerBound
    let end = attributes.upperBound
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    while index < end {
      while index < end, isBlank(bytes[index]) || bytes[index] == 0x2F { index += 1 }
      let start = index
      while index < end, !isBlank(bytes[index]), bytes[index] != 0x3D { index += 1 }
      let isWanted =
        String(decoding: bytes[start..<index], as: UTF8.self).lowercased() == name
      while index < end, isBlank(bytes[index]) { index += 1 }
      guard index < end, bytes[index] == 0x3D else {
        if isWanted { return [] }
        if start == index { index += 1 }
        continue
      }
      index += 1
      while index < end, isBlank(bytes[index]) { index += 1 }
      var value = index..<index
      if index < end, bytes[index] == 0x22 || bytes[index] == 0x27 {
        let close = bytes[(index + 1)..<end].firstIndex(of: bytes[index]) ?? end
        value = index + 1..<close
        index = min(end, close + 1)
      } else {
        while index < end, !isBlank(bytes[index]) { index += 1 }
        value = value.lowerBound..<index
      }
      if isWanted { return bytes[value] }
    }
    return nil
  }
}
