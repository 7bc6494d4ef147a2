import PlanModel

/// Reads the words that the spec explains.
enum GlossaryReader {
  /// Returns the terms, in the order of the text.
  static func terms(in records: FeatureRecords) -> [GlossaryTerm] {
    records[.glossary].compactMap { record in
      let term = record.name(.term, .name)
      let definition = record.summary(.definition, .summary)
      let isTerm = record.form != .paragraph || record.isBold
      guard isTerm, !record.isNothing(called: term) else { return nil }
      // A row that explains nothing is still a row of the glossary; other words are not.
      guard record.form == .row || !definition.isEmpty else { return nil }
      let second =
        definition.isEmpty ? record.text.dropFirst(term.count).trimmed(of: ":") : definition
      return GlossaryTerm(term: term, definition: second, span: record.span)
    }
  }
}
