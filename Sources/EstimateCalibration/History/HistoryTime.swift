import PlanModel

/// When something of a history happened: a moment of the calendar, or a number such as a sprint's.
package enum HistoryTime: Hashable, Sendable {
  /// Minutes since 1970-01-01.
  case minutes(Int)
  /// A running number; comparable within a project only.
  case ordinal(Double)

  /// Creates the time that a cell says, or returns `nil`.
  ///
  /// Days are written `2026-10-05`, `2026/10/05` or `05.10.2026`, with or without `14:30` or
  /// `14:30:00` after a blank or a `T`; anything after the minutes is taken as seconds and zone,
  /// which do not matter here.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    if let number = EffortCell.number(bytes[...], usesDecimalComma: false) {
      self = .ordinal(number)
      return
    }
    guard bytes.count >= 10, let day = Self.day(bytes[..<10]) else { return nil }
    guard bytes.count > 10 else {
      self = .minutes(day.dayNumber * 1_440)
      return
    }
    guard bytes[10] == 0x20 || bytes[10] == UInt8(ascii: "T"), bytes.count >= 16,
      bytes[13] == UInt8(ascii: ":"), let hour = Self.digits(bytes[11..<13]),
      let minute = Self.digits(bytes[14..<16]), hour < 24, minute < 60
    else { return nil }
    self = .minutes(day.dayNumber * 1_440 + hour * 60 + minute)
  }

  /// The day in ten bytes.
  private static func day(_ bytes: ArraySlice<UInt8>) -> CivilDate? {
    let parts = bytes.split(whereSeparator: { "-/.".utf8.contains($0) })
    guard parts.count == 3, let first = digits(parts[0]), let month = digits(parts[1]),
      let last = digits(parts[2])
    else { return nil }
    if parts[0].count == 4, parts[1].count == 2 {
      return CivilDate(year: first, month: month, day: last)
    }
    guard parts[0].count == 2, parts[2].count == 4, bytes.contains(UInt8(ascii: ".")) else {
      return nil
    }
    return CivilDate(year: last, month: month, day: first)
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count <= 4, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return bytes.reduce(0) { 10 * $0 + Int($1 - 0x30) }
  }

  /// The time as a number that grows with it.
  package var order: Double {
    switch self {
    case .minutes(let minutes): Double(minutes)
    case .ordinal(let number): number
    }
  }

  /// The month, as `2026-10`, or the running number.
  package var period: String {
    switch self {
    case .minutes(let minutes):
      let day = minutes >= 0 ? minutes / 1_440 : (minutes - 1_439) / 1_440
      return String(CivilDate(dayNumber: day).description.prefix(7))
    case .ordinal(let number): return "\(number)"
    }
  }
}
