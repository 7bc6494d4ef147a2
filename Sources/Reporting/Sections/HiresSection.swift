import PlanModel

/// Whom to hire, when they join, and what they cost.
struct HiresSection: ReportSection {
  /// The words for the advice.
  let words: HiringWords

  var blocks: [Report.Block] {
    guard case .hire(let team, _, _) = words.advice.outcome else { return [] }
    let rows = words.chosen(team).map { option, count in
      [
        Report.Text(name(of: option, count: count), .strong), Report.Text(skills(of: option)),
        Report.Text(option.firstDay.withWeekday),
        Report.Text(NumberText.quantity(option.offeredHours * Double(count), decimals: 0, "h")),
        Report.Text(words.cost(option.cost * Double(count))),
      ]
    }
    return [
      .heading(level: 2, "Hires"),
      .table(
        Report.Table(
          columns: [
            .text("Who"), .text("Skills"), .entry("First day"), .number("Offered"),
            .number("Cost"),
          ], rows: rows)),
      .paragraph(
        Report.Text(
          "Cost in all: \(words.cost(team.cost)). Offered: hours from the first day to the end of "
            + "the deadline's day.", .faint)),
    ]
  }

  private func name(of option: HiringOption, count: Int) -> String {
    switch option.subject {
    case .candidate(let id): id.name
    case .anyone: "\(count) more"
    }
  }

  private func skills(of option: HiringOption) -> String {
    option.people[0].skills.sorted { $0.key < $1.key }.map { skill, speed in
      guard speed != .full else { return skill.code }
      return "\(skill.code) at \(NumberText.short(Double(speed.permille) / 10))\u{A0}%"
    }.joined(separator: ", ")
  }
}
