/// Something that may happen and would cost effort.
package struct Risk: Identifiable, Hashable, Sendable {
  /// The position of a risk in its table, from 0.
  package struct ID: Hashable, Comparable, Sendable {
    /// Row number among the risks, from 0.
    package let position: Int
    /// Creates the identity of the risk in the given row.
    package init(_ position: Int) { self.position = position }
    package static func < (left: Self, right: Self) -> Bool { left.position < right.position }
  }

  /// Which activities it hits.
  package enum Target: Hashable, Sendable {
    /// All of them: the row names none.
    case everything
    /// All of one spec of several: the row names none.
    case spec(String)
    /// Those the row names, by id or by discipline, in project order.
    case activities([Activity.ID])
  }

  /// Which row it is.
  package let id: ID
  /// What may happen, as plain text.
  package var title: String
  /// The likelihood as written, such as `Medium`.
  package var likelihoodText: String
  /// The impact as written, such as `High`.
  package var impactText: String
  /// The chance that it happens if nothing is done against it, in 0...1.
  package var likelihood: Double
  /// What it does when it happens, if nothing is done against it.
  package var impact: Impact
  /// Where the likelihood comes from.
  package var likelihoodOrigin = NumberOrigin.written
  /// Where the impact comes from.
  package var impactOrigin = NumberOrigin.written
  /// Which activities it hits.
  package var target: Target
  /// The external dependencies whose arrival it delays.
  package var delays: [ExternalDependency.ID] = []
  /// What is done against it, as plain text.
  package var mitigation: String
  /// How often it happens, and what it does, once that is done; `nil` if nothing is said of it.
  package var residual: Exposure?
  /// The row in the spec.
  package var span: SourceSpan

  /// Creates a risk.
  package init(
    id: ID, title: String, likelihoodText: String, impactText: String, likelihood: Double,
    impact: Impact, target: Target, mitigation: String = "", span: SourceSpan
  ) {
    self.id = id
    self.title = title
    self.likelihoodText = likelihoodText
    self.impactText = impactText
    self.likelihood = likelihood
    self.impact = impact
    self.target = target
    self.mitigation = mitigation
    self.span = span
  }

  /// What is reckoned with: what is left after mitigation if that is known, else all of it.
  package var exposure: Exposure {
    residual ?? Exposure(likelihood: likelihood, impact: impact)
  }
}
