import PlanModel

/// Reads how the feature is deployed.
enum RolloutReader {
  /// Returns the steps and means, in the order of the text.
  static func steps(in records: FeatureRecords) -> [RolloutStep] {
    records[.rollout].compactMap { record in
      TitledText(record).map { text in
        RolloutStep(title: text.title, text: text.text, span: record.span)
      }
    }
  }
}
