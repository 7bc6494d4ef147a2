/// Why an activity went to whom it went: who else could do it, and what that would have meant.
package struct AllocationChoice: Hashable, Sendable {
  /// Somebody who does not do the activity and could.
  package struct Alternative: Hashable, Sendable {
    /// Who.
    package var person: Person.ID
    /// The plan with them and everybody else's work kept; `nil` if they leave before the end.
    package var outcome: Outcome?
    /// Creates an alternative.
    package init(person: Person.ID, outcome: Outcome?) {
      self.person = person
      self.outcome = outcome
    }
  }

  /// What the plan would come to with somebody else.
  package struct Outcome: Hashable, Sendable {
    /// When the activity would finish.
    package var finish: WorkMoment
    /// When the plan would finish.
    package var end: WorkMoment
    /// How much more the plan would cost; negative for less, `nil` where no pay is known.
    package var extraCost: Double?
    /// The load of that person then, as a share of what they offer up to the plan's horizon.
    package var load: Double
    /// The largest load of anybody then.
    package var largestLoad: Double
    /// Minutes by which tasks would finish after their own deadlines, more than now.
    package var extraLateness: WorkDuration
    /// Whether the plan would keep the limits that were set.
    package var keepsLimits: Bool
    /// Creates an outcome.
    package init(
      finish: WorkMoment, end: WorkMoment, extraCost: Double?, load: Double, largestLoad: Double,
      extraLateness: WorkDuration, keepsLimits: Bool
    ) {
      self.finish = finish
      self.end = end
      self.extraCost = extraCost
      self.load = load
      self.largestLoad = largestLoad
      self.extraLateness = extraLateness
      self.keepsLimits = keepsLimits
    }
  }

  /// The activity.
  package var activity: Activity.ID
  /// Everybody else with the skill, in the team's order; nobody if an owner alone may do it.
  package var alternatives: [Alternative]

  /// Creates a choice.
  package init(activity: Activity.ID, alternatives: [Alternative]) {
    self.activity = activity
    self.alternatives = alternatives
  }
}
