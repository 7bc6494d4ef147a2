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
        let id = record.has(.id) ? record.text(.id) : code(of: name) ?? ""
        return TestScenario(
          id: id, summary: summary, kind: record.text(.testKind, .kind),
          priority: record.text(.priority), span: record.span)
      case .item:
        guard !record.isNothing(called: record.label) else { return nil }
        let id = code(of: record.label)
        return TestScenario(
          id: id ?? "", summary: id == nil ? record.text : record.summary(),
          kind: record.groups.first?.withoutNumbering ?? "", priority: record.text(.priority),
          span: record.span)
      case .heading, .paragraph, .code: return nil
      }
    }
  }

  /// The id that all of a text is, such as `TS-1`.
  private static func code(of text: String) -> String? {
    let isCode =
      text.utf8.count <= 16 && text.contains(where: \.isNumber) && text.contains(where: \.isLetter)
      && !text.contains(where: \.isWhitespace)
    return isCode ? text : nil
  }
}
