/// In what the estimates of a history are given; actuals are always hours.
package enum EstimateUnit: String, CaseIterable, Sendable {
  /// Person-hours.
  case hours
  /// Person-days of eight hours.
  case days
  /// Story points.
  case points
}
