/// Why an activity may not start before a day, apart from other activities.
package enum ReleaseReason: Hashable, Sendable {
  /// Its not-before day.
  case notBefore
  /// The planned arrival of an external dependency.
  case arrival(ExternalDependency.ID)
  /// The day from which the rest of the work is planned.
  case asOf
}
