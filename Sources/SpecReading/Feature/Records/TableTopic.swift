import PlanModel

/// Decides what the rows of a table are, by its columns and by the section it stands in.
enum TableTopic {
  /// Finds the topic of the rows.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - columns: What its columns tell.
  ///   - section: What the section is about.
  /// - Returns: The topic; none for a table that tells of something else, or that others read.
  static func topic(
    of table: SpecTable, columns: [FeatureColumn?], in section: FeatureTopic?
  ) -> FeatureTopic? {
    guard table.kind == .other else { return nil }
    let known = Set(columns.compactMap(\.self))
    if let told = told(by: known, first: columns.first ?? nil) {
      return told == .metrics && section == .indicators ? .indicators : told
    }
    guard let section, columns.count > 1 else { return nil }
    return isNamed(in: section, by: known, first: columns.first ?? nil) ? section : nil
  }

  /// Whether a table has the columns that name what the section is about.
  private static func isNamed(
    in section: FeatureTopic, by known: Set<FeatureColumn>, first: FeatureColumn?
  ) -> Bool {
    func has(_ columns: FeatureColumn...) -> Bool { columns.contains(where: known.contains) }
    switch section {
    case .security, .performance, .rollout: return true
    case .personas: return has(.persona, .name, .goals, .painPoints)
    case .quality: return has(.requirement, .kind, .attribute, .id, .acceptance, .target)
    case .components: return has(.component) || first == .name
    case .entities: return has(.entity) || first == .name && !has(.kind)
    case .endpoints: return has(.endpoint, .path)
    case .events: return has(.event) || first == .name
    case .testScenarios: return has(.scenario, .id, .summary, .name)
    case .testData: return has(.data, .name, .source, .summary)
    case .performanceTests, .realtimeTests:
      return has(.testKind, .scenario, .acceptance, .metric, .target, .name)
    case .metrics: return has(.metric, .indicator, .name, .threshold, .alarmLevel, .alert)
    case .documentation: return has(.document, .name, .audience)
    case .indicators: return has(.indicator, .metric, .name, .target, .measurement)
    case .feedback: return has(.feedback, .kind, .name, .measurement, .acceptance)
    case .references: return has(.reference, .document, .name, .link)
    case .glossary: return has(.term, .name, .definition)
    case .changeLog: return has(.date, .version, .changes, .author)
    case .scope, .stories, .externals, .tasks, .timeline, .risks, .other: return false
    }
  }

  /// The topic that the columns tell beyond doubt.
  private static func told(by known: Set<FeatureColumn>, first: FeatureColumn?) -> FeatureTopic? {
    func has(_ columns: FeatureColumn...) -> Bool { columns.contains(where: known.contains) }
    if has(.method), has(.path, .endpoint) { return .endpoints }
    if has(.event), has(.direction, .payload) { return .events }
    if has(.entity), has(.attributes, .relationships) { return .entities }
    if has(.persona), has(.goals, .painPoints) { return .personas }
    if has(.metric), has(.threshold, .alarmLevel, .alert) { return .metrics }
    if has(.indicator), has(.target, .measurement) { return .indicators }
    if has(.term), has(.definition) { return .glossary }
    if has(.document), has(.audience) { return .documentation }
    if has(.feedback), has(.measurement) { return .feedback }
    if has(.scenario, .id), has(.testKind), has(.priority) { return .testScenarios }
    if has(.date, .version), has(.author), has(.changes) || first == .date || first == .version {
      return .changeLog
    }
    return nil
  }
}
