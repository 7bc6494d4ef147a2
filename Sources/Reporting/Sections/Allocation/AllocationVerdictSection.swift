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
    return "\(end)\(cost). People are idle for \(words.hours(plan.idleHours)) in all."
  }

  /// What the work costs, and whose work that leaves out.
  private var cost: String {
    guard let cost = plan.cost else { return "" }
    let unpaid = Set(plan.unpaid)
    let missing = plan.people.filter { $0.workHours > 0 && unpaid.contains($0.person) }.map(
      \.person)
    guard !missing.isEmpty else { return "; the work costs \(words.money(cost))" }
    let names = missing.map(\.name).asEnumeration
    return "; the work costs \(words.money(cost)), and that of \(names), whose "
      + "\(missing.count == 1 ? "rate is" : "rates are") not known"
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
