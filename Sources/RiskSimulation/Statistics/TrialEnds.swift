/// The finish and the release of every trial, in the order of the trials.
///
/// Two runs with the same seed and number of trials draw the same numbers in the same trial, so
/// that their ends can be compared trial by trial.
package struct TrialEnds: Hashable, Sendable {
  /// The minute at which the last activity of each trial ends.
  package var finishes: [Int]
  /// The minute at which the last phase of each trial ends; the finish where no phases follow.
  package var releases: [Int]

  /// Creates the ends of trials.
  package init(finishes: [Int] = [], releases: [Int] = []) {
    self.finishes = finishes
    self.releases = releases
  }
}
