/// Whom to hire so that a date is reached with a given confidence, and how sure that advice is.
package struct StaffingAdvice: Sendable {
  /// What the search for the cheapest hires came to.
  package enum Outcome: Hashable, Sendable {
    /// Nobody need be hired.
    case presentTeamIsEnough
    /// These hires do; no cheaper ones than `leastCost` can, which is their own cost if proven.
    case hire(JudgedTeam, leastCost: Double, isProven: Bool)
    /// No hires that were judged do, though people without limit would; proven if all choices were
    /// judged.
    case optionsFallShort(isProven: Bool)
    /// The links and risks alone take too long, whoever is hired.
    case unreachable
    /// The search ended before any hires were found that do.
    case undecided
  }

  /// What hires cost.
  package enum CostUnit: Hashable, Sendable {
    /// Each counts one, as the pay of some is not known.
    case heads
    /// Pay for the hours they offer until the deadline.
    case pay
  }

  /// What was read, with the team as it is.
  package var project: Project
  /// The last day of a release in time.
  package var deadline: CivilDate
  /// How many of a hundred trials must reach it.
  package var confidence: Int
  /// What hiring may choose from.
  package var options: [HiringOption]
  /// What the options' costs count.
  package var costUnit: CostUnit
  /// What the search came to.
  package var outcome: Outcome
  /// The judged teams in the order in which they were judged, each once; the first is the present.
  package var judged: [JudgedTeam]
  /// What people without limits would reach; asked when all options together fall short.
  package var unlimited: Forecast?
  /// Whether somebody stopped the search before its end.
  package var isInterrupted: Bool
  /// The seed of all judgements.
  package var seed: UInt64
  /// How many trials each of them drew.
  package var trials: Int

  /// Creates advice.
  package init(
    project: Project, deadline: CivilDate, confidence: Int, options: [HiringOption],
    costUnit: CostUnit, outcome: Outcome, judged: [JudgedTeam], unlimited: Forecast?,
    isInterrupted: Bool, seed: UInt64, trials: Int
  ) {
    self.project = project
    self.deadline = deadline
    self.confidence = confidence
    self.options = options
    self.costUnit = costUnit
    self.outcome = outcome
    self.judged = judged
    self.unlimited = unlimited
    self.isInterrupted = isInterrupted
    self.seed = seed
    self.trials = trials
  }

  /// The team as it is, if it was judged.
  package var present: JudgedTeam? { judged.first }

  /// The team with everybody who could be hired, if it was judged.
  package var everybody: JudgedTeam? {
    let most = options.map(\.most)
    return judged.first { $0.hires == most }
  }

  /// The judged team that is in time most often, the first of them; none if none has a plan.
  package var mostInTime: JudgedTeam? {
    var best: JudgedTeam?
    for team in judged {
      guard let hits = team.prospect?.chance.hits else { continue }
      if hits > best?.prospect?.chance.hits ?? -1 { best = team }
    }
    return best
  }

  /// How many choices there are, with nobody and everybody; `nil` if too many to count.
  package var choiceCount: Int? {
    options.reduce(1) { count, option in
      count.flatMap {
        let (product, overflow) = $0.multipliedReportingOverflow(by: option.most + 1)
        return overflow ? nil : product
      }
    }
  }

  /// Judged teams that reach the date although a larger one was judged not to: anomalies.
  ///
  /// A larger team could leave people idle, so the plan that was found for it was not the best
  /// there is.
  package var anomalies: [JudgedTeam] {
    judged.filter { team in
      team.isEnough
        && judged.contains { larger in
          !larger.isEnough && zip(team.hires, larger.hires).allSatisfy { $0 <= $1 }
        }
    }
  }
}
