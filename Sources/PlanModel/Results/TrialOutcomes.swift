/// What came of each trial, in the order of the trials; column by column.
package struct TrialOutcomes: Hashable, Sendable {
  /// The ends of a phase.
  package struct PhaseEnds: Hashable, Sendable {
    /// Which phase.
    package var phase: Phase.ID
    /// Its end in each trial.
    package var ends: [WorkMoment]
    /// Creates the ends of a phase.
    package init(phase: Phase.ID, ends: [WorkMoment]) {
      self.phase = phase
      self.ends = ends
    }
  }

  /// The releases of one of several specs.
  package struct SpecReleases: Hashable, Sendable {
    /// The name that qualifies its ids.
    package var spec: String
    /// Its release in each trial.
    package var releases: [WorkMoment]
    /// Creates the releases of a spec.
    package init(spec: String, releases: [WorkMoment]) {
      self.spec = spec
      self.releases = releases
    }
  }

  /// The end of the last activity.
  package var finishes: [WorkMoment]
  /// The end of the last phase; the finish where no phases follow.
  package var releases: [WorkMoment]
  /// The phases that have a forecast, in the spec's order.
  package var phases: [PhaseEnds]
  /// The specs with activities, in their order, when there are several.
  package var specs: [SpecReleases]
  /// What the work costs, if that is known.
  package var costs: [Double]?

  /// Creates outcomes.
  ///
  /// - Precondition: all columns are as long as that of the finishes.
  package init(
    finishes: [WorkMoment], releases: [WorkMoment], phases: [PhaseEnds] = [],
    specs: [SpecReleases] = [], costs: [Double]? = nil
  ) {
    let count = finishes.count
    precondition(releases.count == count && costs?.count ?? count == count)
    precondition(phases.allSatisfy { $0.ends.count == count })
    precondition(specs.allSatisfy { $0.releases.count == count })
    self.finishes = finishes
    self.releases = releases
    self.phases = phases
    self.specs = specs
    self.costs = costs
  }
}
