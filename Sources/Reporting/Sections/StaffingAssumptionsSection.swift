import PlanModel

/// What the advice on hiring rests on.
struct StaffingAssumptionsSection: ReportSection {
  /// The words for the advice.
  let words: HiringWords

  private var advice: StaffingAdvice { words.advice }

  var blocks: [Report.Block] {
    let sentences =
      [criterion] + people + [cost, judgement] + anomalies + [SimulationPolicy.dispatch.sentence]
      + advice.project.assumptionSentences
    return [
      .heading(level: 2, "Assumptions"), .list(sentences.map { Report.Text($0) }),
    ]
  }

  private var criterion: String {
    "A team is enough when at least \(advice.confidence) of 100 trials release by the end of "
      + "\(advice.deadline.withWeekday)."
  }

  /// Who could be hired.
  private var people: [String] {
    var sentences = ["The team as it is stays; hires join it."]
    let anyone = advice.options.filter { if case .anyone = $0.subject { true } else { false } }
    if let first = anyone.first {
      let counts = anyone.map { "\($0.people[0].skills.keys.sorted()[0])\u{A0}\($0.most)" }
      sentences.append(
        "Further people work full time at full speed in one discipline, from "
          + "\(first.firstDay.withWeekday); at most so many are hired: "
          + counts.joined(separator: ", ") + ".")
    }
    let named = advice.options.compactMap { option -> String? in
      guard case .candidate(let id) = option.subject else { return nil }
      return id.name
    }
    if !named.isEmpty { sentences.append("Candidates: \(named.joined(separator: ", ")).") }
    return sentences
  }

  private var cost: String {
    switch advice.costUnit {
    case .pay:
      "A hire costs their rate for all hours that they offer from their first day to the deadline; "
        + "further people have the mean rate of those of the team with the skill."
    case .heads: "Every hire costs one head, as the rates of some are not known."
    }
  }

  private var judgement: String {
    "Each team is judged by the plan that was found for it, as specplan simulate would find it. More "
      + "people could always be left idle, and that guides the search; but a plan that was found may "
      + "miss it, so no team is ruled out by what a larger one reaches."
  }

  /// Where more people were seen to reach less.
  private var anomalies: [String] {
    let labels = advice.anomalies.map(words.label)
    guard !labels.isEmpty else { return [] }
    return [
      "Judged enough although the plan found for a larger team falls short: "
        + labels.joined(separator: "; ") + "."
    ]
  }
}
