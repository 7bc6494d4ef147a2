/// A figure that a gate can hold against a limit.
package enum GateFigure: Hashable, Sendable {
  /// What a figure is, and so which limits it can have.
  package enum Kind: Sendable {
    /// A day.
    case date
    /// A number.
    case number
    /// A share, in percent.
    case percent
  }

  /// The day by which so many of 100 futures are released.
  case release(percent: Int)
  /// The day by which so many of 100 futures have done all tasks.
  case finish(percent: Int)
  /// The day of the planned release.
  case plannedRelease
  /// The day on which the plan has done all tasks.
  case plannedFinish
  /// How many of 100 futures keep the promised release.
  case chance
  /// How many of 100 futures keep every promised date: those of the phases and of the release.
  case allChances
  /// How far the plan's finish lies above the lower bound, in percent.
  case gap
  /// How many errors were found.
  case errors
  /// How many warnings were found.
  case warnings
  /// How sound the specs are, out of 100.
  case score

  /// Creates the figure with a name such as `p80`, `finish.p50` or `chance`.
  package init?(named name: String) {
    guard let figure = Self.all.first(where: { $0.name == name }) else { return nil }
    self = figure
  }

  /// The percentiles that a forecast has.
  private static let percents = [5, 10, 25, 50, 75, 80, 90, 95]

  /// The figures of a plan.
  package static let ofPlans: [GateFigure] =
    percents.map { .release(percent: $0) } + percents.map { .finish(percent: $0) }
    + [.plannedRelease, .plannedFinish, .chance, .allChances, .gap, .errors, .warnings]

  /// The figures of a check, which plans nothing.
  package static let ofChecks: [GateFigure] = [.errors, .warnings, .score]

  /// All figures.
  package static let all = ofPlans + ofChecks.filter { !ofPlans.contains($0) }

  /// Lists figures for people, those of the finish in short: `p5, p10, …, finish.p5 to finish.p95`.
  package static func words(for figures: [GateFigure]) -> String {
    let names = figures.compactMap { figure -> String? in
      switch figure {
      case .finish(percents.first): "finish.p5 to finish.p95"
      case .finish: nil
      default: figure.name
      }
    }
    return names.joined(separator: ", ")
  }

  /// The name in a condition.
  package var name: String {
    switch self {
    case .release(let percent): "p\(percent)"
    case .finish(let percent): "finish.p\(percent)"
    case .plannedRelease: "release"
    case .plannedFinish: "finish"
    case .chance: "chance"
    case .allChances: "all-chances"
    case .gap: "gap"
    case .errors: "errors"
    case .warnings: "warnings"
    case .score: "score"
    }
  }

  /// What it is.
  package var kind: Kind {
    switch self {
    case .release, .finish, .plannedRelease, .plannedFinish: .date
    case .chance, .allChances, .gap: .percent
    case .errors, .warnings, .score: .number
    }
  }
}
