extension ScalarGrammar<Double> {
  /// A number within bounds; `noun` says what it counts.
  static func number(_ noun: String, in bounds: ClosedRange<Double>) -> Self {
    let ends = "\(bounds.lowerBound.plain) to \(bounds.upperBound.plain)"
    return Self(noun: noun, advice: "write a number from \(ends)") { text in
      DecimalNumber.parse(text).flatMap { bounds.contains($0) ? $0 : nil }
    }
  }

  /// A share within bounds, as `80%` or as `0.8`; the result is 0.8.
  static func share(_ noun: String, in bounds: ClosedRange<Double>) -> Self {
    let ends = "\((bounds.lowerBound * 100).plain)% to \((bounds.upperBound * 100).plain)%"
    return Self(noun: noun, advice: "write \(ends), or the same as a fraction such as 0.3") {
      text in
      let isPercent = text.hasSuffix("%")
      let digits = isPercent ? text.dropLast() : text[...]
      let value = DecimalNumber.parse(
        isPercent && digits.hasSuffix(" ") ? digits.dropLast() : digits)
      return value.map { isPercent ? $0 / 100 : $0 }.flatMap { bounds.contains($0) ? $0 : nil }
    }
  }
}
