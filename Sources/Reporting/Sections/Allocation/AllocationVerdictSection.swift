import PlanModel

/// The sentence to forward, and what is proven of it.
struct AllocationVerdictSection: ReportSection {
  /// The plan.
  let plan: AllocationPlan
  /// The words for its values.
  let words: AllocationWords

  var blocks: [Report.Block] {
    var blocks: [Report.Block] = []
    if plan.isInterrupted { blocks.append(.callout(OpeningSection.interruption)) }
    blocks.append(.paragraph(Report.Text(headline, .strong)))
    blocks.append(.paragraph(Report.Text(proof)))
    return blocks
  }

  private var headline: String {
    let finish = words.axis.finishDate(of: plan.schedule.finish)
    let release = words.axis.finishDate(of: plan.release)
    let end =
      finish == release
      ? "All tasks are done by \(finish.inWords)"
      : "All tasks are done by \(finish.inWords), and the release is on \(release.inWords)"
    let cost = plan.cost.map { "; the work costs \(words.money($0))" } ?? ""
    return "\(end)\(cost). People are idle for \(words.hours(plan.idleHours)) in all."
  }

  private var proof: String {
    let open = plan.values.filter { !$0.isProven }.map(\.objective.rawValue)
    let order = plan.values.map(\.objective.rawValue).joined(separator: ", then ")
    guard !open.isEmpty else {
      return "Proved the best plan by \(order): at each, no plan that is as good before has less."
    }
    return "The best plan found by \(order); not proved at \(open.asEnumeration)."
  }
}
