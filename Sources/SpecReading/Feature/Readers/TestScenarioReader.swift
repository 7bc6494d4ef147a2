import PlanModel

/// Reads what will be tested.
enum TestScenarioReader {
  /// Returns the scenarios, in the order of the text.
  static func scenarios(in records: FeatureRecords) -> [TestScenario] {
    records[.testScenarios].compactMap { record in
      switch record.form {
      case .row:
        let name = record.name(.id, .scenario, .name, .summary)
        let summary = record.text(.summary, .name, .scenario)
        guard !record.isNothing(called: name), !record.isNothing(called: summary) else {
          return nil
        }
        let id = record.has(.id) ? record.text(.id) : name.asCode ?? ""
        return TestScenario(
          id: id, summary: summary, steps: steps(of: record), expected: expected(of: record),
          kind: record.text(.testKind, .kind),
          priority: record.text(.priority), span: record.span)
      case .item:
        guard !record.isNothing(called: record.label) else { return nil }
        let id = record.label.asCode
        return TestScenario(
          id: id ?? "", summary: id == nil ? record.text : record.summary(),
          steps: steps(of: record), expected: expected(of: record),
          kind: record.groups.first?.withoutNumbering ?? "", priority: record.text(.priority),
          span: record.span)
      case .heading, .paragraph, .code: return nil
      }
    }
  }

  /// What is done: what the columns or labels say, else the items below up to a `Then`.
  private static func steps(of record: FeatureRecord) -> String {
    let said = [record.text(.given), record.text(.steps)].filter { !$0.isEmpty }
    if !said.isEmpty || record.form == .row { return said.joined(separator: "; ") }
    return items(of: record) { $0 < .then }
  }

  /// What is to come of it.
  private static func expected(of record: FeatureRecord) -> String {
    let said = record.text(.then, .acceptance)
    if !said.isEmpty || record.form == .row { return said }
    return items(of: record) { $0 == .then }
  }

  /// The items below whose step of the scenario is as asked; one such as `And` goes on with the last.
  private static func items(of record: FeatureRecord, where isAsked: (ScenarioStep) -> Bool)
    -> String
  {
    var reached = ScenarioStep.more
    return record.items.map(\.lines.joined).filter { text in
      guard let step = ScenarioStep(text) else { return false }
      reached = max(reached, step)
      return reached > .more && isAsked(reached)
    }.joined(separator: "; ")
  }

}

extension String {
  /// The text, if it is an id such as `TS-1` or `NFR-2`.
  var asCode: String? {
    let isCode =
      utf8.count <= 16 && contains(where: \.isNumber) && contains(where: \.isLetter)
      && !contains(where: \.isWhitespace)
    return isCode ? self : nil
  }
}
