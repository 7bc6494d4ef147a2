extension ScalarGrammar<Int> {
  /// A whole number within bounds; `noun` says what it counts.
  static func count(_ noun: String, in bounds: ClosedRange<Int>) -> Self {
    Self(
      noun: noun, advice: "write a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    ) { text in
      guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
      else { return nil }
      return Int(text).flatMap { bounds.contains($0) ? $0 : nil }
    }
  }
}

extension ScalarGrammar<String> {
  /// How much a task matters, in one of the scales that `UrgencyWord` knows.
  static let priority = Self(
    noun: "a priority", advice: "write high, medium or low, P0 to P9, or must, should or could"
  ) { text in
    ScalarGrammar<String>.name.parse(text).flatMap { UrgencyWord.place(of: $0) == nil ? nil : $0 }
  }
}
