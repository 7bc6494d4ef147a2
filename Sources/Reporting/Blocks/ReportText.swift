extension Report {
  /// A piece of text with one emphasis.
  package struct Text: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// The words; they may hold what the author wrote, so renderers escape them.
    package var string: String
    /// How it stands out.
    package var emphasis: Emphasis

    /// Creates a piece of text.
    package init(_ string: String, _ emphasis: Emphasis = .none) {
      self.string = string
      self.emphasis = emphasis
    }

    package init(stringLiteral value: String) { self.init(value) }
  }

  /// Why a piece of text stands out; a renderer decides how.
  package enum Emphasis: Hashable, Sendable, CaseIterable {
    /// It does not.
    case none
    /// It is the gist.
    case strong
    /// It decides the finish.
    case critical
    /// It deserves doubt.
    case caution
    /// It is of less interest than its neighbours.
    case faint
  }
}
