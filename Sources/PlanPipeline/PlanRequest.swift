package import PlanModel
package import SpecReading

/// Everything a plan is a function of: files in memory, options, seed and today.
package struct PlanRequest: Sendable {
  /// The specs, at least one, in the order in which they were named.
  package var specs: [SourceFile]
  /// Paths of the specs that were found in a folder, not named: without tasks they are left out.
  package var found: Set<String> = []
  /// What several specs are called together, such as the name of their folder.
  package var title: String?
  /// The team file, if there is one.
  package var team: SourceFile?
  /// Whether the team file was neither named nor beside the first spec: the only one that was found.
  package var isTeamFound = false
  /// Paths of team files of which none was taken, as nothing says which is meant.
  package var rivalTeams: [String] = []
  /// The first day, if the command line gives it.
  package var start: CivilDate?
  /// The day from which the rest of the work is planned, if the command line gives it.
  package var asOf: CivilDate?
  /// The day that counts as today.
  package var today: CivilDate
  /// The format of the task files, if one is given; else each shows its own.
  package var format: TaskFileFormat?
  /// The seed of the simulation.
  package var seed: UInt64 = 1
  /// How many trials the simulation draws, in 1...`mostTrials`; with a precision, at most.
  package var trials = 10_000
  /// The error of P50 and P80 of the release at which the simulation ends, if there is one.
  package var precision: Precision?
  /// Who does what when in a trial; `nil` is `dispatch`.
  package var policy: SimulationPolicy?
  /// Whether risks are reckoned with as if nothing were done against them.
  package var ignoresMitigations = false
  /// How many threads may draw trials; the result does not depend on it.
  package var threads = 1
  /// The candidates of the team file who are planned with, by name.
  package var hires: [String] = []
  /// How many schedules may be tried, and as many nodes of the integer solver.
  package var effort: Int?

  /// The most trials that a simulation can draw.
  package static let mostTrials = 4_000_000

  /// Creates a request with the default options.
  ///
  /// - Precondition: there is at least one spec.
  package init(
    specs: [SourceFile], team: SourceFile? = nil, start: CivilDate? = nil, today: CivilDate
  ) {
    precondition(!specs.isEmpty, "a plan is made of at least one spec")
    self.specs = specs
    self.team = team
    self.start = start
    self.today = today
  }

  /// What of it says how to read.
  var readingOptions: ReadingOptions {
    var options = ReadingOptions(start: start, today: today, format: format)
    options.asOf = asOf
    options.title = title
    options.found = found
    options.hires = Set(hires)
    return options
  }
}
