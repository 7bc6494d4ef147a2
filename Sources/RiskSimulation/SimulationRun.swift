import PlanModel

/// One simulation: plays the trials of a plan, and says what came of them.
struct SimulationRun {
  private let plan: SimulatedPlan
  private let options: SimulationOptions
  private let rounds: TrialRounds

  /// The most memory that the rows of all workers take, in bytes; a plan of very many activities is
  /// played by fewer workers.
  private static let mostMemory = 3 << 29

  /// Creates the simulation of a plan in blocks of `width` trials.
  init(plan: SimulatedPlan, options: SimulationOptions, watch: SimulationWatch, width: Int) {
    self.plan = plan
    self.options = options
    let count = plan.model.count
    let bytes =
      BlockRecord.bytesPerActivity(width: width)
      + HistogramGrid.bins(for: count) * MemoryLayout<UInt32>.size
    rounds = TrialRounds(
      trials: options.trials, width: width,
      threads: min(options.threads, max(1, Self.mostMemory / (bytes * max(1, count)))),
      watch: watch)
  }

  /// Plays the trials with players that `player` creates for blocks of a width.
  func forecast<Player: BlockPlayer & ~Copyable>(
    certainFinish: WorkMoment, player: @escaping @Sendable (_ width: Int) -> Player
  ) -> Forecast {
    let (count, slots) = (plan.model.count, plan.phases.slotCount)
    let grid = options.detail == .ends ? nil : grid(player(HistogramGrid.pilotTrials))
    let width = rounds.width
    let tally = rounds.tally(
      first: options.precision == nil ? options.trials : SimulationOptions.firstRound,
      worker: {
        BlockWorker(player(width), activities: count, slots: slots, width: width, grid: grid)
      }, until: isPrecise)
    var forecast = Forecast(
      tally, plan: plan, options: options, certainFinish: certainFinish)
    if let activities = tally.activities, let grid {
      forecast.add(activities, grid: grid, plan: plan)
      forecast.addLoads(tally, plan: plan)
      forecast.criticalPaths = criticalPaths(tally, player: player(width))
    }
    return forecast
  }

  /// Plays the trials for their ends alone, all of them.
  func ends<Player: BlockPlayer & ~Copyable>(
    player: @escaping @Sendable (_ width: Int) -> Player
  ) -> TrialEnds {
    let tally = endsTally(player: player)
    return TrialEnds(
      finishes: tally.finishes, releases: plan.phases.releaseMinutes(of: tally))
  }

  /// Plays the trials for all that comes of them but for single activities, all of them.
  func outcomes<Player: BlockPlayer & ~Copyable>(
    player: @escaping @Sendable (_ width: Int) -> Player
  ) -> TrialOutcomes {
    let (tally, phases) = (endsTally(player: player), plan.phases)
    func moments(_ source: PhaseEnds.Source) -> [WorkMoment] {
      phases.minutes(of: source, in: tally).map { WorkMoment(minutes: $0) }
    }
    return TrialOutcomes(
      finishes: moments(PhaseEnds.Source()),
      releases: phases.releaseMinutes(of: tally).map { WorkMoment(minutes: $0) },
      phases: phases.bounds.map { .init(phase: $0.phase, ends: moments($0.source)) },
      specs: phases.releases.count < 2
        ? [] : phases.releases.map { .init(spec: $0.spec, releases: moments($0.source)) },
      costs: tally.costs.isEmpty ? nil : tally.costs)
  }

  private func endsTally<Player: BlockPlayer & ~Copyable>(
    player: @escaping @Sendable (_ width: Int) -> Player
  ) -> TrialTally {
    let (count, slots, width) = (plan.model.count, plan.phases.slotCount, rounds.width)
    return rounds.tally(
      first: options.trials,
      worker: {
        BlockWorker(player(width), activities: count, slots: slots, width: width, grid: nil)
      }, until: { _ in true })
  }

  /// The bins of finishes that follow from the first trials.
  private func grid<Player: BlockPlayer & ~Copyable>(_ player: consuming Player) -> HistogramGrid {
    var player = player
    let width = HistogramGrid.pilotTrials
    var record = BlockRecord(
      activities: plan.model.count, slots: plan.phases.slotCount, width: width,
      detail: .everything, needs: player.needs)
    let block = TrialBlock(number: 0, width: width, trials: min(width, options.trials))
    player.play(block, into: &record)
    return HistogramGrid(activities: plan.model.count, pilot: record, trials: block.count)
  }

  /// Whether P50 and P80 of the release are known well enough.
  private func isPrecise(_ tally: TrialTally) -> Bool {
    guard let precision = options.precision else { return true }
    let releases = OrderStatistics(plan.phases.releaseMinutes(of: tally))
    return [50, 80].allSatisfy { percent in
      releases.error(ofPercentile: percent).map { $0 <= precision.minutes } ?? false
    }
  }

  /// The critical paths of the most trials, found again by playing one trial of each.
  private func criticalPaths<Player: BlockPlayer & ~Copyable>(
    _ tally: TrialTally, player: consuming Player
  ) -> [Forecast.CriticalPath] {
    var player = player
    var record = BlockRecord(
      activities: plan.model.count, slots: plan.phases.slotCount, width: rounds.width,
      detail: .everything, needs: player.needs)
    return PathFrequency.top(Forecast.mostCriticalPaths, of: tally.paths).map { path in
      let block = TrialBlock(
        number: path.firstTrial / rounds.width, width: rounds.width, trials: tally.paths.count)
      let positions = player.criticalPath(
        ofTrial: path.firstTrial, in: block, record: &record)
      return Forecast.CriticalPath(
        activities: positions.map { plan.project.activities[$0].id }, trials: path.trials)
    }.filter { !$0.activities.isEmpty }
  }
}
