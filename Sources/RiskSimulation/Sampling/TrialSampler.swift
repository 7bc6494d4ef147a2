import PlanModel

/// Draws what is uncertain, for a block of trials at a time.
///
/// A block is only a matter of speed: what is drawn for a trial depends on its number alone. It
/// is asked for rows of efforts, one activity after the other, or for whole trials.
struct TrialSampler: Sendable {
  private let recipes: [EffortRecipe]
  /// All tables, one after the other.
  private let tables: [Float]
  private var factors: CommonFactors
  private var risks: RiskDraws
  /// Whether more than its own spread has to do with each activity's effort.
  private let isChanged: [Bool]
  private var arrivals: ArrivalDraws
  /// Releases that do not depend on the trial.
  private let releases: [Int]
  private let waitsForArrivals: Bool
  /// Efforts of the block in microminutes, a row of activities for each trial.
  private var efforts: [Int] = []
  /// The efforts of one activity in microminutes.
  private var row: [Double] = []
  private var firstTrial = 0

  /// Creates the sampler of a project under a model's policy.
  init(project: Project, schedule: Schedule, model: TrialModel, axis: WorkAxis, seed: UInt64) {
    let factors = CommonFactors(
      project: project, people: schedule.entries.map(\.people), seed: seed)
    var tables = ShapeTables()
    recipes = project.activities.enumerated().map { position, activity in
      EffortRecipe(
        activity, model: project.estimateModel, common: factors.share(of: position), seed: seed,
        tables: &tables)
    }
    self.tables = tables.numbers
    self.factors = factors
    let risks = RiskDraws(
      project: project, people: schedule.entries.map(\.people), seed: seed)
    isChanged = project.activities.indices.map(risks.change)
    self.risks = risks
    arrivals = ArrivalDraws(project: project, axis: axis, seed: seed)
    releases = model.startFloor
    waitsForArrivals = model.policy != .unlimited
  }

  /// Draws what activities have in common in a block of trials, and what hits them.
  mutating func begin(_ block: TrialBlock) {
    factors.draw(block)
    risks.draw(block.trials)
    if row.count != block.width { row = Array(repeating: 0, count: block.width) }
  }

  /// Draws an activity's efforts to a row, in minutes rounded up to whole ones.
  mutating func drawWhole(
    _ position: Int, in block: TrialBlock, into row: UnsafeMutablePointer<Float>,
    memory: borrowing SamplingRows
  ) {
    guard !isChanged[position] else {
      _ = draw(position, in: block, into: row, memory: memory)
      return
    }
    _ = drawOwn(position, in: block, into: row, memory: memory, rounds: true)
  }

  /// Draws an activity's efforts in the trials of the block to a row, and returns how they are read.
  ///
  /// What risks change is drawn as whole minutes: a product that is greater than a whole minute by
  /// less than half a microminute is taken for it.
  mutating func draw(
    _ position: Int, in block: TrialBlock, into row: UnsafeMutablePointer<Float>,
    memory: borrowing SamplingRows
  ) -> RowMap {
    guard isChanged[position] else {
      return drawOwn(position, in: block, into: row, memory: memory, rounds: false)
    }
    fillRow(position, in: block, memory: memory)
    for column in 0..<block.width {
      let minutes = min(self.row[column] / 1_000_000, Double(CapacityProfile.horizon))
      row[column] = Float(RowArithmetic.roundedUp(max(0, minutes - 5e-7)))
    }
    return RowMap()
  }

  /// Draws an activity's efforts before risks, and returns how they are read.
  @inline(__always)
  private func drawOwn(
    _ position: Int, in block: TrialBlock, into row: UnsafeMutablePointer<Float>,
    memory: borrowing SamplingRows, rounds: Bool
  ) -> RowMap {
    let recipe = recipes[position]
    let width = block.width
    guard recipe.source != .certain else {
      let minutes = Effort(microminutes: recipe.certainEffort).fullSpeedDuration.minutes
      row.update(repeating: Float(minutes), count: width)
      return RowMap()
    }
    let map = RowMap(offset: recipe.offset, scale: recipe.scale)
    let words = memory.words
    recipe.stream.fill(block.trials, mask: recipe.mask, shift: recipe.shift, into: words)
    tables.withUnsafeBufferPointer { tables in
      guard let tables = tables.baseAddress else { return }
      switch recipe.source {
      case .strata where rounds:
        RowArithmetic.lookUpWhole(
          words, table: tables + recipe.table, map: map, into: row, width: width)
      case .strata, .certain:
        RowArithmetic.lookUp(words, table: tables + recipe.table, into: row, width: width)
      case .scores:
        factors.withSums(of: recipe.group) { common in
          @inline(__always) func interpolate(_ map: (SIMD4<Float>) -> SIMD4<Float>) {
            RowArithmetic.interpolate(
              words, scores: tables, common: common, weight: recipe.ownCells,
              table: tables + recipe.table, into: row, cells: memory.cells, width: width, map: map)
          }
          if rounds { interpolate(map.wholeEfforts) } else { interpolate { $0 } }
        }
      }
    }
    return rounds ? RowMap() : map
  }

  /// Writes an activity's efforts, risks included, in microminutes to `row`.
  private mutating func fillRow(
    _ position: Int, in block: TrialBlock, memory: borrowing SamplingRows
  ) {
    let recipe = recipes[position]
    if recipe.source == .certain {
      for column in 0..<block.width { row[column] = Double(recipe.certainEffort) }
    } else {
      let minutes = memory.drawn
      let map = drawOwn(position, in: block, into: minutes, memory: memory, rounds: false)
      for column in 0..<block.width {
        row[column] = Double(map.effort(minutes[column])) * 1_000_000
      }
    }
    if isChanged[position] { risks.apply(to: &row, of: position) }
  }

  /// Draws a block of whole trials, which `load` gives out.
  mutating func draw(_ block: TrialBlock, memory: borrowing SamplingRows) {
    begin(block)
    arrivals.draw(block.trials)
    firstTrial = block.first
    let count = recipes.count
    if efforts.count != count * block.width {
      efforts = Array(repeating: 0, count: count * block.width)
    }
    for position in 0..<count {
      fillRow(position, in: block, memory: memory)
      for column in 0..<block.count {
        let effort = min(row[column], Double(WorkCapacity.greatestEffort))
        // To the nearest: a product that is off by a rounding error must not cost a minute.
        efforts[column * count + position] = Int(effort + 0.5)
      }
    }
  }

  /// Gives a trial of the block its efforts and releases.
  func load(_ trial: Int, into run: inout TrialRun) {
    let base = (trial - firstTrial) * recipes.count
    for position in recipes.indices {
      run.effort[position] = efforts[base + position]
      run.release[position] = releases[position]
    }
    if waitsForArrivals { arrivals.postpone(&run.release, trial: trial) }
  }
}
