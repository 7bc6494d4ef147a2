import PlanModel

/// Reads names with units of each: `{ staging: 1, devices: 3 }`, or `[staging]` for one unit each.
struct UnitsValue {
  /// The most units that one name may have.
  static let most = 1_000

  /// One name.
  struct Entry {
    /// As the file writes it.
    var name: Pool.ID
    /// How many; positive.
    var units: Int
    /// Where the name stands.
    var span: SourceSpan
  }

  /// Returns the names with their units, in the file's order; repeated ones are recorded.
  ///
  /// - Parameters:
  ///   - value: A mapping, a list of names, or one name.
  ///   - noun: What the names are, such as `pools`.
  ///   - diagnostics: Where is recorded what is wrong.
  /// - Returns: Each name once, upper and lower case being the same.
  static func read(
    _ value: YAMLValue, of noun: String, into diagnostics: inout Diagnostics
  ) -> [Entry] {
    let advice = "write names with their units, such as { staging: 1, devices: 3 }"
    return named(value, of: noun).entries(noun, advice: advice, into: &diagnostics)
      .compactMap { entry in
        let key = YAMLValue(content: .scalar(entry.key), span: entry.keySpan)
        guard let name = key.read(as: .name, into: &diagnostics) else { return nil }
        var units = 1
        // `{ staging }` is YAML for a key without a value.
        if case .nothing = entry.value.content {
        } else {
          let grammar = ScalarGrammar<Int>.count("a number of units", in: 1...most)
          guard let count = entry.value.read(as: grammar, into: &diagnostics) else { return nil }
          units = count
        }
        return Entry(name: Pool.ID(name), units: units, span: entry.keySpan)
      }
  }

  /// The mapping without values that a list of names stands for; anything else as it is.
  private static func named(_ value: YAMLValue, of noun: String) -> YAMLValue {
    let items: [YAMLValue]
    switch value.content {
    case .list(let values): items = values
    case .scalar: items = [value]
    case .mapping, .nothing: return value
    }
    var entries: [YAMLValue.Entry] = []
    for item in items {
      guard case .scalar(let name) = item.content else { return value }
      let nothing = YAMLValue(content: .nothing, span: item.span)
      entries.append(YAMLValue.Entry(key: name, keySpan: item.span, value: nothing))
    }
    return YAMLValue(content: .mapping(entries), span: value.span)
  }
}
