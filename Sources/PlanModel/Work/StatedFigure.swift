/// Something a spec says of its own tasks, which can be held against them.
package struct StatedFigure: Hashable, Sendable {
  /// What is said.
  package enum Claim: Hashable, Sendable {
    /// How much effort some tasks take together: `65 person-days`.
    ///
    /// It is in hours, days, weeks or points; what is said is true of any effort that lies no
    /// further from the amount than the tolerance: the rounding of the digits, or the width of a
    /// range.
    case effort(amount: Double, tolerance: Double, unit: Estimate.Unit)
    /// How many tasks there are: `17 tasks`; about 30 leave a tolerance of 3.
    case count(Int, tolerance: Int)
    /// The chain of tasks that fixes the end: `BE-1 → BE-4 → FE-2`; not all need be tasks.
    case criticalPath([Activity.ID])
  }

  /// What is said.
  package var claim: Claim
  /// The words in which it is said, such as `65 person-days`.
  package var text: String
  /// Which activities it is said of, in the order of the text; empty for a critical path.
  package var subjects: [Activity.ID]
  /// What these are called in a message, such as `the table` or `BE`.
  package var subject: String
  /// Whether it may as well be said of all activities of the project.
  package var mayMeanAll: Bool
  /// Where it is said.
  package var span: SourceSpan

  /// Creates a figure.
  package init(
    _ claim: Claim, text: String, of subjects: [Activity.ID], called subject: String,
    mayMeanAll: Bool = false, span: SourceSpan
  ) {
    self.claim = claim
    self.text = text
    self.subjects = subjects
    self.subject = subject
    self.mayMeanAll = mayMeanAll
    self.span = span
  }
}
