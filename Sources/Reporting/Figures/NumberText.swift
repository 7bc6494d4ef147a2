/// Numbers as people read them, the same on every machine and in every locale.
enum NumberText {
  /// Returns `value` with exactly `decimals` digits after the point, halves away from zero.
  ///
  /// - Precondition: `value` is finite, and `decimals` lies in 0...6.
  static func fixed(_ value: Double, decimals: Int) -> String {
    precondition(value.isFinite && (0...6).contains(decimals))
    let scale = (0..<decimals).reduce(1) { product, _ in product * 10 }
    let scaled = (value.magnitude * Double(scale)).rounded()
    guard scaled < 9e15 else { return "\(value)" }
    let (whole, rest) = Int(scaled).quotientAndRemainder(dividingBy: scale)
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + grouped(whole) }
    let digits = String(rest)
    return sign + grouped(whole) + "." + String(repeating: "0", count: decimals - digits.count)
      + digits
  }

  /// Returns `value` as a program reads it: no commas between thousands, no zeros at the end.
  static func plain(_ value: Double, decimals: Int) -> String {
    let text = fixed(value, decimals: decimals).replacing(",", with: "")
    guard text.contains(".") else { return text }
    let digits = text.reversed().drop { $0 == "0" }.drop { $0 == "." }
    return String(digits.reversed())
  }

  /// Returns `value` with at most one digit after the point: `8`, `7.5`.
  static func short(_ value: Double) -> String {
    fixed(value, decimals: value == value.rounded() ? 0 : 1)
  }

  /// Returns a number with its unit, which no renderer tears apart: the space does not break.
  static func quantity(_ value: Double, decimals: Int, _ unit: String) -> String {
    fixed(value, decimals: decimals) + "\u{A0}" + unit
  }

  /// Returns a standard error with its unit: `± 0.03 d`; one too small to show as `± <0.01 d`.
  ///
  /// Where the trials are too few to tell it, it is `unknown`.
  static func error(_ value: Double?, decimals: Int, _ unit: String) -> String {
    guard let value else { return "unknown" }
    let least = (0..<decimals).reduce(1.0) { least, _ in least / 10 }
    guard value > 0, value < least / 2 else {
      return "±\u{A0}" + quantity(value, decimals: decimals, unit)
    }
    return "±\u{A0}<" + quantity(least, decimals: decimals, unit)
  }

  /// Returns a whole number with a comma between thousands: `10,000`.
  static func grouped(_ value: some BinaryInteger) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }

  /// Returns a count with its noun: `1 error`, `2 errors`, `no errors`.
  static func count(_ value: Int, _ noun: String, plural: String? = nil) -> String {
    "\(value == 0 ? "no" : grouped(value)) \(value == 1 ? noun : plural ?? noun + "s")"
  }

  /// Returns a share as so many of a hundred, and never claims certainty that is not there.
  static func ofHundred(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "0 of 100" }
    let rounded = (part * 200 + whole) / (2 * whole)
    if part > 0 && rounded == 0 { return "<1 of 100" }
    if part < whole && rounded == 100 { return ">99 of 100" }
    return "\(rounded) of 100"
  }

  /// Returns a share as so many of a hundred, for a sentence: `fewer than 1 of 100`.
  static func ofHundredInWords(_ part: Int, of whole: Int) -> String {
    ofHundred(part, of: whole).replacing("<", with: "fewer than ")
      .replacing(">", with: "more than ")
  }

  /// Returns a share as a whole percentage, and never claims certainty that is not there.
  static func percent(_ part: Int, of whole: Int) -> String {
    ofHundred(part, of: whole).replacing(" of 100", with: "\u{A0}%")
  }
}
