import PlanModel

/// Reads what is written about the feature.
enum DocumentationReader {
  /// Returns the documents and trainings, in the order of the text.
  static func items(in records: FeatureRecords) -> [DocumentationItem] {
    records[.documentation].compactMap { record in
      let name = record.name(.document, .name)
      guard record.form == .row || record.form == .item, !record.isNothing(called: name) else {
        return nil
      }
      return DocumentationItem(
        name: name, audience: record.text(.audience), summary: record.summary(.summary),
        owner: record.text(.owner, .author), status: status(of: record), span: record.span)
    }
  }

  /// What a column says, else what the tick box means.
  private static func status(of record: FeatureRecord) -> String {
    let said = record.text(.status)
    guard said.isEmpty, let isTicked = record.isTicked else { return said }
    return isTicked ? "done" : "open"
  }
}
