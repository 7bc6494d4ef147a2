/// A distribution that is drawn by inversion, given by its quantile function Q.
package protocol ContinuousDistribution: Sendable {
  /// Returns Q(`share`): a value is below it with that chance; `share` is in 0...1.
  func quantile(_ share: Double) -> Double
  /// Returns the integral of Q from 0 to `share`; up to 1 it is the mean.
  func partialMean(_ share: Double) -> Double
  /// Returns the mean of Q in each of `count` equal parts of 0...1.
  func stratumMeans(_ count: Int) -> [Double]
  /// How many strata keep the distribution as sharp as it has to be; a power of two.
  var strataNeeded: Int { get }
}

extension ContinuousDistribution {
  package func stratumMeans(_ count: Int) -> [Double] {
    let edges = (0...count).map { partialMean(Double($0) / Double(count)) }
    return (0..<count).map { (edges[$0 + 1] - edges[$0]) * Double(count) }
  }

  package var strataNeeded: Int { 4_096 }
}
