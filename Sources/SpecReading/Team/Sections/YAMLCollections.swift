import PlanModel

extension YAMLValue {
  /// The most values that one list or mapping may hold.
  static let itemLimit = 10_000

  /// Returns the values of a list, or the value itself when it is no list.
  ///
  /// - Parameters:
  ///   - noun: What the values are, such as `days of absence`.
  ///   - limit: How many there may be; more are recorded and left out.
  ///   - diagnostics: Where that is recorded.
  /// - Returns: At most `limit` values; none when nothing is written.
  func items(
    _ noun: String, limit: Int = itemLimit, into diagnostics: inout Diagnostics
  ) -> [YAMLValue] {
    switch content {
    case .nothing: return []
    case .scalar, .mapping: return [self]
    case .list(let values):
      guard values.count > limit else { return values }
      diagnostics.emit(.tooMany(noun, count: values.count, limit: limit), at: values[limit].span)
      return Array(values.prefix(limit))
    }
  }

  /// Returns the entries of a mapping whose keys are names that the author chose.
  ///
  /// Names that differ only in upper and lower case are recorded as repeated, and left out.
  func entries(_ noun: String, advice: String, into diagnostics: inout Diagnostics) -> [Entry] {
    switch content {
    case .nothing: return []
    case .scalar, .list:
      diagnostics.emit(
        .malformedValue("\(description) stands where \(noun) should be", help: advice), at: span)
      return []
    case .mapping(let entries):
      var firsts: [String: SourceSpan] = [:]
      var unique: [Entry] = []
      for entry in entries.prefix(Self.itemLimit) {
        if let first = firsts.updateValue(entry.keySpan, forKey: entry.key.lowercased()) {
          diagnostics.emit(.duplicateKey(entry.key, first: first), at: entry.keySpan)
        } else {
          unique.append(entry)
        }
      }
      if entries.count > Self.itemLimit {
        let message = Diagnostic.Message.tooMany(
          noun, count: entries.count, limit: Self.itemLimit)
        diagnostics.emit(message, at: entries[Self.itemLimit].keySpan)
      }
      return unique
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func tooMany(_ noun: String, count: Int, limit: Int) -> Self {
    malformedValue("\(count) \(noun) are too many", help: "at most \(limit) are read")
  }
}
