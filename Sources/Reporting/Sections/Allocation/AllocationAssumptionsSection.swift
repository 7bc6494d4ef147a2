import PlanModel

/// What the allocation rests on.
struct AllocationAssumptionsSection: ReportSection {
  /// The plan.
  let plan: AllocationPlan
  /// The words for its values.
  let words: AllocationWords

  var blocks: [Report.Block] {
    let sentences = limits + pay + [loads] + words.project.assumptionSentences + [origin]
    return [
      .heading(level: 2, "Assumptions"), .list(sentences.map { Report.Text($0) }),
    ]
  }

  private var limits: [String] {
    var sentences: [String] = []
    if let deadline = plan.limits.deadline {
      sentences.append("The release is no later than \(deadline.withWeekday), as --deadline asks.")
    }
    if let most = plan.limits.maxCost {
      sentences.append("The work costs no more than \(words.money(most)), as --max-cost asks.")
    }
    return sentences
  }

  private var pay: [String] {
    guard plan.cost != nil else {
      return ["Nobody who can do the work has a rate in the team file: cost is left out."]
    }
    let hours = "Hours cost their rate: somebody alone works effort ÷ speed, several as long as "
    let first = hours + "they are there."
    guard !plan.unpaid.isEmpty else { return [first] }
    let names = plan.unpaid.map(\.name).asEnumeration
    return [
      first,
      "The \(plan.unpaid.count == 1 ? "rate" : "rates") of \(names) "
        + "\(plan.unpaid.count == 1 ? "is" : "are") not known: their hours count as nothing, so "
        + "the cost is that of the others, and cheap plans prefer them.",
    ]
  }

  private var loads: String {
    "The balance counts loads as shares of what each person offers from the start until "
      + "\(words.day(plan.horizon))."
  }

  private var origin: String {
    "The plan is the best of \(NumberText.count(plan.schedules, "schedule")); the integer program "
      + "searched \(NumberText.count(plan.nodes, "node")) for staffings and bounds."
  }
}
