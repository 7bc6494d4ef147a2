/// Decides what the rows of a table are, by its columns and by the section it stands in.
enum TableTopic {
  /// Returns the topic of the rows; none for a table that tells of something else, or that others
  /// read.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - columns: What its columns tell.
  ///   - section: What the section is about.
  static func topic(
    of table: SpecTable, columns: [FeatureColumn?], in section: FeatureTopic?
  ) -> FeatureTopic? {
    guard table.kind == .other else { return nil }
    let known = Set(columns.compactMap(\.self))
    if let told = told(by: known, first: columns.first ?? nil) {
      return told == .metrics && section == .indicators ? .indicators : told
    }
    guard let section, columns.count > 1 || section == .scope else { return nil }
    switch section {
    case .endpoints: return known.contains(.endpoint) || known.contains(.path) ? .endpoints : nil
    case .events: return known.contains(.event) || columns.first == .name ? .events : nil
    case .entities:
      return columns.first == .entity || columns.first == .name && !known.contains(.kind)
        ? .entities : nil
    case .components:
      return columns.first == .component || columns.first == .name ? .components : nil
    case .stories, .externals, .tasks, .timeline, .risks, .other: return nil
    default: return section
    }
  }

  /// The topic that the columns tell beyond doubt.
  private static func told(by known: Set<FeatureColumn>, first: FeatureColumn?) -> FeatureTopic? {
    func has(_ columns: FeatureColumn...) -> Bool { columns.contains(where: known.contains) }
    if has(.method), has(.path, .endpoint) { return .endpoints }
    if has(.event), has(.direction, .payload) { return .events }
    if first == .entity, has(.attributes, .relationships) { return .entities }
    if first == .persona, has(.goals, .painPoints) { return .personas }
    if first == .metric, has(.threshold, .alert) { return .metrics }
    if first == .indicator, has(.target, .measurement) { return .indicators }
    if first == .term, has(.definition) { return .glossary }
    if first == .document, has(.audience) { return .documentation }
    if first == .feedback, has(.measurement) { return .feedback }
    if has(.scenario, .id), has(.testKind), has(.priority) { return .testScenarios }
    if first == .date || first == .version, has(.author), has(.changes, .summary) {
      return .changeLog
    }
    return nil
  }
}
