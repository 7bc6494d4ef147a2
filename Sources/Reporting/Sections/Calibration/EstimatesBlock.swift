package import PlanModel

/// What was learned as the `estimates:` block of a team file.
package enum EstimatesBlock {
  /// The percentiles that the block holds.
  private static let percents = [5, 10, 25, 50, 75, 90, 95]

  /// Returns the block as YAML that ends in a line end.
  ///
  /// Categories stand in it where they help and can be codes of disciplines.
  package static func text(of result: CalibrationResult) -> String {
    var lines = [
      "# Learned by specplan calibrate from "
        + "\(NumberText.count(result.summary.usedCount, "finished task")).", "estimates:",
    ]
    if let hours = result.hoursPerPoint {
      lines.append("  hours-per-point: \(decimal(min(max(hours, 0.01), 1_000)))")
    }
    lines.append("  quantiles: \(quantiles(result.overall.factors))")
    if !result.sizes.isEmpty { lines.append("  sizes:") }
    for size in result.sizes {
      let limit = size.upToHours.map { "up-to: \(decimal($0))h, " } ?? ""
      lines.append("    - { \(limit)quantiles: \(quantiles(size.factors)) }")
    }
    let disciplines = disciplines(of: result)
    if !disciplines.isEmpty {
      lines.append("  disciplines:")
      for discipline in disciplines {
        lines.append(
          "    \(discipline.category): { quantiles: \(quantiles(discipline.factors)) }")
      }
    }
    lines.append(
      "  common: { project: \(decimal(result.common.project)), discipline: 0, "
        + "person: \(decimal(result.common.person)) }")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The categories that can be disciplines: short codes that YAML takes for text.
  ///
  /// Of those that differ in case only, which are one discipline, the most frequent stands.
  private static func disciplines(of result: CalibrationResult) -> [LearnedClass] {
    guard result.traits.contains(.category) else { return [] }
    var taken: Set<String> = []
    return result.categories.filter { learned in
      let bytes = Array(learned.category.utf8)
      let isCode = bytes.allSatisfy { byte in
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || (0x30...0x39).contains(byte)
      }
      let isWord = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
        .contains(learned.category.lowercased())
      guard isCode, !isWord, bytes.count <= 12, bytes[0] >= 0x41 else { return false }
      return taken.insert(learned.category.lowercased()).inserted
    }
  }

  private static func quantiles(_ factors: FactorQuantiles) -> String {
    let entries = percents.map { "\($0): \(decimal(min(max(factors[$0], 0.001), 1_000)))" }
    return "{ \(entries.joined(separator: ", ")) }"
  }

  /// A number that is not negative with at most three decimals and no zeros at its end.
  private static func decimal(_ value: Double) -> String {
    let thousandths = Int((min(value, 1e9) * 1_000).rounded())
    let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1_000)
    guard rest > 0 else { return "\(whole)" }
    var decimals = String(String(1_000 + rest).dropFirst())
    while decimals.last == "0" { decimals.removeLast() }
    return "\(whole).\(decimals)"
  }
}
