import PlanModel

/// How emphasis looks on a terminal: ANSI escape sequences, or nothing at all.
struct TerminalStyle: Sendable {
  /// Whether escape sequences may be written.
  let usesColor: Bool

  /// Returns `text` as `emphasis` looks.
  func apply(_ emphasis: Report.Emphasis, to text: String) -> String {
    switch emphasis {
    case .none: text
    case .strong: sequence("1", text)
    case .critical: sequence("1;31", text)
    case .caution: sequence("33", text)
    case .faint: sequence("2", text)
    }
  }

  /// Returns `text` as a finding of the given severity looks.
  func apply(_ severity: Diagnostic.Severity, to text: String) -> String {
    switch severity {
    case .error: sequence("1;31", text)
    case .warning: sequence("1;33", text)
    case .note: sequence("1;36", text)
    }
  }

  /// Returns `text` as an aside in a finding looks.
  func aside(_ text: String) -> String { sequence("1;36", text) }

  private func sequence(_ codes: String, _ text: String) -> String {
    guard usesColor, !text.isEmpty else { return text }
    return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
  }
}
