/// Why no more trials were drawn.
package enum TrialEnding: Hashable, Sendable {
  /// As many were drawn as were asked for.
  case complete
  /// The errors of P50 and P80 of the release are no greater than was asked for.
  case precise(within: WorkDuration)
  /// The most were drawn, and one of these errors is still greater than was asked for.
  case exhausted(above: WorkDuration)
  /// Somebody stopped them, of so many.
  case stopped(of: Int)
}

extension Forecast {
  /// The greater of the standard errors of P50 and P80 of the release.
  package var releaseError: WorkDuration {
    max(release.percentile(50).error, release.percentile(80).error)
  }

  /// Returns why the trials of the forecast ended.
  ///
  /// - Parameters:
  ///   - most: How many were to be drawn at most.
  ///   - precision: The error that was small enough, if one was named.
  /// - Returns: The reason.
  package func ending(of most: Int, precision: WorkDuration?) -> TrialEnding {
    guard let precision else { return trials < most ? .stopped(of: most) : .complete }
    if releaseError <= precision { return .precise(within: precision) }
    return trials < most ? .stopped(of: most) : .exhausted(above: precision)
  }
}
