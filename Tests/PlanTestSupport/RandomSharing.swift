import PlanModel

/// Adds features to a random project, each drawn from the seed and itself alone.
///
/// So a project keeps everything else when a feature is taken from it or given to it.
struct RandomSharing {
  private let seed: UInt64
  private let features: RandomFeatures
  private(set) var project: Project

  /// Adds the features to a project, so that it can still be scheduled.
  init(of project: Project, features: RandomFeatures, seed: UInt64) {
    self.seed = seed
    self.features = features
    self.project = project
    add(.unattended) { $0.addUnattended(using: &$1) }
    add(.crews) { $0.addCrews(using: &$1) }
    add(.pools) { $0.addPools(using: &$1) }
    add(.urgency) { $0.addUrgency(using: &$1) }
    add(.settled) { $0.addSettled(using: &$1) }
  }

  private mutating func add(
    _ feature: RandomFeatures, _ change: (inout RandomSharing, inout SplitMix64) -> Void
  ) {
    guard features.contains(feature) else { return }
    var random = SplitMix64(seed: seed &* 64 &+ feature.rawValue)
    change(&self, &random)
  }

  private mutating func addUnattended(using random: inout SplitMix64) {
    for position in project.activities.indices where Self.chance(of: 8, &random) {
      project.activities[position].people = 0
      project.activities[position].owner = nil
    }
  }

  /// As many people as have the skill at most.
  private mutating func addCrews(using random: inout SplitMix64) {
    for position in project.activities.indices {
      let size = Int.random(in: 2...3, using: &random)
      let skilled = project.team.people(with: project.activities[position].discipline).count
      guard Self.chance(of: 3, &random), project.activities[position].people == 1 else { continue }
      project.activities[position].people = min(size, skilled)
    }
  }

  private mutating func addPools(using random: inout SplitMix64) {
    project.team.pools = ["Staging", "Device"].prefix(Int.random(in: 1...2, using: &random)).map {
      Pool(id: .init($0), units: Int.random(in: 1...3, using: &random))
    }
    for position in project.activities.indices {
      for pool in project.team.pools where Self.chance(of: 4, &random) {
        let units = Int.random(in: 1...pool.units, using: &random)
        project.activities[position].needs.append(PoolNeed(pool: pool.id, units: units))
      }
    }
  }

  private mutating func addUrgency(using random: inout SplitMix64) {
    for position in project.activities.indices {
      let days = Int.random(in: 5...40, using: &random)
      let place = Int.random(in: 1...3, using: &random)
      if Self.chance(of: 4, &random) {
        project.activities[position].deadline = project.start.date.adding(days: days)
      }
      if Self.chance(of: 3, &random) { project.activities[position].urgency = place }
    }
  }

  /// Some activities are settled, whether or not all that they waited for are.
  private mutating func addSettled(using random: inout SplitMix64) {
    project.asOf = project.start.date.adding(days: Int.random(in: 0...12, using: &random))
    for position in project.activities.indices where Self.chance(of: 4, &random) {
      let isDone = Bool.random(using: &random)
      project.activities[position].status = isDone ? .done : .cancelled
      project.activities[position].isSettled = true
      project.activities[position].actual = isDone ? project.activities[position].effort : nil
      project.activities[position].effort = .zero
    }
  }

  /// True once in so many times.
  private static func chance(of times: Int, _ random: inout SplitMix64) -> Bool {
    Int.random(in: 0..<times, using: &random) == 0
  }
}
