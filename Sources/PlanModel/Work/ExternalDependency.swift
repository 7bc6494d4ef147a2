/// Something others must deliver.
package struct ExternalDependency: Identifiable, Hashable, Sendable {
  /// The name as the spec writes it.
  package struct ID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name itself.
    package let name: String
    /// Creates the identity of the external dependency called `name`.
    package init(_ name: String) { self.name = name }
    package var description: String { name }
    package static func < (left: Self, right: Self) -> Bool { left.name < right.name }
  }

  /// Whether it is there, by the words of its status.
  package enum Readiness: String, Sendable {
    /// It is there.
    case available
    /// It is not there yet.
    case pending
    /// It is not there yet, and late or held up.
    case delayed
    /// Nothing is said, or nothing that was understood.
    case unknown
  }

  /// Its name; unique in a project.
  package let id: ID
  /// What it is, as plain text.
  package var summary: String
  /// The status as written, such as `Available`.
  package var status: String
  /// What the status means.
  package var readiness: Readiness = .unknown
  /// The days between which it arrives, if the team file or its status says so; else it is taken as
  /// there.
  ///
  /// The plan uses the middle day, the later one of two; trials draw a day evenly.
  package var arrival: ClosedRange<CivilDate>?
  /// The days between which trials let it arrive although no window is known, as it is not there
  /// yet; the plan takes it as there.
  package var assumedArrival: ClosedRange<CivilDate>?
  /// The spec that delivers it, by the name that qualifies ids; empty if none that was read does.
  ///
  /// Who waits for it then waits for the last tasks of that spec.
  package var spec: String = ""
  /// The row in the spec.
  package var span: SourceSpan

  /// Creates an external dependency.
  package init(
    id: ID, summary: String = "", status: String = "", arrival: ClosedRange<CivilDate>? = nil,
    span: SourceSpan
  ) {
    self.id = id
    self.summary = summary
    self.status = status
    self.arrival = arrival
    self.span = span
  }

  /// The day the plan counts on, if there is a window: its middle, the later one of two.
  package var plannedArrival: CivilDate? {
    arrival.map { window in
      let days = window.upperBound.dayNumber - window.lowerBound.dayNumber
      return window.lowerBound.adding(days: (days + 1) / 2)
    }
  }

  /// The days between which it arrives in trials, if there are any.
  package var possibleArrival: ClosedRange<CivilDate>? { arrival ?? assumedArrival }
}
