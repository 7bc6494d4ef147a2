/// Something a spec says of its own tasks, which can be held against them.
package struct StatedFigure: Hashable, Sendable {
  /// What is said.
  package enum Claim: Hashable, Sendable {
    /// How much effort some tasks take together: `65 person-days`.
    case effort(amount: Double, unit: Estimate.Unit)
    /// How many tasks there are: `17 tasks`.
    case count(Int)
    /// The chain of tasks that fixes the end: `BE-1 → BE-4 → FE-2`.
    case criticalPath([Activity.ID])
  }

  /// What is said.
  package var claim: Claim
  /// Which activities it is said of, in project order.
  package var subjects: [Activity.ID]
  /// What these are called in a message, such as `the table` or `BE`.
  package var subject: String
  /// Where it is said.
  package var span: SourceSpan

  /// Creates a figure.
  package init(_ claim: Claim, of subjects: [Activity.ID], called subject: String, span: SourceSpan)
  {
    self.claim = claim
    self.subjects = subjects
    self.subject = subject
    self.span = span
  }
}
