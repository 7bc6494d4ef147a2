import PlanModel

/// How a report speaks of risks.
enum RiskWords {
  /// How often it happens: `30 of 100`.
  static func likelihood(_ likelihood: Double) -> String {
    "\(NumberText.short((likelihood * 1_000).rounded() / 10)) of 100"
  }

  /// What it adds: `+8 % effort`, `+40 h effort in all`.
  static func impact(_ impact: Risk.Impact) -> String {
    switch impact {
    case .share(let share):
      let percent = NumberText.fixed(share * 100, decimals: 0)
      return "\(share < 0 ? "" : "+")\(percent) % effort"
    case .effort(let effort): return "\(hours(effort)) effort in all"
    case .effortEach(let effort): return "\(hours(effort)) effort each"
    }
  }

  /// What a risk adds by `impact`; of one that hits arrivals alone, by how much it puts them off.
  static func impact(_ impact: Risk.Impact, of risk: Risk) -> String {
    guard risk.target == .activities([]), !risk.delays.isEmpty else { return self.impact(impact) }
    switch impact {
    case .share(let share):
      let percent = NumberText.fixed(share * 100, decimals: 0)
      return "\(share < 0 ? "" : "+")\(percent) % time"
    case .effort(let effort), .effortEach(let effort): return "\(hours(effort)) delay"
    }
  }

  private static func hours(_ effort: Effort) -> String {
    "\(effort < .zero ? "" : "+")\(NumberText.short(effort.hours))\u{A0}h"
  }

  /// What it hits: the tasks, and the external dependencies that it puts off.
  static func targets(of risk: Risk) -> String {
    let arrivals = risk.delays.map { "arrival of \($0)" }
    let tasks =
      switch risk.target {
      case .everything: ["all tasks"]
      case .spec(let name): ["all tasks of \(name)"]
      case .activities(let ids): ids.map(\.text)
      }
    return (tasks + arrivals).joined(separator: ", ")
  }

  /// What its numbers come from: `Medium, High` as the row has it, and what was before mitigation.
  static func origin(of risk: Risk) -> String {
    let likelihood = origin(risk.likelihoodOrigin, text: risk.likelihoodText)
    let impact = origin(risk.impactOrigin, text: risk.impactText)
    let written = likelihood == impact ? likelihood : "\(likelihood), \(impact)"
    guard risk.residual != nil else { return written }
    return "\(written); before mitigation \(Self.likelihood(risk.likelihood)), "
      + Self.impact(risk.impact, of: risk)
  }

  private static func origin(_ origin: Risk.NumberOrigin, text: String) -> String {
    switch origin {
    case .written, .level: text
    case .assumed: text.isEmpty ? "medium assumed" : "\(text) (medium assumed)"
    case .status: "by its status"
    }
  }
}
