import PlanModel

/// Reads the remarks on security and performance.
enum DesignNoteReader {
  /// Returns the remarks, those on security first, each kind in the order of the text.
  static func notes(in records: FeatureRecords) -> [DesignNote] {
    notes(records[.security], kind: .security) + notes(records[.performance], kind: .performance)
  }

  private static func notes(_ records: [FeatureRecord], kind: DesignNote.Kind) -> [DesignNote] {
    records.compactMap { record in
      TitledText(record).map { text in
        DesignNote(kind: kind, title: text.title, text: text.text, span: record.span)
      }
    }
  }
}
