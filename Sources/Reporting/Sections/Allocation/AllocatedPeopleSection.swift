import PlanModel

/// How much of each person's time the plan takes, and what it costs.
struct AllocatedPeopleSection: ReportSection {
  /// The plan.
  let plan: AllocationPlan
  /// The words for its values.
  let words: AllocationWords

  var blocks: [Report.Block] {
    guard !plan.people.isEmpty else { return [] }
    let hasCost = plan.cost != nil
    return [
      .heading(level: 2, "People"),
      .table(
        Report.Table(
          columns: [
            .text("Person"), .number("Tasks"), .number("Work"), .entry("First day"),
            .entry("Last day"), .number("Load"), .number("Idle"),
          ] + (hasCost ? [.number("Cost")] : []),
          rows: plan.people.map { row(of: $0, hasCost: hasCost) } + [total(hasCost: hasCost)])),
      .paragraph(
        Report.Text(
          "Load and idle: of the hours that somebody offers between their first and last day; "
            + "leave and the part of a day given to other work are not offered.", .faint)),
    ]
  }

  private func row(of person: AllocatedPerson, hasCost: Bool) -> [Report.Text] {
    let isFull = (person.share ?? 0) > 0.9
    let first = person.span.map { words.axis.startDate(of: $0.start).description }
    let last = person.span.map { words.axis.finishDate(of: $0.finish).description }
    let cost = person.cost.map(words.money) ?? (person.workHours > 0 ? "not known" : "–")
    return [
      Report.Text(person.person.name), Report.Text("\(person.activities.count)"),
      Report.Text(words.hours(person.workHours)), Report.Text(first ?? "–"),
      Report.Text(last ?? "–"),
      Report.Text(person.share.map(words.percent) ?? "–", isFull ? .caution : .none),
      Report.Text(person.span == nil ? "–" : words.hours(person.idleHours)),
    ] + (hasCost ? [Report.Text(cost)] : [])
  }

  private func total(hasCost: Bool) -> [Report.Text] {
    let work = plan.people.reduce(0) { $0 + $1.workHours }
    return [
      Report.Text("In all", .strong), "", Report.Text(words.hours(work), .strong), "", "", "",
      Report.Text(words.hours(plan.idleHours), .strong),
    ] + (hasCost ? [Report.Text(plan.cost.map(words.money) ?? "–", .strong)] : [])
  }
}
