import PlanModel

/// How one activity's effort is drawn.
struct EffortRecipe: Sendable {
  /// Where its numbers come from.
  enum Source: UInt8, Sendable {
    /// Nothing is drawn.
    case certain
    /// A table of strata, by a uniform number.
    case strata
    /// A table of scores, by the sum of the own score and those in common with others.
    case scores
  }

  /// Where its numbers come from.
  let source: Source
  /// The coarse numbers of the trials.
  let stream: RandomStream
  /// Where its table begins.
  let table: Int
  /// How far a coarse number is shifted to give its stratum, or that of the own score.
  let shift: UInt16
  /// What coarse numbers are combined with.
  let mask: UInt32
  /// The effort in minutes is max(0, `offset` + `scale` · entry of the table).
  let offset: Float
  /// Minutes for a value of 1 in the table.
  let scale: Float
  /// The own score counts so many cells of the table of scores for 1.
  let ownCells: Float
  /// The group of activities with the same common factors, or −1.
  let group: Int
  /// The effort in microminutes if it is certain.
  let certainEffort: Int

  /// Creates the recipe of an activity.
  ///
  /// - Parameters:
  ///   - activity: What is drawn.
  ///   - model: What is believed of estimates.
  ///   - common: The group of the activity's common factors and the weight of its own score, if it
  ///     has something in common with others.
  ///   - seed: The seed.
  ///   - tables: The tables, to which that of the activity is added if it is missing.
  init(
    _ activity: Activity, model: EstimateModel, common: (group: Int, ownWeight: Double)?,
    seed: UInt64, tables: inout ShapeTables
  ) {
    let distribution = EffortDistribution(of: activity, model: model)
    let likely = Double(activity.openEffort.microminutes)
    let isOpen = likely > 0
    let draw = isOpen ? tables.draw(distribution, by: common == nil ? .stratum : .score) : nil
    source = draw == nil ? .certain : common == nil ? .strata : .scores
    stream = RandomStream(seed: seed, key: StableKey(activity.id.text), purpose: .effort)
    table = draw?.start ?? 0
    shift = common == nil ? draw?.shift ?? 0 : NormalScores.shift
    mask = draw?.mask ?? 0
    let minutes = likely / 1_000_000
    offset = Float((draw?.offset ?? 0) * minutes)
    scale = Float((draw?.scale ?? 0) * minutes)
    ownCells = Float((common?.ownWeight ?? 1) * ScoreTable.cellsPerScore)
    group = common?.group ?? -1
    let certain = distribution.offset + distribution.scale
    certainEffort =
      certain == 1
      ? min(activity.openEffort.microminutes, WorkCapacity.greatestEffort)
      : Int(min(max(0, likely * certain), Double(WorkCapacity.greatestEffort)) + 0.5)
  }
}
