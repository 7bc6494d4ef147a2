import PlanModel

/// Reads the test data, and the tests of performance and real time.
enum TestMeasureReader {
  /// Returns the measures kind by kind, each in the order of the text.
  static func measures(in records: FeatureRecords) -> [TestMeasure] {
    measures(records[.testData], kind: .data)
      + measures(records[.performanceTests], kind: .performance)
      + measures(records[.realtimeTests], kind: .realtime)
  }

  private static func measures(
    _ records: [FeatureRecord], kind: TestMeasure.Kind
  ) -> [TestMeasure] {
    records.compactMap { record in
      let name = record.name(.data, .testKind, .scenario, .kind, .name)
      guard record.form == .row || record.form == .item, !record.isNothing(called: name) else {
        return nil
      }
      return TestMeasure(
        kind: kind, name: name, summary: record.summary(.summary),
        criterion: kind == .data
          ? record.text(.source, .acceptance) : record.text(.acceptance, .target, .threshold),
        span: record.span)
    }
  }
}
