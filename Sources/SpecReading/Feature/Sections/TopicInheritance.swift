/// Decides what a section is about from its heading and the section it stands in.
///
/// The words of a heading are weaker evidence the more the section around it says: under a list of
/// endpoints, `POST /feedback` is no section on feedback, and `Performance` under the tests is
/// about tests of it.
enum TopicInheritance {
  /// Finds the topic of a section.
  ///
  /// - Parameters:
  ///   - heading: What the words of its heading say.
  ///   - outer: The topic of the section it stands in.
  /// - Returns: The topic, if it has one.
  static func topic(of heading: FeatureHeading, in outer: FeatureTopic?) -> FeatureTopic? {
    guard let topic = heading.topic else { return outer }
    guard let outer, outer != .other else { return topic }
    if topic == .other, outer.isHeaded { return outer }
    if let narrowed = narrowed(topic, in: outer) { return narrowed }
    if absorbed(by: outer).contains(topic) { return outer }
    // Things can be called by one word of ours, such as the entity `Feedback`.
    let isSaid =
      heading.wordCount > 1 || heading.isWhole && outer != .entities && outer != .components
    return isSaid ? topic : outer
  }

  /// The kind of test that a subject means among the tests.
  private static func narrowed(_ topic: FeatureTopic, in outer: FeatureTopic) -> FeatureTopic? {
    guard tests.contains(outer) else { return nil }
    switch topic {
    case .performance, .performanceTests: return .performanceTests
    case .events, .realtimeTests: return .realtimeTests
    case .testData: return .testData
    default: return nil
    }
  }

  /// The topics whose names only group what stands under `outer`.
  private static func absorbed(by outer: FeatureTopic) -> Set<FeatureTopic> {
    switch outer {
    case .quality: design.union(tests).union([.metrics, .documentation, .rollout, .indicators])
    case .testScenarios, .testData, .performanceTests, .realtimeTests:
      design.union([
        .testScenarios, .rollout, .indicators, .metrics, .documentation, .stories, .scope,
        .quality, .externals,
      ])
    case .rollout: design.union([.testScenarios, .indicators])
    case .indicators: design.union([.metrics])
    case .metrics: design.union([.indicators])
    case .tasks, .timeline, .risks:
      design.union(tests).union([.metrics, .documentation, .rollout, .indicators, .scope])
    case .security, .performance: design.union([.metrics, .indicators])
    default: []
    }
  }

  private static let design: Set<FeatureTopic> = [
    .components, .entities, .endpoints, .events, .security, .performance,
  ]
  private static let tests: Set<FeatureTopic> = [
    .testScenarios, .testData, .performanceTests, .realtimeTests,
  ]
}
