/// Something taken for granted because nobody said otherwise; listed in every report.
package enum Assumption: Hashable, Sendable {
  /// The team file at this path is taken, the only one that was found: none lies beside the first
  /// spec.
  case teamFound(String)
  /// No team file: one full-time person for each of these disciplines.
  case onePersonPerDiscipline([Skill])
  /// The activity has no effort: the median of its discipline, or the fixed default, was taken.
  case defaultEffort(Activity.ID, Effort)
  /// So many of all activities of a spec have no effort: so much was taken for each of them.
  case noEfforts(count: Int, total: Int, Effort)
  /// The risk names no task, so it hits all of them, or all of its spec.
  case riskHitsEverything(Risk.ID)
  /// The external dependency has no arrival window, so it is taken as there.
  case externalIsThere(ExternalDependency.ID)
  /// The external dependency is not there yet, and no day is known: the plan takes it as there, and
  /// trials let it arrive between these days.
  case externalArrives(ExternalDependency.ID, ClosedRange<CivilDate>)
  /// What is done against the risk works, but nothing says how well: this likelihood was taken.
  case riskIsMitigated(Risk.ID, likelihood: Double)
  /// What is done against so many risks is left out of account, as was asked.
  case mitigationsLeftOut(Int)
  /// These files of a folder have no tasks, so they are no part of the plan.
  case filesLeftOut([String])
  /// These files are reports that this program wrote, and no specs.
  case reportsPassedOver([String])
  /// No phase owns these activities; they count for the finish only.
  case noPhase([Activity.ID])
  /// No team file, and activities of the discipline that ask for so many people at a time.
  case crew(Skill, people: Int)
  /// So many activities are done, begun, or will not be done, by their rows; without a day from
  /// which the rest is planned, they are planned whole.
  case plannedAsOpen(done: Int, cancelled: Int, started: Int)
  /// The rest is planned from a day on, by which so many of all activities are behind or begun.
  case asOf(CivilDate, done: Int, cancelled: Int, started: Int, total: Int)
  /// These activities are begun, and nothing tells how far: half of their effort is left.
  case halfIsLeft([Activity.ID])
  /// Of these activities only what they took so far is known: the rest of the effort is left.
  case leftByActual([Activity.ID])
  /// The spec names this owner for these activities, who cannot be bound to them.
  case unboundOwner(String, of: [Activity.ID], UnboundOwnerReason)

  /// Why an owner that the spec names is not bound to an activity.
  package enum UnboundOwnerReason: Hashable, Sendable {
    /// More than one person is named.
    case several
    /// Nobody in the team file is called so; the nearest name, if one is near.
    case nobody(near: String?)
    /// The person lacks the skill that the activities ask for.
    case lacksSkill(Skill)
  }
}
