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
  /// The chance that it happens, in 0...1.
  package var likelihood: Double
  /// The share of effort it adds when it happens: 0.2 is a fifth more; above −1.
  package var impact: Double
  /// Which activities it hits.
  package var target: Target
  /// What is done against it, as plain text.
  package var mitigation: String
  /// The row in the spec.
  package var span: SourceSpan

  /// Creates a risk.
  package init(
    id: ID, title: String, likelihoodText: String, impactText: String, likelihood: Double,
    impact: Double, target: Target, mitigation: String = "", span: SourceSpan
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
}
