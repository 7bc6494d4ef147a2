import PlanModel

/// Reads how users are heard.
enum FeedbackReader {
  /// Returns the channels, in the order of the text.
  static func channels(in records: FeatureRecords) -> [FeedbackChannel] {
    records[.feedback].compactMap { record in
      let name = record.name(.feedback, .kind, .name)
      guard record.form == .row || record.form == .item, !record.isNothing(called: name) else {
        return nil
      }
      return FeedbackChannel(
        name: name, method: record.summary(.measurement, .method, .summary),
        criterion: record.text(.acceptance, .target), span: record.span)
    }
  }
}
