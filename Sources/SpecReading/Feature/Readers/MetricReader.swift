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
        threshold: record.text(.threshold, .target), alert: record.text(.alert, .owner),
        span: record.span)
    }
  }
}
