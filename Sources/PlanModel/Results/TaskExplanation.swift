/// Why one activity of a plan is when it is and with whom, and what would move it.
///
/// Order and staffing of the plan are kept throughout, as in `ScheduleAnalysis`.
package struct TaskExplanation: Hashable, Sendable {
  /// A link of the chain from the project's start to the activity.
  package struct Step: Hashable, Sendable {
    /// The activity.
    package var activity: Activity.ID
    /// All that hold it: relations, people and pools by the order of the spec, then days.
    package var holds: [Hold]
    /// The one that leads to the step before; in the first step the one that begins the chain.
    package var followed: Hold
    /// Days within its run on which one of its people is not there, each cause once.
    package var interruptions: [Absence]
    /// Creates a step.
    package init(
      activity: Activity.ID, holds: [Hold], followed: Hold, interruptions: [Absence]
    ) {
      self.activity = activity
      self.holds = holds
      self.followed = followed
      self.interruptions = interruptions
    }
  }

  /// What would happen if some reasons were absent, the plan computed anew without them.
  package struct Move: Hashable, Sendable {
    /// The activity that the reasons hold or interrupt.
    package var activity: Activity.ID
    /// The reasons that are taken away, all at once.
    package var without: [Hold]
    /// When the explained activity would start.
    package var start: WorkMoment
    /// When it would finish.
    package var finish: WorkMoment
    /// When the plan would finish.
    package var end: WorkMoment
    /// What would hold the explained activity then.
    package var holds: [Hold]
    /// Creates a move.
    package init(
      activity: Activity.ID, without: [Hold], start: WorkMoment, finish: WorkMoment,
      end: WorkMoment, holds: [Hold]
    ) {
      self.activity = activity
      self.without = without
      self.start = start
      self.finish = finish
      self.end = end
      self.holds = holds
    }
  }

  /// Somebody who may do the activity.
  package struct Candidate: Hashable, Sendable {
    /// Who.
    package var person: Person.ID
    /// Whether the plan gives it to them.
    package var isChosen: Bool
    /// The earliest finish with them, all other activities staying where they are; `nil` if they
    /// leave before.
    ///
    /// Of joint work the best finish with them in anybody's place but the owner's.
    package var finish: WorkMoment?
    /// When the plan would finish then, all others keeping their order; `nil` if no order fits.
    package var end: WorkMoment?
    /// Creates a candidate.
    package init(
      person: Person.ID, isChosen: Bool, finish: WorkMoment?, end: WorkMoment?
    ) {
      self.person = person
      self.isChosen = isChosen
      self.finish = finish
      self.end = end
    }
  }

  /// The activity.
  package var activity: Activity.ID
  /// How far it can slip before the plan's finish moves.
  package var totalFloat: WorkDuration
  /// Whether it lies on a driving chain back from the plan's finish.
  package var isCritical: Bool
  /// From a reason that no other activity sets to the activity itself, its last step.
  ///
  /// It follows the reason that comes last, of equal ones the first in the project's order. What is
  /// settled has no chain.
  package var chain: [Step]
  /// What each of its own reasons moves, in their order, and then each of its interruptions.
  package var moves: [Move]
  /// What all its reasons together move, if there are several.
  package var together: Move?
  /// The single reason on the chain without which it would be done earliest, if any moves it.
  ///
  /// Of equal ones that which makes it start earliest, then the one nearest to it.
  package var strongest: Move?
  /// Who may do it, in the team's order; nobody for what takes no one's time.
  package var candidates: [Candidate]

  /// Creates an explanation.
  package init(
    activity: Activity.ID, totalFloat: WorkDuration, isCritical: Bool, chain: [Step],
    moves: [Move], together: Move?, strongest: Move?, candidates: [Candidate]
  ) {
    self.activity = activity
    self.totalFloat = totalFloat
    self.isCritical = isCritical
    self.chain = chain
    self.moves = moves
    self.together = together
    self.strongest = strongest
    self.candidates = candidates
  }
}
