import PlanModel

/// What the judged teams reach: the present one, the chosen one, and those next to it in cost.
struct JudgedTeamsSection: ReportSection {
  /// The words for the advice.
  let words: HiringWords

  /// How many teams are shown; the JSON document lists all.
  private static let limit = 12

  var blocks: [Report.Block] {
    let shown = shown
    guard !shown.isEmpty else { return [] }
    let rest = words.advice.judged.count - shown.count
    let note =
      "P50, P80: the days by which 50 and 80 of 100 futures are released."
      + (rest > 0 ? " \(NumberText.count(rest, "more judged team")) in the JSON document." : "")
    return [
      .heading(level: 2, "What teams reach"),
      .table(
        Report.Table(
          columns: [
            .text("Hires"), .number("Cost"), .number("In time"), .entry("P50"), .entry("P80"),
            .entry("Verdict"),
          ], rows: shown.map(row))),
      .paragraph(Report.Text(note, .faint)),
    ]
  }

  /// The present and the chosen team, then those that reach most for no more than its cost, then
  /// the cheapest of the others; by cost.
  private var shown: [JudgedTeam] {
    let advice = words.advice
    let most = chosen?.cost ?? .infinity
    let ranked = advice.judged.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      func key(_ team: JudgedTeam, _ place: Int) -> (Int, Double, Int) {
        if place == 0 || team == chosen { return (0, 0, place) }
        let share = team.prospect?.chance.share ?? 0
        return team.cost <= most ? (1, -share, place) : (2, team.cost, place)
      }
      return key(one, left.offset) < key(other, right.offset)
    }
    return ranked.prefix(Self.limit).sorted {
      ($0.element.cost, $0.element.headCount, $0.offset)
        < ($1.element.cost, $1.element.headCount, $1.offset)
    }.map(\.element)
  }

  /// The team whose hires are advised, if some are.
  private var chosen: JudgedTeam? {
    guard case .hire(let team, _, _) = words.advice.outcome else { return nil }
    return team
  }

  private func row(of team: JudgedTeam) -> [Report.Text] {
    let emphasis: Report.Emphasis = team == chosen ? .strong : .none
    let cost = team.headCount == 0 ? "–" : words.cost(team.cost)
    let head = [Report.Text(words.label(team), emphasis), Report.Text(cost)]
    guard let prospect = team.prospect else {
      return head + ["–", "–", "–", Report.Text("no plan", .caution)]
    }
    return head + [
      Report.Text(inWords(prospect.chance), emphasis),
      Report.Text("\(words.day(50, of: prospect))"), Report.Text("\(words.day(80, of: prospect))"),
      team.isEnough ? Report.Text("enough", emphasis) : Report.Text("too few", .faint),
    ]
  }

  /// The chance of a team; where rounding would lift it to the confidence that it misses, so.
  private func inWords(_ chance: Forecast.Chance) -> String {
    let (percent, confidence) = (chance.share * 100, words.advice.confidence)
    let isLifted = percent < Double(confidence) && percent.rounded() >= Double(confidence)
    return isLifted ? "just under \(confidence)" : chance.inWords
  }
}
