/// Something an author should know about an input, with its place and what helps.
package struct Diagnostic: Hashable, Sendable {
  /// How much it matters.
  package enum Severity: String, Comparable, Sendable {
    /// A matter of notation; it changes no result and is shown when asked for.
    case note
    /// A doubt, or something that is likely not meant.
    case warning
    /// A fault.
    case error
    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A second place that explains the first, such as one arc of a cycle.
  package struct Note: Hashable, Sendable {
    /// Where.
    package var span: SourceSpan
    /// A lower-case phrase.
    package var text: String
    /// Creates a note.
    package init(span: SourceSpan, text: String) {
      self.span = span
      self.text = text
    }
  }

  /// What is said; written once, at the foot of the file that emits it.
  package struct Message: Hashable, Sendable {
    /// Which kind of finding it is.
    package var code: Code
    /// One lower-case sentence without a full stop.
    package var text: String
    /// What to do about it, if that is known.
    package var help: String?
    /// Other places that explain it.
    package var notes: [Note]
    /// The edits that mend it, if it can be mended mechanically; none overlap.
    package var fix: [TextEdit]
    /// How many things of the spec it speaks of, such as all tasks without an effort.
    package var subjectCount: Int
    /// Creates a message.
    package init(
      _ code: Code, _ text: String, help: String? = nil, notes: [Note] = [], fix: [TextEdit] = [],
      subjectCount: Int = 1
    ) {
      self.code = code
      self.text = text
      self.help = help
      self.notes = notes
      self.fix = fix
      self.subjectCount = subjectCount
    }
  }

  /// What is said.
  package var message: Message
  /// Where.
  package var span: SourceSpan

  /// Creates a diagnostic.
  package init(_ message: Message, at span: SourceSpan) {
    self.message = message
    self.span = span
  }

  /// Which kind of finding it is.
  package var code: Code { message.code }
  /// How much it matters.
  package var severity: Severity { message.code.severity }
}
