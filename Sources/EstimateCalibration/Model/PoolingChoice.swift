import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds which likenesses help, by forecasting parts of a history from what was earlier.
///
/// Beginning with the standard order, the change of one trait that lowers the quantile score most
/// is taken, as long as it lowers it by half a per cent; all tasks count alike and the factors are
/// mixed as they are for that. Then the half-life that scores best is taken, and last it is tried
/// to forecast by half from the middles of classes, which must gain half a per cent too. Never by
/// them alone: where that scores best for tasks, it may miss totals. The score is the mean over the
/// tasks that follow several cuts.
struct PoolingChoice {
  /// How many tasks at least must judge; fewer choose by chance.
  private static let leastJudges = 80
  /// How many tasks judge at most after each cut.
  private static let mostJudges = 500
  /// What a change must at least bring the score down to, as a share.
  private static let leastGain = 0.995
  /// How much of a blended forecast comes from the middles of classes.
  private static let middleShare = 0.5
  /// The half-lives that are tried besides none, as shares of the history.
  private static let halfLives = [0.5, 0.2]

  /// What was known at a cut, sorted for each half-life that was tried, and who judges.
  private struct Fold {
    let known: [HistoryTask]
    let judges: [HistoryTask]
    var sorted: [Double?: SortedTasks] = [:]
  }

  /// What was chosen, and why.
  struct Outcome {
    /// What was chosen.
    var pooling: Pooling
    /// The scores that led to it; none when there were too few judges.
    var readings: ReadingChoice?
  }

  private var folds: [Fold]
  private let traits: [HistoryTrait]
  private let unit: EstimateUnit

  /// Returns the best pooling that the tasks show, or the standard one if they are too few.
  static func best(for tasks: [HistoryTask], unit: EstimateUnit) -> Outcome {
    let present = Pooling.standard.traits.filter { trait in
      Set(tasks.lazy.map { $0.name(of: trait) }.filter { !$0.isEmpty }).count > 1
    }
    let folds = TimeSplit.rolling(tasks).map { split in
      let step = (split.later.count + mostJudges - 1) / mostJudges
      let judges = stride(from: 0, to: split.later.count, by: step).map { split.later[$0] }
      return Fold(known: split.known, judges: judges)
    }
    guard folds.reduce(0, { $0 + $1.judges.count }) >= leastJudges else {
      return Outcome(pooling: Pooling(traits: present))
    }
    var choice = PoolingChoice(folds: folds, traits: present, unit: unit)
    return choice.best()
  }

  /// Returns the best pooling that is reached from all traits by dropping, moving or adding one.
  private mutating func best() -> Outcome {
    var best = Pooling(traits: traits, middleShare: 0)
    var least = score(best)
    while true {
      var candidate: (pooling: Pooling, score: Double)?
      for pooling in neighbours(of: best) {
        let score = score(pooling)
        if score < candidate?.score ?? .infinity { candidate = (pooling, score) }
      }
      guard let candidate, candidate.score < least * Self.leastGain else { break }
      (best, least) = candidate
    }
    let lasting = best
    for halfLife in Self.halfLives {
      var forgetting = lasting
      forgetting.halfLife = halfLife
      let score = score(forgetting)
      if score < least { (best, least) = (forgetting, score) }
    }
    var blended = best
    blended.middleShare = Self.middleShare
    let readings = ReadingChoice(
      judgedCount: folds.reduce(0) { $0 + $1.judges.count }, cutCount: folds.count,
      directScore: least, blendedScore: score(blended), isBlended: false)
    guard readings.blendedScore < least * Self.leastGain else {
      return Outcome(pooling: best, readings: readings)
    }
    var taken = readings
    taken.isBlended = true
    return Outcome(pooling: blended, readings: taken)
  }

  /// The poolings that differ in one trait: without it, with it, or with it in another place.
  private func neighbours(of pooling: Pooling) -> [Pooling] {
    traits.flatMap { trait in
      let others = pooling.traits.filter { $0 != trait }
      let placed = (0...others.count).map { place in
        var traits = others
        traits.insert(trait, at: place)
        return traits
      }
      return ([others] + placed).filter { $0 != pooling.traits }
        .map { Pooling(traits: $0, middleShare: 0) }
    }
  }

  /// The mean quantile loss of the judging tasks.
  private mutating func score(_ pooling: Pooling) -> Double {
    var tally = ScoreTally(method: .history)
    for place in folds.indices {
      let tasks =
        folds[place].sorted[pooling.halfLife]
        ?? SortedTasks(folds[place].known, halfLife: pooling.halfLife, traits: traits)
      folds[place].sorted[pooling.halfLife] = tasks
      var model = ReferenceModel(tasks, unit: unit, pooling: pooling)
      for task in folds[place].judges {
        guard let actual = task.actual else { continue }
        tally.add(
          log(actual), quantiles: model.factor(of: task).quantiles.scaled(by: task.estimate))
      }
    }
    return tally.score.quantileScore
  }
}
