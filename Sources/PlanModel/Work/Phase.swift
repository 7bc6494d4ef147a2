/// A stretch of the promised timeline, with its dates.
package struct Phase: Identifiable, Hashable, Sendable {
  /// The position of a phase in its table, from 0; names need not be unique.
  package struct ID: Hashable, Comparable, Sendable {
    /// Row number among the phases, from 0.
    package let position: Int
    /// Creates the identity of the phase in the given row.
    package init(_ position: Int) { self.position = position }
    package static func < (left: Self, right: Self) -> Bool { left.position < right.position }
  }

  /// What a phase does to the plan: before, with or after the tasks of its own spec.
  package enum Role: Hashable, Sendable {
    /// Before the phases with tasks: it only fixes the start.
    case preparation
    /// It owns tasks and ends with the last of them.
    case work
    /// After the phases with tasks: a block of so many promised working days, without people.
    case block(workdays: Int)
    /// Among the phases with tasks but without any: it binds nothing.
    case idle

    /// The working days of a phase that follows the work.
    package var blockWorkdays: Int? {
      guard case .block(let workdays) = self else { return nil }
      return workdays
    }
  }

  /// Which row it is.
  package let id: ID
  /// As the author calls it.
  package var name: String
  /// The spec whose timeline it stands in, by the name that qualifies ids; empty if there is one
  /// spec only.
  package var spec: String
  /// The promised first day, if it could be read.
  package var start: CivilDate?
  /// The promised last day, if it could be read.
  package var end: CivilDate?
  /// What it delivers, as plain text.
  package var deliverables: String
  /// What it does to the plan.
  package var role: Role
  /// The row in the spec.
  package var span: SourceSpan
  /// The cell with the end date, or the row.
  package var endSpan: SourceSpan

  /// Creates a phase.
  package init(
    id: ID, name: String, spec: String = "", start: CivilDate?, end: CivilDate?,
    deliverables: String = "", role: Role, span: SourceSpan, endSpan: SourceSpan
  ) {
    self.id = id
    self.name = name
    self.spec = spec
    self.start = start
    self.end = end
    self.deliverables = deliverables
    self.role = role
    self.span = span
    self.endSpan = endSpan
  }

  /// The name, after that of its spec when there are several: `payments · Testing`.
  package var label: String { spec.isEmpty ? name : "\(spec) · \(name)" }

  /// Returns the promised days, or `nil` if they are not known or reversed.
  ///
  /// A phase without a start begins on the day after the end of the phase before it in its spec.
  package func promisedDays(after previous: Phase?) -> ClosedRange<CivilDate>? {
    let previous = previous?.spec == spec ? previous : nil
    guard let end, let first = start ?? previous?.end?.adding(days: 1), first <= end else {
      return nil
    }
    return first...end
  }
}
