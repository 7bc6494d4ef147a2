/// What the simulation says: when it may end, with which chance, and what decides it.
package struct Forecast: Hashable, Sendable {
  /// A percentile of a finish, with its sampling error.
  package struct Percentile: Hashable, Sendable {
    /// The share of trials that end by then, in percent.
    package var percent: Int
    /// The moment.
    package var moment: WorkMoment
    /// The standard error of the moment, by the order-statistic interval; `nil` if the trials are
    /// too few to tell.
    package var error: WorkDuration?
    /// Creates a percentile.
    package init(percent: Int, moment: WorkMoment, error: WorkDuration?) {
      self.percent = percent
      self.moment = moment
      self.error = error
    }
  }

  /// The distribution of one event's moment.
  package struct Distribution: Hashable, Sendable {
    /// P5, P10, P25, P50, P75, P80, P90 and P95.
    package var percentiles: [Percentile]
    /// The mean moment, in working minutes.
    package var meanMinutes: Double
    /// The standard deviation, in working minutes.
    package var standardDeviationMinutes: Double
    /// Creates a distribution.
    package init(
      percentiles: [Percentile], meanMinutes: Double, standardDeviationMinutes: Double
    ) {
      self.percentiles = percentiles
      self.meanMinutes = meanMinutes
      self.standardDeviationMinutes = standardDeviationMinutes
    }

    /// Returns the percentile with the given percent, which must be one of those listed.
    package func percentile(_ percent: Int) -> Percentile {
      guard let found = percentiles.first(where: { $0.percent == percent }) else {
        preconditionFailure("percentile \(percent) is not computed")
      }
      return found
    }
  }

  /// A promised date and the chance of keeping it.
  package struct Chance: Hashable, Sendable {
    /// The promised last day.
    package var date: CivilDate
    /// Trials that end by the end of that day.
    package var hits: Int
    /// Of so many trials.
    package var trials: Int
    /// Creates a chance.
    package init(date: CivilDate, hits: Int, trials: Int) {
      self.date = date
      self.hits = hits
      self.trials = trials
    }
    /// The share of trials, in 0...1.
    package var share: Double { trials == 0 ? 0 : Double(hits) / Double(trials) }
    /// The standard error of the share, with one hit and one miss added to the trials.
    ///
    /// The addition (the rule of succession) keeps it above zero when all trials agree: that none
    /// of 10,000 futures keeps a date does not make it certain that none can.
    package var error: Double {
      let count = Double(trials + 2)
      let share = Double(hits + 1) / count
      return (share * (1 - share) / count).squareRoot()
    }
  }

  /// What is said of one phase.
  package struct PhaseForecast: Hashable, Sendable {
    /// Which phase.
    package var phase: Phase.ID
    /// When it ends; of a phase that binds nothing there is none.
    package var end: Distribution
    /// The chance of its promised end, if it has one.
    package var chance: Chance?
    /// Creates a phase's forecast.
    package init(phase: Phase.ID, end: Distribution, chance: Chance?) {
      self.phase = phase
      self.end = end
      self.chance = chance
    }
  }

  /// What is said of one of several specs.
  package struct SpecForecast: Hashable, Sendable {
    /// The name that qualifies its ids.
    package var spec: String
    /// The end of its last activity.
    package var finish: Distribution
    /// The end of its last phase; the same as `finish` when no phases follow its activities.
    package var release: Distribution
    /// Creates a spec's forecast.
    package init(spec: String, finish: Distribution, release: Distribution) {
      self.spec = spec
      self.finish = finish
      self.release = release
    }
  }

  /// The seed; the same seed and inputs give the same forecast.
  package var seed: UInt64
  /// How many trials were drawn.
  package var trials: Int
  /// Who did what in them.
  package var policy: SimulationPolicy
  /// The end of the last activity.
  package var finish: Distribution
  /// The end of the last phase, of several specs the latest; `finish` when no phases follow.
  package var release: Distribution
  /// The chance of the promised release, if there is a promise.
  package var promise: Chance?
  /// The specs with activities, in their order, when there are several.
  package var specs: [SpecForecast] = []
  /// The phases that own activities or follow those that do, in the spec's order.
  package var phases: [PhaseForecast]
  /// Trials that keep every promised phase date; of so many as were drawn.
  package var allPhasesKept: Int
  /// Trials that keep every promised date: those of the phases and that of the release.
  package var allPromisesKept = 0
  /// In the order of the project's activities; nothing if only the ends were asked for.
  package var activities: [ActivityForecast]
  /// The critical paths met most often, in falling order.
  ///
  /// Equally frequent ones are in the order in which they were met. None if only the ends were asked
  /// for.
  package var criticalPaths: [CriticalPath] = []
  /// How much each person who does something is needed, in the team's order.
  ///
  /// Nobody when people are ignored or anybody may take anything, or only the ends were asked for.
  package var loads: [Load] = []
  /// What the work costs, if who works and the pay of all of them is known.
  package var cost: Cost?
  /// The finish of the policy when nothing is uncertain, to hold against the plan's.
  package var certainFinish: WorkMoment

  /// Creates a forecast.
  package init(
    seed: UInt64, trials: Int, policy: SimulationPolicy, finish: Distribution,
    release: Distribution, promise: Chance?, phases: [PhaseForecast], allPhasesKept: Int,
    activities: [ActivityForecast], certainFinish: WorkMoment
  ) {
    self.seed = seed
    self.trials = trials
    self.policy = policy
    self.finish = finish
    self.release = release
    self.promise = promise
    self.phases = phases
    self.allPhasesKept = allPhasesKept
    self.activities = activities
    self.certainFinish = certainFinish
  }

  /// The criticality index of an activity: the share of trials in which it is critical.
  package func criticality(_ position: Int) -> Double {
    trials == 0 ? 0 : Double(activities[position].criticalTrials) / Double(trials)
  }
}
