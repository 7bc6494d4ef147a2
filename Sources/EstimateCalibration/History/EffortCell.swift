/// Reads an amount of effort from a cell, such as `3.5`, `3,5`, `2h` or `1d 4h`.
///
///     amount  ->  number | part (" "? part)*
///     part    ->  number " "? unit
///     unit    ->  m, min, minutes | h, hrs, hours | d, days, pd | w, weeks
enum EffortCell {
  /// An amount as it is written.
  enum Amount: Equatable {
    /// A number whose unit the column says.
    case bare(Double)
    /// Hours, as the cell itself says its units.
    case hours(Double)
  }

  /// Larger amounts than this are slips of the pen.
  static let largest = 1e7

  /// Returns what `text` says, or `nil` when it is no amount; it may be negative.
  ///
  /// A single comma is a decimal comma when `usesDecimalComma`, and always when anything but
  /// three digits follows it.
  static func amount(_ text: String, usesDecimalComma: Bool) -> Amount? {
    let bytes = Array(text.utf8)
    if let number = number(bytes[...], usesDecimalComma: usesDecimalComma) { return .bare(number) }
    var rest = bytes[...]
    var hours = 0.0
    var isEmpty = true
    while !rest.isEmpty {
      let numeral = rest.prefix { !isLetter($0) && $0 != 0x20 }
      rest = rest.dropFirst(numeral.count).drop { $0 == 0x20 }
      let unit = rest.prefix(while: isLetter)
      rest = rest.dropFirst(unit.count).drop { $0 == 0x20 }
      guard let number = number(numeral, usesDecimalComma: usesDecimalComma),
        let factor = hoursPerUnit(String(decoding: unit, as: UTF8.self))
      else { return nil }
      hours += number * factor
      isEmpty = false
    }
    return isEmpty || abs(hours) > largest ? nil : .hours(hours)
  }

  /// Whether `text` is a plain number that is larger than any effort.
  static func isTooLarge(_ text: String) -> Bool {
    let isNumeral = text.utf8.allSatisfy { isDigit($0) || "+-.eE".utf8.contains($0) }
    guard isNumeral, let value = Double(text) else { return false }
    return abs(value) > largest
  }

  /// Returns the hours of a unit, or `nil` when there is no such unit.
  static func hoursPerUnit(_ word: String) -> Double? {
    switch word.lowercased() {
    case "m", "min", "mins", "minute", "minutes": 1.0 / 60
    case "h", "hr", "hrs", "hour", "hours", "std", "ph": 1
    case "d", "day", "days", "pd", "md", "t", "jours": 8
    case "w", "week", "weeks": 40
    default: nil
    }
  }

  /// Returns a finite number in the usual notations, with its sign, or `nil`.
  static func number(_ bytes: ArraySlice<UInt8>, usesDecimalComma: Bool) -> Double? {
    guard !bytes.isEmpty, bytes.count <= 40, bytes.contains(where: isDigit) else { return nil }
    let (comma, point) = (UInt8(ascii: ","), UInt8(ascii: "."))
    let mark: UInt8
    switch (bytes.lastIndex(of: comma), bytes.lastIndex(of: point)) {
    case (let lastComma?, let lastPoint?): mark = lastComma > lastPoint ? comma : point
    case (let lastComma?, nil):
      let isSingle = bytes.firstIndex(of: comma) == lastComma
      let isDecimal = usesDecimalComma || bytes.endIndex - lastComma != 4
      mark = isSingle && isDecimal ? comma : point
    default: mark = point
    }
    var plain: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case mark: plain.append(point)
      case comma, point: continue
      case UInt8(ascii: "+"), UInt8(ascii: "-"):
        guard index == 0 || plain.last == UInt8(ascii: "e") else { return nil }
        plain.append(byte)
      case UInt8(ascii: "e"), UInt8(ascii: "E"): plain.append(UInt8(ascii: "e"))
      case _ where isDigit(byte): plain.append(byte)
      default: return nil
      }
    }
    guard let value = Double(String(decoding: plain, as: UTF8.self)), value.isFinite,
      abs(value) <= largest
    else { return nil }
    return value
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
