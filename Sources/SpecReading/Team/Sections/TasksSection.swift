import PlanModel

/// Reads `tasks`: settings of single tasks, by id.
enum TasksSection {
  private enum EstimateKey: String, CaseIterable { case median, spread, quantiles }
  private enum Key: String, CaseIterable {
    case owner
    case notBefore = "not-before"
    case deadline, people, needs, priority, estimate, rework
  }

  /// Returns the settings, in the file's order.
  static func read(
    _ value: YAMLValue, into diagnostics: inout Diagnostics
  ) -> [TeamContent.TaskSettings] {
    let advice = "write ids with their settings, such as { BE-3: { owner: Ana } }"
    return value.entries("settings of tasks", advice: advice, into: &diagnostics)
      .compactMap { entry in
        guard
          let keys = KeyedMapping<Key>(entry.value, of: "a task's settings", into: &diagnostics)
        else { return nil }
        let owner = keys.read(.owner, as: .name, into: &diagnostics)
        var settings = TeamContent.TaskSettings(
          id: Activity.ID(entry.key), idSpan: entry.keySpan,
          owner: owner.map { (Person.ID($0), keys[.owner]?.span ?? entry.keySpan) },
          notBefore: keys.read(.notBefore, as: .date, into: &diagnostics))
        settings.deadline = keys.read(.deadline, as: .date, into: &diagnostics)
        settings.people = keys.read(
          .people, as: .count("a number of people", in: 0...100), into: &diagnostics)
        if let needs = keys[.needs] {
          settings.needs = UnitsValue.read(needs, of: "pools", into: &diagnostics)
        }
        settings.priority = keys.read(.priority, as: .priority, into: &diagnostics)
        if let value = keys[.estimate],
          let factor = KeyedMapping<EstimateKey>(value, of: "'estimate'", into: &diagnostics)
        {
          let setting = EstimateFactorValue.read(
            factor, median: .median, spread: .spread, quantiles: .quantiles, into: &diagnostics)
          if !setting.isEmpty { settings.estimate = (setting, value.span) }
        }
        settings.rework = keys.read(.rework, as: .rework, into: &diagnostics)
        return settings
      }
  }
}
