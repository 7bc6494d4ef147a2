import PlanModel

/// The figures of an explained plan that every medium prints.
struct ExplanationFigures {
  /// The plan and the explanations.
  let explanation: PlanExplanation
  /// Its working days.
  let axis: WorkAxis
  /// The words for reasons.
  let words: HoldWords
  /// Positions of the activities by id.
  private let positions: [Activity.ID: Int]

  /// Prepares the figures.
  init(_ explanation: PlanExplanation) {
    self.explanation = explanation
    axis = explanation.project.axis
    words = HoldWords(explanation.project)
    positions = explanation.project.positions
  }

  /// When the plan finishes.
  var end: WorkMoment { explanation.schedule.finish }

  /// The activity with an id of the plan, and its entry in the schedule.
  func task(_ id: Activity.ID) -> (activity: Activity, entry: Schedule.Entry) {
    guard let position = positions[id] else {
      preconditionFailure("an explanation names \(id), which is not in the project")
    }
    return (explanation.project.activities[position], explanation.schedule.entries[position])
  }

  /// The day on which an activity begins; one without a run begins when it is done.
  func startDay(from start: WorkMoment, to finish: WorkMoment) -> CivilDate {
    start == finish ? axis.finishDate(of: finish) : axis.startDate(of: start)
  }

  /// The day on which work that ends at `moment` is done.
  func finishDay(_ moment: WorkMoment) -> CivilDate { axis.finishDate(of: moment) }
}
