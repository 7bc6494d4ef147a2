import LinearOptimization
import PlanModel

/// Asks the staffing model how good a staffing can be at one objective, within limits on others.
///
/// The limits are values of real schedules. So what the model cannot reach within them no schedule
/// can that is as good.
struct StaffingBounds {
  /// What the model says.
  struct Answer {
    /// No schedule within the limits has less; nothing is known below 0.
    var bound: Double
    /// Who may do each activity in the best staffing that was found: the people of its classes.
    var candidates: [[Int]]?
    /// Whether it is proven that no staffing keeps the limits.
    var isInfeasible: Bool
    /// Nodes that were searched.
    var nodes: Int
  }

  private let model: StaffingModel
  private let effort: StaffingEffort
  private let shouldStop: @Sendable () -> Bool

  /// Builds the model.
  ///
  /// - Parameters:
  ///   - problem: What is to be staffed.
  ///   - times: Its heads and tails.
  ///   - horizon: The minute up to which loads are shares of what people offer.
  ///   - people: Its classes of people; with different pay apart if cost counts.
  ///   - effort: How much work each question may cost.
  ///   - shouldStop: Asked now and then whether to be content with the best so far.
  init(
    _ problem: SchedulingProblem, times: HeadsAndTails, horizon: Int,
    people: InterchangeablePeople, effort: StaffingEffort,
    shouldStop: @escaping @Sendable () -> Bool
  ) {
    model = StaffingModel(problem, people: people, times: times, horizon: horizon)
    self.effort = effort
    self.shouldStop = shouldStop
  }

  /// Returns the least of an objective within limits on the others.
  ///
  /// - Parameters:
  ///   - objective: What is made small.
  ///   - limits: The most of other objectives, in their units.
  ///   - table: A timetable whose staffing the solver begins with, if it keeps the limits.
  /// - Returns: `nil` if the solver gives up on the model.
  func least(
    _ objective: StaffingObjective, within limits: [(StaffingObjective, Double)],
    from table: Timetable
  ) -> Answer? {
    var search = StaffingSearch(model, effort: effort)
    search.watch = { _ in !shouldStop() }
    for (limited, most) in limits { search.limit(limited, to: most) }
    let start = model.values(of: table)
    do {
      let stage = try search.minimize(objective, from: search.keepsRules(start) ? start : nil)
      return Answer(
        bound: max(0, stage.bound), candidates: stage.solution.map(model.candidates),
        isInfeasible: stage.isInfeasible, nodes: search.nodes)
    } catch {
      return nil
    }
  }
}
