import PlanModel

/// Draws what is uncertain, for a block of trials at a time.
///
/// A block is only a matter of speed: what is drawn for a trial depends on its number alone.
struct TrialSampler: Sendable {
  /// How one activity's effort is drawn.
  private struct Recipe {
    let stream: RandomStream
    /// Position of its shape's table.
    let table: Int
    /// The effort, in microminutes, is `offset` and `scale` times the table's mean.
    let offset: Double
    let scale: Double
    let isCertain: Bool
  }

  private let count: Int
  private let recipes: [Recipe]
  private let tables: [StratumTable]
  private var factors: CommonFactors
  private var risks: RiskDraws
  private var arrivals: ArrivalDraws
  /// Releases that do not depend on the trial.
  private let releases: [Int]
  private let waitsForArrivals: Bool
  /// Efforts of the block in microminutes, a row of activities for each trial.
  private var efforts: [Int] = []
  private var firstTrial = 0
  private var row: [Double] = []

  /// Creates the sampler of a project under a model's policy.
  init(project: Project, schedule: Schedule, model: TrialModel, axis: WorkAxis, seed: UInt64) {
    count = project.activities.count
    var known: [EffortDistribution.Shape: Int] = [:]
    var tables: [StratumTable] = []
    recipes = project.activities.map { activity in
      let distribution = EffortDistribution(of: activity, model: project.estimateModel)
      let table = known[distribution.shape] ?? tables.count
      if table == tables.count {
        known[distribution.shape] = table
        tables.append(distribution.shape.table)
      }
      let likely = Double(activity.openEffort.microminutes)
      return Recipe(
        stream: RandomStream(seed: seed, key: StableKey(activity.id.text), purpose: .effort),
        table: table, offset: distribution.offset * likely, scale: distribution.scale * likely,
        isCertain: distribution.isCertain)
    }
    self.tables = tables
    factors = CommonFactors(
      project: project, people: schedule.entries.map(\.people), seed: seed)
    risks = RiskDraws(
      project: project, people: schedule.entries.map(\.people), seed: seed)
    arrivals = ArrivalDraws(project: project, axis: axis, seed: seed)
    releases = model.startFloor
    waitsForArrivals = model.policy != .unlimited
  }

  /// Draws a block of trials.
  mutating func draw(_ trials: Range<Int>) {
    firstTrial = trials.lowerBound
    factors.draw(trials)
    risks.draw(trials)
    arrivals.draw(trials)
    if row.count < trials.count {
      row = Array(repeating: 0, count: trials.count)
      efforts = Array(repeating: 0, count: trials.count * count)
    }
    for position in 0..<count {
      fillRow(position, trials: trials)
      risks.apply(to: &row, of: position)
      for column in 0..<trials.count {
        let effort = min(row[column], Double(WorkCapacity.greatestEffort))
        efforts[column * count + position] = Int(effort.rounded(.up))
      }
    }
  }

  /// Writes an activity's efforts, before risks, to the row.
  private mutating func fillRow(_ position: Int, trials: Range<Int>) {
    let recipe = recipes[position]
    guard !recipe.isCertain else {
      for column in 0..<trials.count { row[column] = recipe.scale }
      return
    }
    factors.sum(of: position, into: &row)
    let ownWeight = factors.ownWeights[position]
    let means = tables[recipe.table].means
    for column in 0..<trials.count {
      var share = recipe.stream.uniform(trial: trials.lowerBound + column)
      if !factors.areNone {
        let own = NormalDistribution.quantile(share)
        share = NormalDistribution.cumulative(row[column] + ownWeight * own)
      }
      row[column] = max(0, recipe.offset + recipe.scale * means[StratumTable.stratum(of: share)])
    }
  }

  /// Gives a trial of the block its efforts and releases.
  func load(_ trial: Int, into run: inout TrialRun) {
    let base = (trial - firstTrial) * count
    for position in 0..<count {
      run.effort[position] = efforts[base + position]
      run.release[position] = releases[position]
    }
    if waitsForArrivals { arrivals.postpone(&run.release, trial: trial) }
  }
}
