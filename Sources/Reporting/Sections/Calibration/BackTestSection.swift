import PlanModel

/// How good forecasts from the earlier part of a history were for its last part.
struct BackTestSection: ReportSection {
  /// What was learned.
  let result: CalibrationResult

  var blocks: [Report.Block] {
    let title = Report.Block.heading(level: 2, "How good that would have been")
    guard let test = result.backTest else {
      return [title, .paragraph("Too few finished tasks to judge by a later part of them.")]
    }
    let open =
      test.openCount > 0
      ? "; \(NumberText.grouped(test.openCount)) that were under way at the cut are in neither part"
      : ""
    var blocks: [Report.Block] = [
      title,
      .paragraph(
        Report.Text(
          "Learned from the first \(NumberText.count(test.knownCount, "task")), judged by the last "
            + "\(NumberText.grouped(test.judgedCount))\(open).")),
      table(of: test.tasks, title: "Tasks"),
    ]
    if !test.totals.isEmpty {
      blocks.append(table(of: test.totals, title: "Totals of a \(test.groupName)"))
    }
    if let verdict = Self.verdict(on: test) {
      blocks.append(.callout(Report.Callout(.warning, verdict)))
    }
    blocks.append(
      .paragraph(
        Report.Text(
          "50, 80, 90 %: how many fell into the range that claims so many of 100. Quantile score "
            + "and CRPS are errors of the logarithm of hours: less is better.", .faint)))
    return blocks
  }

  /// Returns how often ranges would have held: "in 79 of 100 tasks and 16 of 20 months".
  static func sentence(for test: BackTest?) -> String? {
    guard let test, let tasks = test.tasks.first(where: { $0.method == .history }) else {
      return nil
    }
    let held =
      "In the past, your 80 % ranges would have held in "
      + "\(NumberText.ofHundredInWords(tasks.within80, of: tasks.count)) tasks"
    guard let totals = test.totals.first(where: { $0.method == .history }) else {
      return held + "."
    }
    let noun = test.groupName == "group" ? "group" : "month"
    return held + " and \(NumberText.grouped(totals.within80)) of "
      + "\(NumberText.count(totals.count, noun))."
  }

  /// Returns what was no worse than the history on its own later tasks, if anything was.
  static func verdict(on test: BackTest) -> String? {
    let sentences = [("tasks", test.tasks), ("totals", test.totals)].compactMap { noun, scores in
      verdict(on: scores, of: noun)
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private static func verdict(on scores: [ForecastScore], of noun: String) -> String? {
    guard let own = scores.first(where: { $0.method == .history }) else { return nil }
    let others = scores.filter {
      $0.method != .history && $0.quantileScore <= own.quantileScore
    }
    guard !others.isEmpty else { return nil }
    func score(_ score: ForecastScore) -> String {
      NumberText.fixed(score.quantileScore, decimals: 3)
    }
    let list = others.map { "\(name(of: $0.method)) (\(score($0)))" }.joined(separator: " or ")
    return "On your own later \(noun) this was no better than \(list): its quantile score is "
      + "\(score(own)) over \(NumberText.grouped(own.count))."
  }

  private func table(of scores: [ForecastScore], title: String) -> Report.Block {
    .table(
      Report.Table(
        columns: [
          .text(title), .number("Judged"), .number("50 %"), .number("80 %"), .number("90 %"),
          .number("Quantile score"), .number("CRPS"),
        ], rows: scores.map(row)))
  }

  private func row(of score: ForecastScore) -> [Report.Text] {
    let emphasis: Report.Emphasis = score.method == .history ? .strong : .none
    func held(_ count: Int) -> Report.Text {
      Report.Text(NumberText.percent(count, of: score.count))
    }
    return [
      Report.Text(Self.name(of: score.method), emphasis),
      Report.Text(NumberText.grouped(score.count)),
      held(score.within50), held(score.within80), held(score.within90),
      Report.Text(NumberText.fixed(score.quantileScore, decimals: 3), emphasis),
      Report.Text(NumberText.fixed(score.rankedScore, decimals: 3), emphasis),
    ]
  }

  private static func name(of method: ForecastScore.Method) -> String {
    switch method {
    case .history: "your history"
    case .lognormal: "one lognormal for all"
    case .standard: "the default, no history"
    case .pert: "PERT −20 % / +50 %"
    }
  }
}
