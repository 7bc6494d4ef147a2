/// How sound a spec is, in points of a hundred, with the parts that say why.
///
/// Only parts that apply count: a spec without a timeline gets no points for one and loses none.
package struct SpecScore: Hashable, Sendable {
  /// One side of a spec that can be sound or not.
  package struct Part: Hashable, Sendable {
    /// What is judged.
    package enum Subject: String, CaseIterable, Sendable {
      case tasks
      case effort
      case dependencies
      case timeline
      case risks
      case externals = "external dependencies"
      case claims = "stated figures"
      case traceability
      case text
      case team
    }

    /// What is judged.
    package let subject: Subject
    /// The points it has.
    package let points: Int
    /// The points it can have; positive.
    package let maximum: Int
    /// Why it has them, with figures, as a phrase without a full stop.
    package let reason: String

    /// Creates a part.
    package init(subject: Subject, points: Int, maximum: Int, reason: String) {
      self.subject = subject
      self.points = points
      self.maximum = maximum
      self.reason = reason
    }
  }

  /// The parts that apply, in the order of `Part.Subject`; at least one.
  package let parts: [Part]

  /// Creates the score of the given parts.
  ///
  /// - Precondition: there is a part.
  package init(parts: [Part]) {
    precondition(!parts.isEmpty)
    self.parts = parts
  }

  /// The score, in 0...100: the share of the points that could be had, in per cent, rounded down.
  package var total: Int {
    100 * parts.reduce(0) { $0 + $1.points } / parts.reduce(0) { $0 + $1.maximum }
  }
}
