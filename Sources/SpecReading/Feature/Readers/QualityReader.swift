import PlanModel

/// Reads the non-functional requirements.
enum QualityReader {
  /// Returns the requirements, in the order of the text.
  static func requirements(in records: FeatureRecords) -> [QualityRequirement] {
    records[.quality].compactMap { record in
      switch record.form {
      case .row:
        let kind = record.name(.kind, .requirement, .attribute, .name, .id)
        guard !record.isNothing(called: kind) else { return nil }
        let summary = record.text(.summary)
        return QualityRequirement(
          id: record.text(.id), kind: kind,
          summary: summary.isEmpty && record.has(.kind) ? record.text(.requirement) : summary,
          acceptance: record.text(.acceptance, .target, .threshold, .metric, .measurement),
          span: record.span)
      case .item: return requirement(of: record)
      case .heading, .paragraph, .code: return nil
      }
    }
  }

  /// An item is a quality with what is required, or a requirement under the heading of a quality.
  private static func requirement(of record: FeatureRecord) -> QualityRequirement? {
    guard !record.isNothing(called: record.label) else { return nil }
    let acceptance = record.text(.acceptance, .target)
    if let id = record.label.asCode, !record.rest.isEmpty {
      let group = record.groups.last ?? ""
      return QualityRequirement(
        id: id, kind: NumberedLabel(group)?.name ?? group.withoutNumbering,
        summary: record.summary(), acceptance: acceptance, span: record.span)
    }
    guard let group = record.groups.last else {
      return QualityRequirement(
        kind: record.rest.isEmpty ? "" : record.label,
        summary: record.rest.isEmpty ? record.text : record.summary(),
        acceptance: acceptance, span: record.span)
    }
    return QualityRequirement(
      kind: NumberedLabel(group)?.name ?? group.withoutNumbering, summary: record.text,
      acceptance: acceptance, span: record.span)
  }
}

extension String {
  /// The text without the number of its section, such as `3.1.2`.
  var withoutNumbering: String {
    let number = prefix { $0.isNumber || $0 == "." }
    guard let first = number.first, first.isNumber else { return self }
    let rest = self[number.endIndex...].drop { ").".contains($0) }
    guard rest.first?.isWhitespace == true else { return self }
    return rest.trimmed
  }
}
