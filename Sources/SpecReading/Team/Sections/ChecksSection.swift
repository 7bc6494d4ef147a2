import PlanModel

/// Reads `checks`: from where on a check has doubts.
enum ChecksSection {
  private enum Key: String, CaseIterable {
    case largeEffort = "large-effort"
  }

  /// Changes the limits of `content` to what is given.
  static func read(
    _ value: YAMLValue, to content: inout TeamContent, into diagnostics: inout Diagnostics
  ) {
    guard let keys = KeyedMapping<Key>(value, of: "'checks'", into: &diagnostics) else { return }
    content.largeEffort = keys.read(.largeEffort, as: .workAmount, into: &diagnostics)
  }
}
