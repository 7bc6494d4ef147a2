/// What a team's finished tasks teach of its estimates.
package struct CalibrationResult: Sendable {
  /// Shares of the variance of normal scores that tasks have in common.
  package struct CommonFactors: Hashable, Sendable {
    /// Among the tasks of one project in one period.
    package var project: Double
    /// Among the tasks of one person in one period, in addition.
    package var person: Double
    /// How many groups of tasks say so.
    package var groupCount: Int
    /// Creates the shares.
    package init(project: Double, person: Double, groupCount: Int) {
      self.project = project
      self.person = person
      self.groupCount = groupCount
    }
  }

  /// What the file held.
  package var summary: HistorySummary
  /// Hours of one story point, pooled with those of other teams; none when estimates are times.
  package var hoursPerPoint: Double?
  /// Which likenesses count, the last the most.
  package var traits: [HistoryTrait]
  /// Which reading of the history was taken, and why; none when there was too little to choose by.
  package var readings: ReadingChoice?
  /// The share of the history after which a task counts half; none where all count alike.
  package var halfLife: Double?
  /// How many times wider ranges are made than the history says, in the logarithm; at least 1.
  package var widening: Double
  /// All tasks together.
  package var overall: LearnedClass
  /// By size, from the smallest.
  package var sizes: [LearnedClass]
  /// By category, the most frequent first; those with few tasks are left out.
  package var categories: [LearnedClass]
  /// What tasks have in common.
  package var common: CommonFactors
  /// How good such forecasts were; none when there are too few tasks to say.
  package var backTest: BackTest?
  /// How many tasks the default counts as.
  package var defaultWeight: Int

  /// Creates a result.
  package init(
    summary: HistorySummary, hoursPerPoint: Double?, traits: [HistoryTrait],
    readings: ReadingChoice? = nil, halfLife: Double? = nil, widening: Double = 1,
    overall: LearnedClass, sizes: [LearnedClass], categories: [LearnedClass],
    common: CommonFactors, backTest: BackTest?, defaultWeight: Int
  ) {
    self.summary = summary
    self.hoursPerPoint = hoursPerPoint
    self.traits = traits
    self.readings = readings
    self.halfLife = halfLife
    self.widening = widening
    self.overall = overall
    self.sizes = sizes
    self.categories = categories
    self.common = common
    self.backTest = backTest
    self.defaultWeight = defaultWeight
  }
}
