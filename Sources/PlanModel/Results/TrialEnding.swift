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
  /// The greater of the standard errors of P50 and P80 of the release; `nil` if one is not known.
  package var releaseError: WorkDuration? {
    guard let middle = release.percentile(50).error, let likely = release.percentile(80).error
    else { return nil }
    return max(middle, likely)
  }

  /// Returns why the trials of the forecast ended.
  ///
  /// - Parameters:
  ///   - most: How many were to be drawn at most.
  ///   - precision: The error that was small enough, if one was named.
  /// - Returns: The reason.
  package func ending(of most: Int, precision: WorkDuration?) -> TrialEnding {
    guard let precision else { return trials < most ? .stopped(of: most) : .complete }
    if let releaseError, releaseError <= precision { return .precise(within: precision) }
    return trials < most ? .stopped(of: most) : .exhausted(above: precision)
  }
}
