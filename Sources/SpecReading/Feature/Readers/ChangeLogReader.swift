import PlanModel

/// Reads how the spec changed.
enum ChangeLogReader {
  /// Returns the changes, in the order of the text.
  static func changes(in records: FeatureRecords) -> [ChangeRecord] {
    records[.changeLog].compactMap { record in
      switch record.form {
      case .row:
        let summary = record.text(.changes, .summary)
        guard !record.isNothing(called: record.label), !record.isNothing(called: summary) else {
          return nil
        }
        return ChangeRecord(
          date: DateParser.date(in: record.text(.date)), version: record.text(.version),
          author: record.text(.author, .owner), summary: summary, span: record.span)
      case .item, .heading: return change(of: record)
      case .paragraph, .code: return nil
      }
    }
  }

  /// An item or a heading that begins with a version or a date: `1.2.0 (2026-01-05): text`.
  private static func change(of record: FeatureRecord) -> ChangeRecord? {
    guard !record.isNothing(called: record.label) else { return nil }
    var (date, version): (CivilDate?, String) = (nil, "")
    for part in record.label.split(whereSeparator: { "()[] ,".contains($0) }).prefix(6) {
      if let found = DateParser.date(in: String(part)) {
        date = date ?? found
      } else if version.isEmpty,
        part.drop(while: { $0 == "v" || $0 == "V" }).first?.isNumber == true
      {
        version = String(part)
      }
    }
    date = date ?? DateParser.date(in: record.label)
    guard date != nil || !version.isEmpty || record.form == .item else { return nil }
    let isKnown = date != nil || !version.isEmpty
    return ChangeRecord(
      date: date, version: version, author: record.text(.author),
      summary: isKnown && !record.summary(.changes, .summary).isEmpty
        ? record.summary(.changes, .summary) : record.text, span: record.span)
  }
}
