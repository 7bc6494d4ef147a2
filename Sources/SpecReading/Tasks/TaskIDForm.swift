/// The forms in which an id is compared, from strict to lenient.
///
/// `BE-01` and `be-1` have the same folded form; `BE1` and `#BE-1` the same loose form as well.
/// `1.10` and `1.1` differ in all of them.
struct TaskIDForm {
  /// Lower case, numbers without zeros in front.
  let folded: String
  /// As `folded`, without the signs between letters and digits.
  let loose: String
  /// The folded form with a gap for the last number, and that number, if it has a sane one.
  let series: (stem: String, number: Int)?

  /// Takes the forms of an id.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  init(_ id: some StringProtocol) {
    let parts = Self.parts(of: id)
    folded = parts.map(\.text).joined()
    var loose = ""
    for (index, part) in parts.enumerated() {
      let isBetween = index > 0 && index + 1 < parts.count
      let joins = isBetween && parts[index - 1].isNumber == parts[index + 1].isNumber
      if part.isSign, part.text != ".", !joins { continue }
      loose += part.text
    }
    self.loose = loose
    if let last = parts.lastIndex(where: \.isNumber), let number = Int(parts[last].text) {
      let before = parts[..<last].map(\.text).joined()
      let after = parts[(last + 1)...].map(\.text).joined()
      series = ("\(before)\u{0}\(after)", number)
    } else {
      series = nil
    }
  }

  /// A run of letters, of digits or of signs.
  private struct Part {
    var text: String
    var isNumber: Bool
    var isSign: Bool
  }

  private static func parts(of id: some StringProtocol) -> [Part] {
    var parts: [Part] = []
    for scalar in id.unicodeScalars where !scalar.isBlank || parts.last?.isSign == false {
      let isNumber = scalar.isASCIIDigit
      let isSign = !isNumber && !scalar.isLetter
      let text = scalar.isASCII ? String(scalar.asciiLowercase) : scalar.properties.lowercaseMapping
      if let last = parts.last, last.isNumber == isNumber, last.isSign == isSign {
        let isLeadingZero = isNumber && last.text == "0"
        parts[parts.count - 1].text = isLeadingZero ? text : last.text + text
      } else {
        parts.append(Part(text: text, isNumber: isNumber, isSign: isSign))
      }
    }
    return parts
  }
}
