import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds which likenesses help, by forecasting the last part of a history from the earlier part.
///
/// Beginning with the standard order, the change of one trait that lowers the quantile score most
/// is taken, as long as it lowers it by half a per cent; the factors are mixed as they are for
/// that. Then a forecast from the middles of classes is tried, whole and by half. Each change
/// gains at least that, so the search ends.
struct PoolingChoice {
  /// How many tasks at least must judge; fewer choose by chance.
  private static let leastJudges = 40
  /// How many tasks judge at most.
  private static let mostJudges = 2_000

  /// What a change must at least bring the score down to, as a share.
  private static let leastGain = 0.995

  private let known: [HistoryTask]
  private let judges: [HistoryTask]
  private let unit: EstimateUnit

  /// Returns the best pooling that the tasks show, or the standard one if they are too few.
  static func best(for tasks: [HistoryTask], unit: EstimateUnit) -> Pooling {
    let split = TimeSplit(tasks)
    let present = Pooling.standard.traits.filter { trait in
      Set(tasks.lazy.map { $0.name(of: trait) }.filter { !$0.isEmpty }).count > 1
    }
    guard split.later.count >= leastJudges else { return Pooling(traits: present) }
    let step = (split.later.count + mostJudges - 1) / mostJudges
    let judges = stride(from: 0, to: split.later.count, by: step).map { split.later[$0] }
    return PoolingChoice(known: split.known, judges: judges, unit: unit).best(of: present)
  }

  /// Returns the best pooling that is reached from all traits by dropping, moving or adding one.
  private func best(of traits: [HistoryTrait]) -> Pooling {
    var best = Pooling(traits: traits, middleShare: 0)
    var least = score(best)
    while true {
      var candidate: (pooling: Pooling, score: Double)?
      for pooling in neighbours(of: best, traits: traits) {
        let score = score(pooling)
        if score < candidate?.score ?? .infinity { candidate = (pooling, score) }
      }
      guard let candidate, candidate.score < least * Self.leastGain else { break }
      (best, least) = candidate
    }
    let limit = least * Self.leastGain
    for share in [0.5, 1] {
      let blended = Pooling(traits: best.traits, middleShare: share)
      let score = score(blended)
      if score < min(limit, least) { (best, least) = (blended, score) }
    }
    return best
  }

  /// The poolings that differ in one trait: without it, with it, or with it in another place.
  private func neighbours(of pooling: Pooling, traits: [HistoryTrait]) -> [Pooling] {
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
  private func score(_ pooling: Pooling) -> Double {
    var model = ReferenceModel(known, unit: unit, pooling: pooling)
    var tally = ScoreTally(method: .history)
    for task in judges {
      guard let actual = task.actual else { continue }
      tally.add(log(actual), quantiles: model.factor(of: task).quantiles.scaled(by: task.estimate))
    }
    return tally.score.quantileScore
  }
}
