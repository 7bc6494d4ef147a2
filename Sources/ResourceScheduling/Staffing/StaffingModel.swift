import LinearOptimization

/// The integer program that says who does what, so that the project can end early.
///
///     minimise    end + (a little) · peak
///     subject to  Σ_c x[a, c] = crew[a]                           for every activity a
///                 finish[a] ≥ start[a] + Σ_c d[a, c] · x[a, c]    for every a of one person
///                 the events of every relation keep its lag
///                 end ≥ finish[a]                                 for every activity a
///                 peak · size[c] ≥ Σ_a d[a, c] · x[a, c]          for every class c of people
///                 head–tail cuts                                  where they are broken
///
/// x[a, c] says how many of the people of class *c* do *a*; d[a, c] is a lower bound on how long
/// it then takes, whoever else joins. What several do together lasts at least as long as the
/// fastest of them need. The order of each person's work is left open, so the least end bounds that of
/// every schedule. Head–tail cuts after J. Carlier, "The one-machine sequencing problem" (1982).
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

  private var model = LinearModel()
  private let people: InterchangeablePeople
  private let variables: StaffingModelVariables
  private let cuts: HeadTailCuts
  private let start: StaffingModelStart

  /// Builds the model of `problem`.
  init(_ problem: SchedulingProblem, people: InterchangeablePeople, times: HeadsAndTails) {
    self.people = people
    variables = StaffingModelVariables(problem, people: people, times: times, to: &model)
    cuts = HeadTailCuts(problem: problem, people: people, times: times, variables: variables)
    start = StaffingModelStart(
      problem: problem, people: people, times: times, variables: variables)
    StaffingModelConstraints(problem: problem, variables: variables).add(to: &model)
    StaffingModelObjective(problem: problem, variables: variables, people: people).add(to: &model)
  }

  /// Solves the relaxation with more and more cuts, and then the model itself.
  ///
  /// - Parameters:
  ///   - options: How many rounds and nodes it may cost.
  ///   - table: A timetable whose staffing the solver begins with.
  /// - Returns: `nil` if the solver gives up on the model, for instance for want of memory.
  func solve(_ options: SchedulingOptions, from table: Timetable?) -> Proposal? {
    do {
      return try proposal(options, from: table)
    } catch {
      return nil
    }
  }

  private func proposal(
    _ options: SchedulingOptions, from table: Timetable?
  ) throws(SolverFailure) -> Proposal {
    var model = model
    var bound = 0.0
    var added: Set<HeadTailCuts.Cut> = []
    for _ in 0..<options.cutRounds {
      guard case .optimal(let relaxed, _) = try model.relaxation.solve() else { break }
      bound = max(bound, relaxed.objective)
      let broken = cuts.violated(by: relaxed.values).filter { added.insert($0).inserted }
      guard !broken.isEmpty else { break }
      for cut in broken { cuts.add(cut, to: &model) }
    }
    let known = table.map { start.values(for: $0, cuts: added) }
    let outcome = try model.solve(SolverOptions(nodeLimit: options.nodeLimit, start: known))
    bound = max(bound, outcome.bound ?? 0)
    let classes = outcome.solution.map { variables.classes(in: $0.values) }
    return Proposal(
      candidates: classes?.map { $0.flatMap { people.classes[$0] }.sorted() },
      bound: StaffingModelObjective.makespanBound(bound), nodes: outcome.solution?.nodes ?? 0)
  }
}
