/// Who does what when, in a trial in which efforts turn out differently.
package enum SimulationPolicy: String, CaseIterable, Sendable {
  /// Staffing as planned; who is free takes the first startable activity in planned order.
  case dispatch
  /// Whoever is free and may do it takes the first startable activity in planned order.
  case greedy
  /// Staffing as planned, and each person keeps the planned order.
  case fixed
  /// People are ignored: only links count.
  case unlimited
}
