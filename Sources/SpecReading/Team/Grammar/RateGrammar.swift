import PlanModel

extension ScalarGrammar<Rate> {
  /// The share of a day that a person gives to the project: `80%` or `0.8`.
  static let capacity = Self(
    noun: "a share of a day", advice: "write 0% to 100%, or the same as a fraction such as 0.8"
  ) { text in
    ScalarGrammar<Double>.share("", in: 0...1).parse(text).map(Rate.init(share:))
  }

  /// The speed at which a person works in a skill: `1.0` is that of the estimates.
  static let speed = Self(
    noun: "a speed", advice: "write a number above 0 and up to 10; 1 is the speed of the estimates"
  ) { text in
    ScalarGrammar<Double>.share("", in: 0.001...10).parse(text).map(Rate.init(share:))
  }
}

extension Rate {
  /// Creates a rate from a share of one, to the nearest thousandth.
  fileprivate init(share: Double) { self.init(permille: Int((share * 1_000).rounded())) }
}
