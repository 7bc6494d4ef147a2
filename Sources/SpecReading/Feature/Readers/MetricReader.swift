import PlanModel

/// Reads what is watched in operation.
enum MetricReader {
  /// Returns the metrics, in the order of the text.
  static func metrics(in records: FeatureRecords) -> [Metric] {
    records[.metrics].compactMap { record in
      let name = record.name(.metric, .name, .indicator)
      guard record.form == .row || record.form == .item, !record.isNothing(called: name) else {
        return nil
      }
      return Metric(
        name: name, summary: record.summary(.summary),
        threshold: threshold(of: record), alert: record.text(.alert, .owner), span: record.span)
    }
  }

  /// All that is said of when it alarms: one threshold as it is, several each behind its name.
  private static func threshold(of record: FeatureRecord) -> String {
    let columns: Set<FeatureColumn> = [.threshold, .target, .alarmLevel]
    let fields = record.fields.filter { columns.contains($0.column) && !$0.isEmpty }
    if let only = fields.first, fields.count == 1, only.column != .alarmLevel { return only.text }
    return fields.map { "\($0.label): \($0.text)" }.joined(separator: "; ")
  }
}
