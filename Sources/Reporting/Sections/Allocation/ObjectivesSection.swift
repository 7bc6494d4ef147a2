import PlanModel

/// What the plan comes to at each objective, with its bound and gap, and what holds the finish up.
struct ObjectivesSection: ReportSection {
  /// The plan.
  let plan: AllocationPlan
  /// The words for its values.
  let words: AllocationWords

  var blocks: [Report.Block] {
    let table = Report.Table(
      columns: [
        .text("Objective"), .entry("Value"), .entry("Lower bound"), .number("Gap"),
        .text("Bound by"),
      ],
      rows: plan.values.map(row))
    return [
      .heading(level: 2, "Objectives"), .table(table),
      .paragraph(
        Report.Text(
          "Lower bound: no plan that is as good at the objectives above has less. Cost is in the "
            + "unit of the rates.", .faint)),
    ] + bottlenecks
  }

  private var bottlenecks: [Report.Block] {
    guard !plan.bottlenecks.isEmpty else { return [] }
    return [
      .heading(level: 2, "Bottleneck"),
      .list(plan.bottlenecks.map { Report.Text(words.sentence($0)) }),
    ]
  }

  private func row(of value: ObjectiveValue) -> [Report.Text] {
    [
      Report.Text(words.name(value.objective, upTo: plan.horizon)),
      Report.Text(words.amount(value.value, of: value.objective), .strong),
      Report.Text(words.amount(value.bound, of: value.objective)),
      Report.Text(words.gap(of: value), value.isProven ? .none : .caution),
      Report.Text(words.argument(value.argument)),
    ]
  }
}
