import PlanModel

/// Which risks happen in which trials, and by how much they multiply the effort of whom they hit.
///
/// Each risk is drawn once a trial, with the chance of its likelihood, and multiplies the effort
/// of each activity it hits by 1 + impact; several multiply one another.
struct RiskDraws: Sendable {
  private let streams: [RandomStream]
  private let likelihoods: [Double]
  /// What an activity's effort is multiplied by when the risk happens.
  private let multipliers: [Double]
  /// The risks that hit each activity, in the order of the register.
  private let hits: [[Int]]
  /// The multiplier of each risk in each trial of the block, a row for each risk.
  private var drawn: [Double] = []
  private var width = 0

  /// Creates the draws of a project's risks.
  init(project: Project, seed: UInt64) {
    streams = StableKey.keys(of: project.risks.map(\.title)).map {
      RandomStream(seed: seed, key: $0, purpose: .risk)
    }
    likelihoods = project.risks.map(\.likelihood)
    multipliers = project.risks.map { max(0, 1 + $0.impact) }
    precondition(multipliers.allSatisfy(\.isFinite), "an impact must be a number")
    let position = project.positions
    var hits = Array(repeating: [Int](), count: project.activities.count)
    for (number, risk) in project.risks.enumerated() {
      switch risk.target {
      case .everything: for index in hits.indices { hits[index].append(number) }
      case .spec(let name):
        for (index, activity) in project.activities.enumerated() where activity.spec == name {
          hits[index].append(number)
        }
      case .activities(let ids): for id in ids { position[id].map { hits[$0].append(number) } }
      }
    }
    self.hits = hits
  }

  /// Draws the risks for a block of trials.
  mutating func draw(_ trials: Range<Int>) {
    width = trials.count
    drawn.removeAll(keepingCapacity: true)
    for number in streams.indices {
      for trial in trials {
        let happens = streams[number].uniform(trial: trial) < likelihoods[number]
        drawn.append(happens ? multipliers[number] : 1)
      }
    }
  }

  /// Whether an activity's effort can be changed.
  func change(_ position: Int) -> Bool { !hits[position].isEmpty }

  /// Multiplies the activity's effort in each trial of the block.
  func multiply(_ efforts: inout [Double], of position: Int) {
    for number in hits[position] {
      let row = number * width
      for column in 0..<width { efforts[column] *= drawn[row + column] }
    }
  }
}
