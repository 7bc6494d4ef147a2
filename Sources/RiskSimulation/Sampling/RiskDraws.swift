import PlanModel

/// What happens to efforts beside their own spread: risks, rework, the worth of units, illness.
///
/// Each risk is drawn once a trial, with the chance of its likelihood, and hits all it names at
/// once. Of those that hit one activity, in series shares multiply and efforts add to that; in
/// parallel only the worst threat and the best opportunity count. Then the activity's own rework
/// is drawn, and last the illness of those who do it.
struct RiskDraws: Sendable {
  private let streams: [RandomStream]
  private let likelihoods: [Double]
  /// The risks that hit each activity, in the order of the register.
  private let hits: [[RiskHit]]
  private let combination: Risk.Combination
  private let rework: ReworkDraws
  private var units: UnitFactors
  private let sickness: SicknessDraws
  /// 1 where a risk happens and 0 where not, a row of trials for each risk.
  private var happens: [Double] = []
  private var firstTrial = 0
  private var width = 0

  /// Creates the draws of a project whose activities are done by the given people.
  init(project: Project, people: [[Person.ID]], seed: UInt64) {
    streams = Self.streams(of: project, seed: seed)
    likelihoods = project.risks.map(\.exposure.likelihood)
    hits = RiskHit.hits(of: project)
    combination = project.riskCombination
    rework = ReworkDraws(project: project, seed: seed)
    units = UnitFactors(project: project, seed: seed)
    sickness = SicknessDraws(project: project, people: people, seed: seed)
  }

  /// The streams in which the risks of a project happen, by the titles of the risks.
  static func streams(of project: Project, seed: UInt64) -> [RandomStream] {
    StableKey.keys(of: project.risks.map(\.title)).map {
      RandomStream(seed: seed, key: $0, purpose: .risk)
    }
  }

  /// Draws the risks and the worth of units for a block of trials.
  mutating func draw(_ trials: Range<Int>) {
    firstTrial = trials.lowerBound
    width = trials.count
    happens.removeAll(keepingCapacity: true)
    for number in streams.indices {
      for trial in trials {
        happens.append(streams[number].uniform(trial: trial) < likelihoods[number] ? 1 : 0)
      }
    }
    units.draw(trials)
  }

  /// Whether an activity's effort can be changed.
  func change(_ position: Int) -> Bool {
    !hits[position].isEmpty || units.change(position) || rework.change(position)
      || sickness.change(position)
  }

  /// Changes the activity's effort, in microminutes, in each trial of the block.
  func apply(to efforts: inout [Double], of position: Int) {
    units.apply(to: &efforts, of: position)
    let hits = hits[position]
    if !hits.isEmpty {
      switch combination {
      case .series: applyInSeries(hits, to: &efforts)
      case .parallel: applyInParallel(hits, to: &efforts)
      }
    }
    rework.apply(to: &efforts, of: position, firstTrial: firstTrial, width: width)
    sickness.apply(to: &efforts, of: position, firstTrial: firstTrial, width: width)
  }

  private func applyInSeries(_ hits: [RiskHit], to efforts: inout [Double]) {
    for hit in hits where hit.share != 0 {
      let row = hit.risk * width
      for column in 0..<width { efforts[column] *= 1 + happens[row + column] * hit.share }
    }
    for hit in hits where hit.added != 0 {
      let row = hit.risk * width
      for column in 0..<width { efforts[column] += happens[row + column] * hit.added }
    }
    for column in 0..<width { efforts[column] = max(0, efforts[column]) }
  }

  private func applyInParallel(_ hits: [RiskHit], to efforts: inout [Double]) {
    for column in 0..<width {
      let effort = efforts[column]
      var (worst, best) = (0.0, 0.0)
      for hit in hits {
        let change = happens[hit.risk * width + column] * (hit.share * effort + hit.added)
        worst = max(worst, change)
        best = min(best, change)
      }
      efforts[column] = max(0, effort + worst + best)
    }
  }
}
