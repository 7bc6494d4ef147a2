import PlanModel

/// Who does each task and when, and why they and nobody else.
struct AllocatedTasksSection: ReportSection {
  /// The plan.
  let plan: AllocationPlan
  /// The words for its values.
  let words: AllocationWords

  var blocks: [Report.Block] {
    guard !plan.schedule.entries.isEmpty else { return [] }
    return [
      .heading(level: 2, "Tasks"), .table(table), .paragraph(Report.Text(note, .faint)),
    ]
  }

  private var table: Report.Table {
    let reasons = plan.choices.map { choices in
      let words = ChoiceWords(plan: plan, words: words)
      return zip(choices, plan.schedule.entries).map { words.reason(for: $0, entry: $1) }
    }
    let columns: [Report.Table.Column] = [
      .name("ID"), .text("Task"), .text("Person"), .text("Skill"), .entry("Start"),
      .entry("Finish"),
    ]
    return Report.Table(
      columns: columns + (reasons == nil ? [] : [.text("Why not others")]),
      rows: plan.schedule.entries.indices.map { index in
        row(of: plan.schedule.entries[index])
          + (reasons.map { [Report.Text($0[index])] } ?? [])
      })
  }

  private func row(of entry: Schedule.Entry) -> [Report.Text] {
    let activity = words.activity(entry.activity)
    let start =
      entry.start == entry.finish
      ? words.axis.finishDate(of: entry.finish) : words.axis.startDate(of: entry.start)
    let people = entry.people.map(\.name).joined(separator: ", ")
    return [
      Report.Text(activity.id.text), Report.Text(activity.title),
      Report.Text(people.isEmpty ? "–" : people, .strong), Report.Text(skill(of: entry, activity)),
      Report.Text(start.description),
      Report.Text(words.axis.finishDate(of: entry.finish).description),
    ]
  }

  /// The skill it takes, with the speeds of those who do it where they are not full.
  private func skill(of entry: Schedule.Entry, _ activity: Activity) -> String {
    guard !entry.people.isEmpty else { return "–" }
    let speeds = words.project.team.people.filter { entry.people.contains($0.id) }
      .compactMap { $0.skills[activity.discipline] }
    guard speeds.contains(where: { $0 != .full }) else { return activity.discipline.code }
    let shares = speeds.map { "\(NumberText.short(Double($0.permille) / 10))\u{A0}%" }
    return "\(activity.discipline) at \(shares.joined(separator: ", "))"
  }

  private var note: String {
    guard plan.choices != nil else {
      return "Why each task went to whom is left out, as there are many; "
        + "specplan explain TASK says."
    }
    return "Why not others: what the plan would come to if they took part instead and everybody "
      + "else kept their tasks; the most important objective that suffers is named."
  }
}
