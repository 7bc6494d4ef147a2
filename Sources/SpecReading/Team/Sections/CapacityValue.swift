import PlanModel

/// Reads `capacity` of a person: one share for every day, or a mapping from weekday to share.
enum CapacityValue {
  /// Returns seven rates, Monday first; a weekday that a mapping does not name is a full day.
  static func read(_ value: YAMLValue, into diagnostics: inout Diagnostics) -> [Rate] {
    guard case .mapping = value.content else {
      let rate = value.read(as: .capacity, into: &diagnostics) ?? .full
      return Array(repeating: rate, count: 7)
    }
    var rates = Array(repeating: Rate.full, count: 7)
    var firsts: [Weekday: SourceSpan] = [:]
    for entry in value.entries("weekdays", advice: "", into: &diagnostics) {
      let key = YAMLValue(content: .scalar(entry.key), span: entry.keySpan)
      guard let day = key.read(as: .weekday, into: &diagnostics) else { continue }
      if let first = firsts.updateValue(entry.keySpan, forKey: day) {
        diagnostics.emit(.duplicateKey(entry.key, first: first), at: entry.keySpan)
      }
      if let rate = entry.value.read(as: .capacity, into: &diagnostics) {
        rates[day.rawValue] = rate
      }
    }
    return rates
  }
}
