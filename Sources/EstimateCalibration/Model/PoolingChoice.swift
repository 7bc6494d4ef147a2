import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds which likenesses help, by forecasting the last part of a history from the earlier part.
///
/// Beginning with none, the trait and place whose insertion lowers the quantile score most is
/// taken, as long as it lowers it by a fifth of a per cent; then moving the middles is tried.
struct PoolingChoice {
  /// How many tasks at least must judge; fewer choose by chance.
  private static let leastJudges = 40
  /// How many tasks judge at most.
  private static let mostJudges = 2_000

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

  private func best(of traits: [HistoryTrait]) -> Pooling {
    var best = Pooling(traits: [])
    var least = score(best)
    var rest = traits
    while !rest.isEmpty {
      var candidate: (pooling: Pooling, score: Double, trait: HistoryTrait)?
      for trait in rest {
        for place in 0...best.traits.count {
          var pooling = best
          pooling.traits.insert(trait, at: place)
          let score = score(pooling)
          if score < candidate?.score ?? .infinity { candidate = (pooling, score, trait) }
        }
      }
      guard let candidate, candidate.score < least * 0.998 else { break }
      (best, least) = (candidate.pooling, candidate.score)
      rest.removeAll { $0 == candidate.trait }
    }
    guard !best.traits.isEmpty else { return best }
    let recentred = Pooling(traits: best.traits, recentres: true)
    return score(recentred) < least * 0.998 ? recentred : best
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
