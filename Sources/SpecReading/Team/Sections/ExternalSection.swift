import PlanModel

/// Reads `external`: when others deliver, by the name that the spec has for it.
enum ExternalSection {
  /// Returns the arrival windows, in the file's order.
  static func read(
    _ value: YAMLValue, into diagnostics: inout Diagnostics
  ) -> [TeamContent.Arrival] {
    let advice = "write names with their dates, such as { Payment API: 2026-11-02..2026-11-20 }"
    return value.entries("arrivals", advice: advice, into: &diagnostics).compactMap { entry in
      guard let window = entry.value.read(as: .days, into: &diagnostics) else { return nil }
      return TeamContent.Arrival(
        name: ExternalDependency.ID(entry.key), span: entry.keySpan, window: window)
    }
  }
}
