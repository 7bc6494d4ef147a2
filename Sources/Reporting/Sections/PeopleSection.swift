import PlanModel

/// How much of each person's time the plan takes until its finish.
struct PeopleSection: ReportSection {
  /// The figures of the plan.
  let figures: PlanFigures

  var blocks: [Report.Block] {
    guard !figures.project.team.people.isEmpty else { return [] }
    return [
      .heading(level: 2, "People"),
      .table(
        Report.Table(
          columns: [
            .text("Person"), .text("Skills"), .number("Tasks"), .number("Busy"),
            .number("Idle"), .number("Load"),
          ],
          rows: figures.loads.map(row))),
      .paragraph(
        Report.Text(
          "Busy and idle: person-days offered until the plan's finish; leave and the part of a "
            + "day given to other work are not offered.", .faint)),
    ]
  }

  private func row(of load: PersonLoad) -> [Report.Text] {
    let isFull = load.share > 0.9
    return [
      Report.Text(load.person.id.name), Report.Text(skills(of: load.person)),
      Report.Text("\(load.activities.count)"),
      Report.Text(NumberText.quantity(load.busyDays, decimals: 1, "d")),
      Report.Text(NumberText.quantity(load.idleDays, decimals: 1, "d")),
      Report.Text(
        NumberText.quantity(load.share * 100, decimals: 0, "%"), isFull ? .caution : .none),
    ]
  }

  /// Skills by code, with the speed where it is not full.
  private func skills(of person: Person) -> String {
    person.skills.sorted { $0.key < $1.key }.map { skill, speed in
      guard speed != .full else { return skill.code }
      return "\(skill.code) at \(NumberText.short(Double(speed.permille) / 10))\u{A0}%"
    }.joined(separator: ", ")
  }
}
