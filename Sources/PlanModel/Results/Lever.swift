/// Something that can be done about the release, with what it gains and costs.
package struct Lever: Hashable, Sendable {
  /// What is done.
  package enum Action: Hashable, Sendable {
    /// Somebody joins the team.
    case addPerson(Person)
    /// Somebody learns a further skill, and works in it at that speed.
    case addSkill(Person.ID, Skill, speed: Rate)
    /// The risk is removed.
    case removeRisk(Risk.ID)
    /// A story is dropped, with the tasks that serve nothing else.
    case dropStory(UserStory, tasks: [Activity.ID])
    /// The successor waits for the predecessor no longer.
    case cutLink(from: Activity.ID, to: Activity.ID)
    /// Anybody with the skill may do the task, not only its owner.
    case freeOwner(Activity.ID)
    /// The external dependency arrives on the first day of its window, for certain.
    case hasten(ExternalDependency.ID)
  }

  /// What is done.
  package var action: Action
  /// P80 of the release with it.
  package var release: WorkMoment
  /// The gain at the median of the release.
  package var p50: Gain
  /// The gain at P80 of the release.
  package var p80: Gain
  /// What it adds to the pay, in the team's currency, negative for a saving; `nil` if the pay of
  /// somebody who works is not known.
  package var cost: Double?

  /// Creates a lever.
  package init(action: Action, release: WorkMoment, p50: Gain, p80: Gain, cost: Double?) {
    self.action = action
    self.release = release
    self.p50 = p50
    self.p80 = p80
    self.cost = cost
  }
}

/// The levers that were tried, the best first.
package struct LeverRanking: Hashable, Sendable {
  /// The levers, by what they gain at P80, then by cost.
  package var levers: [Lever]
  /// How many promising levers were not tried, as the limit was reached.
  package var leftOut: Int
  /// How many were tried and leave no plan.
  package var withoutPlan: Int

  /// Creates a ranking of levers in any order.
  package init(_ levers: [Lever], leftOut: Int, withoutPlan: Int) {
    self.levers = levers.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (other.p80.time, one.cost ?? .infinity, left.offset)
        < (one.p80.time, other.cost ?? .infinity, right.offset)
    }.map(\.element)
    self.leftOut = leftOut
    self.withoutPlan = withoutPlan
  }
}
