import PlanModel

/// Reads by what the success of the feature is judged.
enum IndicatorReader {
  /// Returns the indicators, in the order of the text.
  static func indicators(in records: FeatureRecords) -> [Indicator] {
    records[.indicators].compactMap { record in
      let name = record.name(.indicator, .metric, .name)
      guard record.form == .row || record.form == .item, !record.isNothing(called: name) else {
        return nil
      }
      return Indicator(
        name: name, summary: record.summary(.summary),
        target: record.text(.target, .goals, .threshold, .acceptance),
        measurement: record.text(.measurement, .source), span: record.span)
    }
  }
}
