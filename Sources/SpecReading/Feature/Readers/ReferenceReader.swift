import PlanModel

/// Reads what the spec refers to.
enum ReferenceReader {
  /// Returns the references, in the order of the text, each with its first link or address.
  static func references(
    in records: FeatureRecords, links: [MarkdownDocument.Link]
  ) -> [Reference] {
    guard !records[.references].isEmpty else { return [] }
    let targets = Dictionary(
      links.map { ($0.text.line, $0.target) }, uniquingKeysWith: { first, _ in first })
    return records[.references].compactMap { record in
      let lines = record.span.line...max(record.span.line, record.lastLine)
      let target = lines.lazy.compactMap { targets[$0] }.first ?? address(in: record.text)
      let title = title(of: record, target: target)
      guard !record.isNothing(called: title) else { return nil }
      // Words between the references are none.
      if record.form == .paragraph, target.isEmpty { return nil }
      return Reference(title: title, target: target, span: record.span)
    }
  }

  private static func title(of record: FeatureRecord, target: String) -> String {
    if record.form == .row { return record.name(.reference, .document, .name) }
    let text = record.text
    guard !target.isEmpty, text.utf8.count <= 2000, let range = text.firstRange(of: target),
      range.lowerBound > text.startIndex
    else { return text }
    let title = text[..<range.lowerBound].trimmed(of: ":：–—-(<,;")
    return title.isEmpty ? text : title
  }

  /// The address that stands in a text as plain words.
  private static func address(in text: String) -> String {
    let word = text.split(whereSeparator: \.isWhitespace).first {
      $0.contains("://") || $0.hasPrefix("www.")
    }
    return word.map { $0.trimmed(of: "<>()[],;`\"'") } ?? ""
  }
}
