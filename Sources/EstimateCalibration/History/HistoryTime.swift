import PlanModel

/// When something of a history happened: a moment of the calendar, or a number such as a sprint's.
package enum HistoryTime: Hashable, Sendable {
  /// Minutes since 1970-01-01.
  case minutes(Int)
  /// A running number; comparable within a project only.
  case ordinal(Double)

  /// Creates the time that a cell says, or returns `nil`.
  ///
  /// Days are written `2026-10-05`, `2026/10/05`, `20261005` or `05.10.2026`, with or without
  /// `14:30` or `14:30:00` after a blank or a `T`; anything after the minutes is taken as seconds
  /// and zone, which do not matter here. `05/10/2026` may be May or October, and so is none.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    if let day = Self.plainDay(bytes[...]) {
      self = .minutes(day.dayNumber * 1_440)
      return
    }
    if let number = EffortCell.number(bytes[...], usesDecimalComma: false) {
      self = .ordinal(number)
      return
    }
    let written = bytes.prefix { $0 != 0x20 && $0 != UInt8(ascii: "T") }
    guard let day = Self.day(written) else { return nil }
    let time = bytes.dropFirst(written.count + 1)
    guard !time.isEmpty else {
      self = .minutes(day.dayNumber * 1_440)
      return
    }
    let parts = time.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count > 1, (1...2).contains(parts[0].count), parts[1].count >= 2,
      let hour = Self.digits(parts[0]), let minute = Self.digits(parts[1].prefix(2)), hour < 24,
      minute < 60
    else { return nil }
    self = .minutes(day.dayNumber * 1_440 + hour * 60 + minute)
  }

  /// The day in eight digits, of a year from 1900 to 2199.
  private static func plainDay(_ bytes: ArraySlice<UInt8>) -> CivilDate? {
    guard bytes.count == 8, let year = digits(bytes.prefix(4)), (1900..<2200).contains(year),
      let month = digits(bytes.dropFirst(4).prefix(2)), let day = digits(bytes.suffix(2))
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// The day in words of digits, the year first or, after points, last.
  private static func day(_ bytes: ArraySlice<UInt8>) -> CivilDate? {
    let parts = bytes.split(
      omittingEmptySubsequences: false, whereSeparator: { "-/.".utf8.contains($0) })
    guard parts.count == 3, (1...2).contains(parts[1].count), let first = digits(parts[0]),
      let month = digits(parts[1]), let last = digits(parts[2])
    else { return nil }
    if parts[0].count == 4, (1...2).contains(parts[2].count) {
      return CivilDate(year: first, month: month, day: last)
    }
    guard (1...2).contains(parts[0].count), parts[2].count == 4,
      !bytes.contains(where: { "-/".utf8.contains($0) })
    else { return nil }
    return CivilDate(year: last, month: month, day: first)
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 4, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
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
