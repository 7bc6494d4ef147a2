import PlanModel

/// A mapping whose keys are known: the cases of `Key`, spelt as in the file.
///
/// A key with nothing after it counts as not given.
struct KeyedMapping<Key> where Key: CaseIterable & Hashable & RawRepresentable<String> {
  private var values: [Key: YAMLValue] = [:]
  /// Where the mapping begins.
  let span: SourceSpan

  /// Creates the mapping written as `value`, or returns `nil` after recording that it is none.
  ///
  /// Unknown keys are recorded and left out.
  init?(_ value: YAMLValue, of noun: String, into diagnostics: inout Diagnostics) {
    span = value.span
    switch value.content {
    case .mapping(let entries):
      for entry in entries {
        if let key = Key(rawValue: entry.key) {
          values[key] = entry.value
        } else {
          diagnostics.emit(
            .unknownKey(entry.key, of: noun, known: Key.allCases.map(\.rawValue)),
            at: entry.keySpan)
        }
      }
    case .nothing: break
    case .scalar, .list:
      let keys = Key.allCases.map(\.rawValue).joined(separator: ", ")
      diagnostics.emit(
        .malformedValue(
          "\(value.description) stands where \(noun) should have keys", help: "the keys are \(keys)"
        ),
        at: value.span)
      return nil
    }
  }

  /// The value of a key, if one is given.
  subscript(key: Key) -> YAMLValue? {
    guard let value = values[key] else { return nil }
    if case .nothing = value.content { return nil }
    return value
  }

  /// Returns the value of a key as `grammar` reads it; `nil` if it is not given or malformed.
  func read<Value>(
    _ key: Key, as grammar: ScalarGrammar<Value>, into diagnostics: inout Diagnostics
  ) -> Value? {
    self[key].flatMap { $0.read(as: grammar, into: &diagnostics) }
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownKey(_ key: String, of noun: String, known: [String]) -> Self {
    let help =
      known.nearest(to: key).map { "did you mean '\($0)'?" }
      ?? "the keys are \(known.joined(separator: ", "))"
    return Self(.unknownKey, "\(noun) has no key '\(key.excerpt)'", help: help)
  }
}
