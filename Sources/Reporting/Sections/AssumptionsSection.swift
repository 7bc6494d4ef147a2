import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Everything the numbers rest on that nobody wrote into the spec.
struct AssumptionsSection: ReportSection {
  /// The figures of the plan.
  let figures: PlanFigures

  var blocks: [Report.Block] {
    let sentences =
      [trials, figures.forecast.policy.sentence] + departures + spread + externals
      + figures.project.assumptionSentences + [origin]
    return [
      .heading(level: 2, "Assumptions"), .list(sentences.map { Report.Text($0) }),
    ]
  }

  private var trials: String {
    let forecast = figures.forecast
    return "\(NumberText.count(forecast.trials, "trial")), seed \(forecast.seed): "
      + "the same files, options and seed give the same numbers."
  }

  /// What happens in the trials in which work outlasts somebody's last day.
  private var departures: [String] {
    guard figures.forecast.policy != .unlimited else { return [] }
    let planned = Set(figures.schedule.entries.flatMap(\.people))
    return figures.project.team.people.compactMap { person in
      guard planned.contains(person.id), let until = person.until else { return nil }
      return
        "Work of \(person.id) that lasts beyond \(until), the last day with the team, is in the "
        + "trials taken over full time at the same speed."
    }
  }

  /// What the estimates stand for, and how they vary together.
  private var spread: [String] { singleNumbers + rangesAndPoints + correlation }

  /// What a single number stands for, if the author wrote any.
  private var singleNumbers: [String] {
    let count = figures.project.activities.count { $0.belief == .historical }
    guard count > 0 else { return [] }
    let model = figures.project.estimateModel
    // The 90th percentile of the two-piece lognormal factor.
    let high = model.medianFactor * exp(model.spreadAbove * 1.2815515655446004)
    guard high.isFinite else { return [] }
    return [
      "An estimate that is one number (\(NumberText.count(count, "task"))) is off as histories "
        + "show: half of such tasks take less than "
        + "\(NumberText.fixed(model.medianFactor, decimals: 2)) times the estimate, 10 of 100 take "
        + "more than \(NumberText.fixed(high, decimals: 2)) times."
    ]
  }

  /// What more than one number stands for, if the author wrote any.
  private var rangesAndPoints: [String] {
    var (ranges, points) = (0, 0)
    for activity in figures.project.activities {
      switch activity.belief {
      case .range: ranges += 1
      case .threePoint: points += 1
      case .historical, .certain, .constant, .quantiles: break
      }
    }
    var sentences: [String] = []
    if ranges > 0 {
      sentences.append(
        "An estimate that is a range (\(NumberText.count(ranges, "task"))) means that 80 of 100 "
          + "such tasks fall in it; the plan takes its midpoint.")
    }
    if points > 0 {
      sentences.append(
        "An estimate of three numbers (\(NumberText.count(points, "task"))) means the 5th "
          + "percentile, the likeliest and the 95th percentile.")
    }
    return sentences
  }

  /// How much of the variation tasks have in common.
  private var correlation: [String] {
    let model = figures.project.estimateModel
    let parts = [
      (model.projectCorrelation, "all tasks"),
      (model.disciplineCorrelation, "a discipline's tasks"),
      (model.personCorrelation, "a person's tasks"),
    ].filter { $0.0 > 0 }.map { share, whose in
      "\(NumberText.quantity(share * 100, decimals: 0, "%")) common to \(whose)"
    }
    guard !parts.isEmpty else { return ["Efforts are taken to vary independently."] }
    return ["Efforts vary together: of the variance \(parts.joined(separator: ", "))."]
  }

  /// Arrival windows, and the days that the plan counts on.
  private var externals: [String] {
    figures.project.externals.compactMap { external in
      guard let arrival = external.arrival, let planned = external.plannedArrival else {
        return nil
      }
      guard arrival.lowerBound < arrival.upperBound else {
        return "“\(external.id)” is counted on to arrive on \(planned)."
      }
      return "“\(external.id)” arrives between \(arrival.lowerBound) and \(arrival.upperBound); "
        + "the plan counts on \(planned)."
    }
  }

  /// What the search for the plan cost, and what the integer program had to say of it.
  private var origin: String {
    let scheduling = figures.plan.scheduling
    let tried =
      scheduling.schedules == 1
      ? "The plan is the only schedule that was tried"
      : "The plan is the best of \(NumberText.count(scheduling.schedules, "schedule"))"
    let program =
      switch scheduling.staffingSearch {
      case .searched(let nodes):
        "the integer program searched \(NumberText.count(nodes, "node")) for a staffing"
      case .gaveUp: "the integer program found no staffing"
      case .leftOut: "the project is too large for the integer program, which was left out"
      case .notNeeded: "there was no staffing left to decide"
      }
    return "\(tried); \(program)."
  }
}
