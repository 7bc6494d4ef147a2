extension Forecast {
  /// What is said of one activity.
  package struct ActivityForecast: Hashable, Sendable {
    /// Trials in which the activity lies on a driving chain back from the finish.
    package var criticalTrials: Int
    /// The mean finish, in working minutes.
    package var meanFinishMinutes: Double
    /// P10, P50, P80 and P95 of the finish, each with its sampling error.
    ///
    /// They are read from bins a tenth of a standard deviation wide, and so are off by up to some
    /// thousandths of it beside their sampling error; a finish that varies little is exact.
    package var finish: [Percentile]
    /// The mean time from start to finish, in working minutes.
    package var meanDurationMinutes: Double
    /// The standard deviation of that time, in working minutes.
    package var durationDeviationMinutes: Double
    /// The cruciality index: the correlation of the activity's duration with the project's finish,
    /// in −1...1; 0 if either is always the same.
    ///
    /// Pearson's product-moment coefficient. T. M. Williams, "Criticality in Stochastic Networks",
    /// Journal of the Operational Research Society 43 (1992); M. Vanhoucke, "Using Activity
    /// Sensitivity and Network Topology Information to Monitor Project Time Performance", Omega 38
    /// (2010), where it is CRI(r).
    package var cruciality: Double
    /// The schedule sensitivity index: criticality · σ(duration) ⁄ σ(finish of the project).
    ///
    /// Project Management Institute, "A Guide to the Project Management Body of Knowledge", 3rd ed.
    /// (2004); Vanhoucke (2010), SSI. 0 if the finish is always the same.
    package var sensitivity: Double
    /// The significance index: E[duration ⁄ (duration + slack) · *T* ⁄ E(*T*)] for the finish *T*.
    ///
    /// Of every 64 trials the first 16 count. The slack is how far the activity could slip in the
    /// trial before its end moves, with the trial's order and durations: with links only, the total
    /// float. Williams (1992); Vanhoucke (2010), SI. 0 of what takes no time.
    package var significance: Double

    /// Creates an activity's forecast.
    package init(
      criticalTrials: Int, meanFinishMinutes: Double, finish: [Percentile] = [],
      meanDurationMinutes: Double = 0, durationDeviationMinutes: Double = 0,
      cruciality: Double = 0, sensitivity: Double = 0, significance: Double = 0
    ) {
      self.criticalTrials = criticalTrials
      self.meanFinishMinutes = meanFinishMinutes
      self.finish = finish
      self.meanDurationMinutes = meanDurationMinutes
      self.durationDeviationMinutes = durationDeviationMinutes
      self.cruciality = cruciality
      self.sensitivity = sensitivity
      self.significance = significance
    }
  }

  /// The most critical paths that are told.
  package static let mostCriticalPaths = 5

  /// A chain of activities, each of which holds the next, up to the one that finishes last.
  ///
  /// Where several hold an activity alike, the path goes to the first of them: relations come before
  /// what held people and pools. So every trial has one path.
  package struct CriticalPath: Hashable, Sendable {
    /// From the first to the last.
    package var activities: [Activity.ID]
    /// Trials in which this is the path.
    package var trials: Int

    /// Creates a path.
    package init(activities: [Activity.ID], trials: Int) {
      self.activities = activities
      self.trials = trials
    }
  }
}
