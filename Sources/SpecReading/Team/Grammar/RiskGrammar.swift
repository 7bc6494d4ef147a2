import PlanModel

extension ScalarGrammar<StatedImpact> {
  /// What a risk does: `20%`, `-10%`, `0.2`, `x1.3`, `+5d`, `+2d each`.
  static let impact = Self(
    noun: "an impact", advice: "write a share such as 20% or x1.3, or an effort such as +5d"
  ) { text in
    if let impact = RiskNumber.impact(text) { return impact }
    let bounds = RiskNumber.impacts
    return ScalarGrammar<Double>.share("", in: bounds).parse(text).map { .share($0) }
  }
}

/// The chance of rework and what it adds, as an author states them.
struct StatedRework: Hashable, Sendable {
  /// The chance, in 0...1.
  var likelihood: Double
  /// What it adds.
  var impact: StatedImpact

  /// What rework adds where only its chance is written: half of the effort again.
  static let usualImpact = StatedImpact.share(0.5)

  /// Returns the rework it means.
  func rework(in calendar: WorkCalendar) -> Rework {
    Rework(likelihood: likelihood, impact: impact.impact(in: calendar))
  }

  /// Returns the rework written as `text`, such as `20%`, `20% +50%` or `1 in 5: +2d`; or `nil`.
  static func parse(_ text: String) -> StatedRework? {
    if let likelihood = RiskNumber.likelihood(text) {
      return StatedRework(likelihood: likelihood, impact: usualImpact)
    }
    let words = text.split { $0.isWhitespace || ",;:/()".contains($0) }.map(String.init)
    guard words.count <= 8 else { return nil }
    for count in words.indices.dropFirst() {
      let chance = words.prefix(count).joined(separator: " ")
      let impact = words.dropFirst(count).joined(separator: " ")
      if let likelihood = RiskNumber.likelihood(chance), let impact = RiskNumber.impact(impact) {
        return StatedRework(likelihood: likelihood, impact: impact)
      }
    }
    return nil
  }
}

extension ScalarGrammar<StatedRework> {
  /// The chance of rework and what it adds: `20% +50%`; the chance alone adds half.
  static let rework = Self(
    noun: "a chance of rework", advice: "write a chance and what it adds, such as 20% +50%"
  ) { StatedRework.parse($0) }
}

extension ScalarGrammar<Risk.Combination> {
  /// How risks that hit one task work together.
  static let combination = Self(
    noun: "a way in which risks combine", advice: "write series or parallel"
  ) { Risk.Combination(rawValue: $0.lowercased()) }
}

extension ScalarGrammar<Double> {
  /// A rate of illness: `8/year`, `8 days a year`, `2 per quarter`; days in a year of twelve months.
  static let sickRate = Self(
    noun: "a rate of sick days", advice: "write working days in a year, such as 8/year, up to 200"
  ) { text in
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let words = text[digits.endIndex...].lowercased().replacing("/", with: " ")
      .split(separator: " ").filter { !["d", "day", "days", "per", "a"].contains($0) }
    let times = ["": 1.0, "year": 1, "yr": 1, "y": 1, "quarter": 4, "month": 12]
    guard let number = DecimalNumber.parse(digits), number >= 0, words.count <= 1,
      let perYear = times[words.first.map(String.init) ?? ""], number * perYear <= 200
    else { return nil }
    return number * perYear
  }
}

extension ScalarGrammar<ThreePointReading> {
  /// What three numbers mean: `pert`, `triangular`, `min-max`, or a shape and `min-max`.
  static let threePoint = Self(
    noun: "a reading of three points",
    advice: "write pert or triangular, and min-max if the outer numbers are extremes"
  ) { text in
    var reading = ThreePointReading.standard
    let words = text.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
    guard (1...2).contains(words.count), Set(words).count == words.count else { return nil }
    var shapes = 0
    for word in words {
      if let shape = ThreePointReading.Shape(rawValue: word) {
        reading.shape = shape
        shapes += 1
      } else if let ends = ThreePointReading.Ends(rawValue: word) {
        reading.ends = ends
      } else {
        return nil
      }
    }
    return shapes <= 1 ? reading : nil
  }
}
