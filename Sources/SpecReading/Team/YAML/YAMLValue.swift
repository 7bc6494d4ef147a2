import PlanModel

/// A value of a YAML document with its place: a scalar's text, a list, or a mapping.
///
/// Scalars are kept as their text: what a date or a share is, is for the grammar of the key to say,
/// not for YAML's own types.
struct YAMLValue: Sendable {
  /// One key with its value.
  struct Entry: Sendable {
    /// The key's text.
    var key: String
    /// Where the key stands.
    var keySpan: SourceSpan
    /// What is written after it.
    var value: YAMLValue
  }

  /// What kind of value it is.
  enum Content: Sendable {
    /// A word, number or date.
    case scalar(String)
    /// Nothing, `~` or `null`.
    case nothing
    /// Values in order.
    case list([YAMLValue])
    /// Keys in order; none is repeated.
    case mapping([Entry])
  }

  /// What it holds.
  var content: Content
  /// The scalar, or the first character of a list or mapping.
  var span: SourceSpan

  /// What it is, for messages: `'80 %'`, `a list`, `a mapping`.
  var description: String {
    switch content {
    case .scalar(let text): "'\(text.excerpt)'"
    case .nothing: "nothing"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }
}
