import PlanModel

/// What a scalar of the team file may be: how it is read, and what to say when it is not that.
struct ScalarGrammar<Value>: Sendable {
  /// What is expected, with its article: `a date`.
  let noun: String
  /// How to write it, as advice with an example.
  let advice: String
  /// Returns the value of a text, or `nil` if the text is something else.
  let parse: @Sendable (String) -> Value?
}

extension YAMLValue {
  /// Returns the value that `grammar` finds in the scalar, or `nil` after saying what is expected.
  func read<Value>(
    as grammar: ScalarGrammar<Value>, into diagnostics: inout Diagnostics
  ) -> Value? {
    if case .scalar(let text) = content, let value = grammar.parse(text) { return value }
    diagnostics.emit(
      .malformedValue("\(description) is not \(grammar.noun)", help: grammar.advice), at: span)
    return nil
  }
}

extension Diagnostic.Message {
  /// A value that is not what its key asks for.
  static func malformedValue(_ text: String, help: String) -> Self {
    Self(.malformedValue, text, help: help)
  }
}
