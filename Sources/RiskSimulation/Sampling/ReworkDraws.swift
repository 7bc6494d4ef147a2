import PlanModel

/// In which trials an activity has to be done again in part.
struct ReworkDraws: Sendable {
  /// One activity's chance, and what it then takes more.
  private struct Chance: Sendable {
    let stream: RandomStream
    let likelihood: Double
    /// As a share of its effort.
    let share: Double
    /// In microminutes.
    let added: Double
  }

  /// The chance of each activity that has one.
  private let chances: [Chance?]

  /// Creates the draws of a project's activities.
  init(project: Project, seed: UInt64) {
    chances = project.activities.map { activity in
      guard let rework = activity.rework, rework.likelihood > 0, !activity.isSettled else {
        return nil
      }
      let stream = RandomStream(
        seed: seed, key: StableKey(activity.id.text), purpose: .rework)
      switch rework.impact {
      case .share(let share):
        precondition(share.isFinite, "an impact must be a number")
        return Chance(
          stream: stream, likelihood: rework.likelihood, share: max(-1, share), added: 0)
      case .effort(let effort), .effortEach(let effort):
        return Chance(
          stream: stream, likelihood: rework.likelihood, share: 0,
          added: Double(effort.microminutes))
      }
    }
  }

  /// Whether an activity's effort can be changed.
  func change(_ position: Int) -> Bool { chances[position] != nil }

  /// Adds what the activity takes more to its efforts in a row of trials.
  func apply(to efforts: inout [Double], of position: Int, firstTrial: Int, width: Int) {
    guard let chance = chances[position] else { return }
    for column in 0..<width
    where chance.stream.uniform(trial: firstTrial + column) < chance.likelihood {
      efforts[column] = max(0, efforts[column] * (1 + chance.share) + chance.added)
    }
  }
}
