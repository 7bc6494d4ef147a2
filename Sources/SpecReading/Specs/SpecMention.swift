import PlanModel

/// A place in a dependency cell that speaks of another spec, or of tasks of it.
///
/// What it means is known only when that spec is read too.
struct SpecMention: Sendable {
  /// Which spec is meant.
  enum Target: Hashable, Sendable {
    /// The file at this path.
    case path(String)
    /// The one that is called so.
    case name(String)

    /// A text that is the same for the same path or name, however they are spelt.
    var key: String {
      switch self {
      case .path(let path): "/" + path.lowercased()
      case .name(let name): name.lowercased()
      }
    }

    /// The path or the name.
    var text: String {
      switch self {
      case .path(let path), .name(let path): path
      }
    }
  }

  /// Which spec is meant.
  var target: Target
  /// Texts that may say which of its tasks are meant, the likeliest first.
  var candidates: [SpecText]
  /// Whether all of the spec is meant when no candidate names a task.
  var mayMeanAll: Bool
  /// The words that name the spec.
  var span: SourceSpan

  /// What the spec is called in a message.
  var name: String { target.text }
}

/// A mention in the cell of a task.
struct SpecMentionEntry: Sendable {
  /// The position of the task.
  var task: Int
  /// What the cell says.
  var mention: SpecMention
  /// Whether the task comes before what is mentioned.
  var isReversed: Bool
}
