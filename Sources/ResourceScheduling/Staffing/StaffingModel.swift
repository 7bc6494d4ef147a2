import LinearOptimization
import PlanModel

/// The integer program that says who does what.
///
///     minimise    end, cost or the largest load
///     subject to  Σ_c x[a, c] = crew[a]                           for every activity a
///                 finish[a] ≥ start[a] + Σ_c d[a, c] · x[a, c]    for every a of one person
///                 the events of every relation keep its lag
///                 end ≥ finish[a]                                 for every activity a
///                 peak ≥ Σ_a w[a, c] · x[a, c] ÷ offer[c]         for every class c of people
///                 head–tail cuts                                  where they are broken
///
/// x[a, c] says how many of the people of class *c* do *a*; d[a, c] is a lower bound on how long
/// it then takes, whoever else joins, and w[a, c] the capacity it takes. What several do together
/// lasts at least as long as the fastest of them need. The order of each person's work is left
/// open, so the least end bounds that of every schedule.
struct StaffingModel {
  /// What the model says.
  struct Proposal {
    /// Who may do each activity, if a solution was found: the people of its class.
    let candidates: [[Int]]?
    /// No schedule ends before it.
    let bound: Int
    /// Nodes that were searched.
    let nodes: Int
  }

  /// The rules, without objective and cuts.
  var rules = LinearModel()
  /// What is to be staffed.
  let problem: SchedulingProblem
  /// The classes of people.
  let people: InterchangeablePeople
  /// The decisions.
  let variables: StaffingModelVariables
  /// What can be made small.
  let objective: StaffingModelObjective
  /// The rules that are added where they are broken.
  let cuts: HeadTailCuts
  /// The moments at which a schedule can end.
  let grid: TimeGrid
  private let start: StaffingModelStart

  /// Builds the model of `problem`.
  ///
  /// - Parameters:
  ///   - problem: What is to be staffed.
  ///   - people: Its classes of people.
  ///   - times: Its heads and tails.
  ///   - horizon: The minute up to which is counted what people offer, of which loads are shares;
  ///     else the end of the critical path.
  init(
    _ problem: SchedulingProblem, people: InterchangeablePeople, times: HeadsAndTails,
    horizon: Int? = nil
  ) {
    self.problem = problem
    self.people = people
    variables = StaffingModelVariables(problem, people: people, times: times, to: &rules)
    let offers = people.classes.map { members in
      members.reduce(0.0) { sum, person in
        let minute = max(0, horizon ?? times.criticalPathEnd)
        return sum + max(1, Double(problem.profiles[person].capacity(before: minute)) / 1_000)
      }
    }
    objective = StaffingModelObjective(problem: problem, variables: variables, offers: offers)
    let capacities = StaffingCapacities(problem: problem, people: people, variables: variables)
    cuts = HeadTailCuts(
      times: times, capacities: capacities.all, makespan: variables.makespan)
    grid = TimeGrid(problem)
    start = StaffingModelStart(
      problem: problem, people: people, times: times, variables: variables, offers: offers)
    StaffingModelConstraints(problem: problem, people: people, variables: variables)
      .add(to: &rules)
    objective.holdUpPeak(in: &rules)
  }

  /// Looks for the staffing of the least end, and among equal ends of the smallest largest load.
  ///
  /// - Parameters:
  ///   - options: How many rounds and nodes it may cost.
  ///   - table: A timetable whose staffing the solver begins with.
  ///   - shouldStop: Asked now and then whether to be content with the best so far.
  /// - Returns: `nil` if the solver gives up on the model, for instance for want of memory.
  func solve(
    _ options: SchedulingOptions, from table: Timetable?,
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) -> Proposal? {
    var search = StaffingSearch(self, effort: options.staffingEffort)
    search.watch = { _ in !shouldStop() }
    do {
      let stage = try search.minimize(.finish, from: table.map(values))
      return Proposal(
        candidates: stage.solution.map(candidates), bound: search.known, nodes: search.nodes)
    } catch {
      return nil
    }
  }

  /// The values of all variables when the people of `table` do its activities.
  func values(of table: Timetable) -> [Double] { start.values(for: table) }

  /// The values when each activity is done by those who cost the least.
  func cheapestValues() -> [Double] { start.cheapestValues() }

  /// Who may do each activity in a solution: the people of its classes, ascending.
  func candidates(in values: [Double]) -> [[Int]] {
    variables.classes(in: values).map { $0.flatMap { people.classes[$0] }.sorted() }
  }

  /// The first moment at which the project can end if it does not end before `minute`.
  ///
  /// The solver's tolerance is taken off before rounding up.
  func finishBound(_ minute: Double) -> Int {
    let tolerance = 1e-3 + abs(minute) * 1e-7
    return grid.roundUp(Int((minute - tolerance).rounded(.up)))
  }
}
