/// A team with some hires, and what the simulation says of it.
package struct JudgedTeam: Hashable, Sendable {
  /// What may become of a team that can do all the work.
  package struct Prospect: Hashable, Sendable {
    /// The release of the plan, when every task takes its likely effort.
    package var planned: WorkMoment
    /// The release in the trials.
    package var release: Forecast.Distribution
    /// The chance of a release by the end of the deadline's day.
    package var chance: Forecast.Chance
    /// Creates a prospect.
    package init(
      planned: WorkMoment, release: Forecast.Distribution, chance: Forecast.Chance
    ) {
      self.planned = planned
      self.release = release
      self.chance = chance
    }
  }

  /// How many people of each option are hired, in the order of the options.
  package var hires: [Int]
  /// What they cost together until the deadline.
  package var cost: Double
  /// What may become of it; nothing if no plan exists, as some work has nobody to do it.
  package var prospect: Prospect?
  /// Whether enough trials reach the deadline.
  package var isEnough: Bool

  /// Creates a judgement.
  package init(hires: [Int], cost: Double, prospect: Prospect?, isEnough: Bool) {
    self.hires = hires
    self.cost = cost
    self.prospect = prospect
    self.isEnough = isEnough
  }

  /// How many people are hired.
  package var headCount: Int { hires.reduce(0, +) }
}
