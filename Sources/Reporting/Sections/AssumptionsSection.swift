import PlanModel

/// Everything the numbers rest on that nobody wrote into the spec.
struct AssumptionsSection: ReportSection {
  /// The figures of the plan.
  let figures: PlanFigures

  var blocks: [Report.Block] {
    let sentences =
      [trials, figures.forecast.policy.sentence] + departures + spread + risks + illness + externals
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
    let entries = figures.schedule.entries
    let planned = Set(entries.flatMap(\.people))
    let together = Set(entries.filter { $0.people.count > 1 }.flatMap(\.people))
    return figures.project.team.people.compactMap { person in
      guard figures.forecast.policy == .greedy || planned.contains(person.id),
        let until = person.until
      else { return nil }
      return
        "Work of \(person.id) that lasts beyond \(until), the last day with the team, is in the "
        + "trials taken over at the same speed and for the same share of each day"
        + (together.contains(person.id) ? ", if nobody else is left who does it." : ".")
    }
  }

  /// What the estimates stand for, and how they vary together.
  private var spread: [String] {
    EstimateSentences(project: figures.project).all + correlation
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

  /// How several risks on one task work together, and which tasks may be done again.
  private var risks: [String] {
    let project = figures.project
    var sentences: [String] = []
    if project.risks.count > 1 {
      switch project.riskCombination {
      case .series:
        sentences.append("Risks that hit one task multiply; hours that they add come on top.")
      case .parallel:
        sentences.append(
          "Of the risks that hit one task in a trial only the worst counts, and of the "
            + "opportunities the best.")
      }
    }
    sentences += project.activities.compactMap { activity in
      activity.rework.map { rework in
        "\(activity.id) is partly done again in \(RiskWords.likelihood(rework.likelihood)) trials: "
          + "\(RiskWords.impact(rework.impact))."
      }
    }
    return sentences
  }

  /// Who may fall ill.
  private var illness: [String] {
    let ill = figures.project.team.people.filter { $0.sickDaysPerYear > 0 }
    guard !ill.isEmpty else { return [] }
    let rates = ill.map { person in
      "\(person.id) \(NumberText.short(person.sickDaysPerYear))"
    }
    return [
      "In the trials illness takes working days, three at a time, so many in a year: "
        + "\(rates.joined(separator: ", "))."
    ]
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
      case .notNeeded: "no staffing can end it earlier, but others may end as early"
      }
    return "\(tried); \(program)."
  }
}
