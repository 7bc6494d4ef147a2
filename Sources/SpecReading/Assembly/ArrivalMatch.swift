import PlanModel

/// Gives external dependencies the arrival windows that the team file has for them.
struct ArrivalMatch {
  /// What the team file says.
  let team: TeamContent
  /// The tasks, some of which wait.
  let activities: [Activity]
  /// The first day.
  let start: CivilDate
  /// Which days are working days.
  let calendar: WorkCalendar

  /// Returns the externals with their windows; names are compared without upper and lower case.
  ///
  /// A window for a name that the spec does not have is recorded. Those that tasks wait for but
  /// that have no window are taken as there; of these, what is not there yet by its status
  /// arrives in trials between the start and the latest day that the team file, or the default, has
  /// for such a status.
  func apply(
    to externals: [ExternalDependency], assumptions: inout [Assumption],
    into diagnostics: inout Diagnostics
  ) -> [ExternalDependency] {
    var externals = externals
    let positions = Dictionary(
      externals.indices.map { (externals[$0].id.name.lowercased(), $0) },
      uniquingKeysWith: { first, _ in first })
    for arrival in team.arrivals {
      if let position = positions[arrival.name.name.lowercased()] {
        externals[position].arrival = arrival.window
      } else {
        diagnostics.emit(.unknownExternal(arrival.name, known: externals), at: arrival.span)
      }
    }
    let awaited = Set(activities.flatMap(\.waitsFor))
    for (position, external) in externals.enumerated()
    where external.arrival == nil && external.spec.isEmpty && awaited.contains(external.id) {
      if let window = assumedWindow(for: external.readiness) {
        externals[position].assumedArrival = window
        assumptions.append(.externalArrives(external.id, window))
      } else {
        assumptions.append(.externalIsThere(external.id))
      }
    }
    return externals
  }

  /// The days between which something of such a status arrives, if it is not there yet.
  private func assumedWindow(
    for readiness: ExternalDependency.Readiness
  ) -> ClosedRange<CivilDate>? {
    let latest: WorkAmount
    switch readiness {
    case .available, .unknown: return nil
    case .pending: latest = team.latestPending
    case .delayed: latest = team.latestDelayed
    }
    let minutes = latest.effort(in: calendar).hours * 60
    let days = Int((minutes / Double(calendar.minutesPerDay)).rounded(.up))
    guard days > 0 else { return nil }
    let axis = WorkAxis(calendar: calendar, onOrAfter: start)
    let first = axis.date(ofWorkday: 0)
    return first...max(first, axis.date(ofWorkday: days))
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
