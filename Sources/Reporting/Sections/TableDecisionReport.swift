package import PlanModel

/// The answer of `specplan check --explain-tables`: what each table was taken for, and why.
package enum TableDecisionReport {
  /// Returns a section for each table, with the evidence for the kinds that came into question.
  package static func report(on decisions: [TableDecision]) -> Report {
    guard !decisions.isEmpty else {
      return Report([.paragraph("There is no table.")])
    }
    return Report(decisions.flatMap(blocks))
  }

  private static func blocks(of decision: TableDecision) -> [Report.Block] {
    let span = decision.span
    let heading = decision.heading.isEmpty ? "no heading" : decision.heading
    return [
      .heading(level: 2, "\(span.file):\(span.line): \(heading)"),
      .paragraph(Report.Text(verdict(on: decision))),
      .table(
        Report.Table(
          columns: [.entry("For"), .number("Points"), .text("Evidence")],
          rows: decision.kindsInQuestion.flatMap { kind in rows(for: kind, of: decision) })),
    ]
  }

  private static func verdict(on decision: TableDecision) -> String {
    let rows = NumberText.count(decision.rowCount, "row")
    switch decision.kind {
    case .other: return "Taken for no part of the plan: \(rows)."
    case .sizes: return "Taken for a legend of sizes: \(rows)."
    case .tasks, .externals, .timeline, .risks, .stories:
      let rest =
        decision.rowsRead < decision.rowCount
        ? "; the others repeat what stands above, add up, or were left as placeholders" : ""
      return "Taken for \(decision.kind.words): \(rows), \(decision.rowsRead) read\(rest)."
    }
  }

  /// The sum of a kind's points, and then its evidence.
  private static func rows(
    for kind: TableDecision.Kind, of decision: TableDecision
  ) -> [[Report.Text]] {
    let isChosen = kind == decision.kind
    let sum = [
      Report.Text(kind.rawValue, isChosen ? .strong : .none),
      Report.Text(String(decision.points(for: kind)), isChosen ? .strong : .none),
      Report.Text(""),
    ]
    return [sum]
      + decision.evidence.filter { $0.kind == kind }.map { evidence in
        [
          Report.Text(""),
          Report.Text(evidence.points > 0 ? "+\(evidence.points)" : "\(evidence.points)"),
          Report.Text(evidence.sign.words),
        ]
      }
  }
}

extension TableDecision {
  /// The kinds for which anything speaks, the chosen one first.
  var kindsInQuestion: [Kind] {
    [kind]
      + Kind.allCases.filter { kind in
        kind != self.kind && evidence.contains { $0.kind == kind }
      }
  }
}

extension TableDecision.Kind {
  /// What the rows are, in words.
  fileprivate var words: String {
    switch self {
    case .tasks: "tasks"
    case .externals: "external dependencies"
    case .timeline: "phases of the timeline"
    case .risks: "risks"
    case .stories: "user stories"
    case .sizes: "a legend of sizes"
    case .other: "nothing that is read"
    }
  }
}

extension TableDecision.Sign {
  /// What was seen, in words.
  var words: String {
    switch self {
    case .idColumn: "a column of ids"
    case .taskColumn: "a column of tasks"
    case .nameColumn: "a column of titles or descriptions"
    case .effortColumn: "a column of efforts, durations or sizes"
    case .dependencyColumn: "a column of dependencies"
    case .ownerColumn: "a column of owners"
    case .scenarioColumn: "a column of test scenarios, and none of dependencies"
    case .riskColumn: "a column of risks or mitigations"
    case .levelColumn: "a column of likelihood or impact, and none of efforts or dependencies"
    case .phaseWithDates: "phases with dates, and no tasks or efforts"
    case .sizeFirst: "sizes in the first column, and no tasks"
    case .externalColumn: "a column of external dependencies, and none of ids or efforts"
    case .stateColumn: "a status or description under a heading of dependencies"
    case .storyColumn: "ids or stories under a heading of user stories"
    case .noName: "no column that names the rows"
    case .noIDOrDependency: "neither ids nor dependencies"
    case .noIDOrEffort: "dependencies without ids or efforts"
    case .onlyIDs: "ids without names or efforts"
    case .phaseFirst: "phases in the first column, without ids or dependencies"
    case .taskHeading: "a heading of tasks"
    case .workHeading: "a heading of work, such as a sprint"
    case .otherHeading: "a heading of something else"
    case .riskHeading: "a heading of risks"
    case .dependenciesNameRows: "dependencies that name rows of the table"
    case .effortsUnread: "most efforts are none"
    case .otherIDs: "ids that number requirements, tests or the like"
    case .counts: "a column that counts tasks, as a summary does"
    case .fieldRows: "fields of one task, such as its effort, as rows"
    case .taskLists: "lists of ids where tasks would be named"
    case .phaseRows: "rows that are phases, and other tables of tasks"
    case .waitedFor: "ids like those of the tasks, which wait for some of them"
    case .anyTable: "what any part of the plan must exceed"
    }
  }
}
