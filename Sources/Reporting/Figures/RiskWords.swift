import PlanModel

/// How a report speaks of risks.
enum RiskWords {
  /// How often it happens: `30 of 100`.
  static func likelihood(_ likelihood: Double) -> String {
    "\(NumberText.fixed(likelihood * 100, decimals: likelihood < 0.1 ? 1 : 0)) of 100"
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

  private static func hours(_ effort: Effort) -> String {
    "\(effort < .zero ? "" : "+")\(NumberText.quantity(effort.hours, decimals: 1, "h"))"
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

  /// Where its numbers come from: `30 % from “Medium”`, `as written`.
  static func origin(of risk: Risk) -> String {
    let likelihood = origin(risk.likelihoodOrigin, text: risk.likelihoodText)
    let impact = origin(risk.impactOrigin, text: risk.impactText)
    return likelihood == impact ? likelihood : "\(likelihood); \(impact)"
  }

  private static func origin(_ origin: Risk.NumberOrigin, text: String) -> String {
    switch origin {
    case .written: "written"
    case .level: "level \(text)"
    case .assumed: "medium assumed"
    case .status: "by its status"
    }
  }
}
