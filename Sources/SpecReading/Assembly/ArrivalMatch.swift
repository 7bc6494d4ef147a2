import PlanModel

/// Gives external dependencies the arrival windows that the team file has for them.
struct ArrivalMatch {
  /// What the team file says, in its order.
  let arrivals: [TeamContent.Arrival]
  /// The tasks, some of which wait.
  let activities: [Activity]

  /// Returns the externals with their windows; names are compared without upper and lower case.
  ///
  /// A window for a name that the spec does not have is recorded. Those that tasks wait for but
  /// that have no window are taken as there.
  func apply(
    to externals: [ExternalDependency], assumptions: inout [Assumption],
    into diagnostics: inout Diagnostics
  ) -> [ExternalDependency] {
    var externals = externals
    let positions = Dictionary(
      externals.indices.map { (externals[$0].id.name.lowercased(), $0) },
      uniquingKeysWith: { first, _ in first })
    for arrival in arrivals {
      if let position = positions[arrival.name.name.lowercased()] {
        externals[position].arrival = arrival.window
      } else {
        diagnostics.emit(.unknownExternal(arrival.name, known: externals), at: arrival.span)
      }
    }
    let awaited = Set(activities.flatMap(\.waitsFor))
    for external in externals
    where external.arrival == nil && external.spec.isEmpty && awaited.contains(external.id) {
      assumptions.append(.externalIsThere(external.id))
    }
    return externals
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownExternal(
    _ name: ExternalDependency.ID, known: [ExternalDependency]
  ) -> Self {
    let names = known.map(\.id.name)
    let list = names.prefix(8).map(\.excerpt).joined(separator: ", ")
    let help =
      names.isEmpty
      ? "the spec has no table of external dependencies"
      : names.nearest(to: name.name).map { "did you mean '\($0)'?" } ?? "the spec has \(list)"
    return Self(
      .unknownExternal, "the spec has no external dependency '\(name.name.excerpt)'", help: help)
  }
}
