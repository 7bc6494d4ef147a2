/// A distribution that is drawn by inversion, given by its quantile function Q.
package protocol ContinuousDistribution: Sendable {
  /// Returns Q(`share`): a value is below it with that chance; `share` is in 0...1.
  func quantile(_ share: Double) -> Double
  /// Returns the integral of Q from 0 to `share`; up to 1 it is the mean.
  func partialMean(_ share: Double) -> Double
}
