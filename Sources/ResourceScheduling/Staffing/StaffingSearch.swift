import LinearOptimization
import PlanModel

/// Solves a staffing model for one objective after another, and keeps what each came to.
///
/// For the end, head–tail cuts are added to the relaxation as long as it breaks some, and those
/// dropped that it has kept loosely for some rounds. Then the integer program is solved from the
/// best staffing known, and again while its solution breaks more of them.
struct StaffingSearch {
  /// What an objective came to.
  struct Stage {
    /// The values of all variables, if a solution was found.
    var solution: [Double]?
    /// The value of the objective in it.
    var value = Double.infinity
    /// No staffing that keeps all rules has less.
    var bound = -Double.infinity
    /// Whether there is no staffing that keeps all rules.
    var isInfeasible = false
  }

  /// A cut in use.
  private struct Use {
    let cut: HeadTailCuts.Cut
    /// The bound it was made with.
    var known: Int
    /// For how many rounds the relaxation kept it loosely.
    var looseRounds = 0
  }

  private var model: StaffingModel
  private let effort: StaffingEffort
  /// Hears of progress, and may end the search.
  var watch: SolverProgress.Watch?
  /// Whether the end counts, so that cuts are worth their while.
  private var endCounts = false
  /// Whether the end was found, so that its bound, by which cuts are made, stays.
  private var endIsFixed = false
  private var uses: [Use] = []
  /// The end of no schedule that keeps all rules is before it.
  private(set) var known: Int
  /// Nodes that were searched.
  private(set) var nodes = 0
  /// Rounds in which relaxations were solved.
  private(set) var rounds = 0
  /// Whether the watch ended the search.
  private(set) var wasEnded = false

  /// Rounds for which a cut may be loose before it is dropped.
  private static let patience = 4
  /// Minutes by which an end is the same.
  private static let tolerance = 1e-3
  /// Minutes by which a cut that holds the end down less is loose.
  private static let looseness = 1.0

  /// Begins with a model without further rules.
  init(_ model: StaffingModel, effort: StaffingEffort) {
    self.model = model
    self.effort = effort
    known = model.finishBound(Double(model.cuts.times.criticalPathEnd))
  }

  /// Cuts in use.
  var cutCount: Int { uses.count }

  /// Requires that an objective is no worse than `limit`.
  mutating func limit(_ objective: StaffingObjective, to limit: Double) {
    if objective == .finish { endCounts = true }
    let expression =
      objective == .finish
      ? LinearExpression(model.variables.makespan) : model.objective.expression(objective)
    // As wide as the solver's own: it would take less than a whole person for one else.
    let tolerance = 1e-7 * max(1, abs(limit))
    model.rules.require("limit of the \(objective)", expression, atMost: limit + tolerance)
  }

  /// Requires that what follows is no worse at an objective than what was found.
  mutating func fix(_ objective: StaffingObjective, at value: Double) {
    limit(objective, to: value)
    if objective == .finish { endIsFixed = true }
  }

  /// Whether a staffing keeps all rules, with the end that the cuts in use allow.
  func keepsRules(_ values: [Double]) -> Bool {
    assembled().isFeasible(keepingCuts(values))
  }

  /// Finds the least value of an objective among the staffings that keep all rules.
  ///
  /// - Parameters:
  ///   - objective: What is made small.
  ///   - start: Values of a staffing; used if they keep all rules.
  /// - Returns: What it came to.
  /// - Throws: `SolverFailure` if the solver gives up on the model.
  mutating func minimize(
    _ objective: StaffingObjective, from start: [Double]?
  ) throws(SolverFailure) -> Stage {
    var stage = Stage(bound: objective == .finish ? Double(known) : 0)
    if let start { choose(among: [start], objective, for: &stage) }
    // Where a staffing is known, the solver errs by its tolerance when it says that there is none.
    if endCounts || objective == .finish, try !tighten(), stage.solution == nil {
      return Stage(isInfeasible: true)
    }
    if let start { choose(among: [start], objective, for: &stage) }
    let limit = nodes + effort.nodeLimit
    for _ in 0..<max(1, effort.integerRounds) {
      var model = assembled()
      model.minimize(self.model.objective.expression(objective))
      var options = SolverOptions(nodeLimit: limit - nodes)
      options.start = stage.solution
      options.watch = watch
      let outcome: SolverOutcome
      do {
        outcome = try model.solve(options)
      } catch {
        guard stage.solution != nil else { throw error }
        break
      }
      guard outcome != .infeasible else {
        if stage.solution == nil { return Stage(isInfeasible: true) }
        break
      }
      nodes += outcome.solution?.nodes ?? limit - nodes
      take(outcome.bound ?? 0, objective, to: &stage)
      guard let found = outcome.solution?.values else { break }
      let end = self.model.variables.makespan.index
      let breaksMore = keepingAllCuts(found)[end] > found[end] + Self.tolerance
      choose(among: [found] + [stage.solution].compactMap { $0 }, objective, for: &stage)
      guard breaksMore, !isEnded(), nodes < limit, stage.bound < stage.value else { break }
    }
    return stage
  }

  /// Adds cuts until the relaxation breaks none; `false` if there is no solution.
  private mutating func tighten() throws(SolverFailure) -> Bool {
    for _ in 0..<effort.cutRounds {
      rounds += 1
      var model = assembled().relaxation
      model.minimize(LinearExpression(self.model.variables.makespan))
      var options = SolverOptions()
      options.watch = watch
      let outcome = try model.solve(options)
      guard outcome != .infeasible else { return false }
      guard case .optimal(let relaxed, _) = outcome, !isEnded() else { return true }
      if !endIsFixed { known = max(known, self.model.finishBound(relaxed.objective)) }
      dropLoose(relaxed.values)
      guard add(brokenBy: relaxed.values) else { return true }
    }
    return true
  }

  /// Keeps the best of some staffings, with the end that all cuts allow, that keeps all rules.
  ///
  /// What one of them breaks ties the others too.
  private mutating func choose(
    among found: [[Double]], _ objective: StaffingObjective, for stage: inout Stage
  ) {
    var count: Int
    repeat {
      count = uses.count
      for values in found { _ = keepingAllCuts(values) }
    } while uses.count > count
    stage.solution = nil
    stage.value = .infinity
    let rules = assembled()
    for values in found.map(keepingCuts) where rules.isFeasible(values) {
      let value =
        objective == .finish
        ? Double(model.finishBound(values[model.variables.makespan.index]))
        : model.objective.expression(objective).value(values)
      guard value < stage.value else { continue }
      stage.solution = values
      stage.value = value
    }
  }

  /// The same staffing with an end that all cuts allow; those it broke are then in use.
  private mutating func keepingAllCuts(_ values: [Double]) -> [Double] {
    var values = keepingCuts(values)
    while add(brokenBy: values) { values = keepingCuts(values) }
    return values
  }

  /// Keeps a bound if it is better than the one before.
  private mutating func take(
    _ bound: Double, _ objective: StaffingObjective, to stage: inout Stage
  ) {
    guard objective == .finish else {
      stage.bound = max(stage.bound, bound)
      return
    }
    let end = model.finishBound(bound - StaffingModelObjective.tieBreak)
    if !endIsFixed { known = max(known, end) }
    stage.bound = Double(known)
  }

  /// Whether who watches has had enough; they are asked between solves, too.
  private mutating func isEnded() -> Bool {
    let progress = SolverProgress(nodes: nodes, best: nil, bound: nil)
    if let watch, !watch(progress) { wasEnded = true }
    return wasEnded
  }

  /// The rules with the cuts in use, each as strong as the bound it was made with.
  private func assembled() -> LinearModel {
    var rules = model.rules
    rules.require(
      "no earlier end", LinearExpression(model.variables.makespan), atLeast: Double(known))
    for use in uses { model.cuts.add(use.cut, known: use.known, to: &rules) }
    return rules
  }

  /// Adds the cuts that the values break, or makes those in use stronger; `false` if none.
  private mutating func add(brokenBy values: [Double]) -> Bool {
    var isChanged = false
    for cut in model.cuts.violated(by: values, known: known) {
      guard let index = uses.firstIndex(where: { $0.cut == cut }) else {
        uses.append(Use(cut: cut, known: known))
        isChanged = true
        continue
      }
      // One that was broken as it stands is so by the solver's tolerance alone.
      isChanged = isChanged || uses[index].known < known
      uses[index].known = known
      uses[index].looseRounds = 0
    }
    return isChanged
  }

  /// Drops the cuts that the relaxation has kept loosely for some rounds.
  private mutating func dropLoose(_ values: [Double]) {
    let end = values[model.variables.makespan.index]
    for index in uses.indices {
      let held = model.cuts.end(by: uses[index].cut, values: values, known: uses[index].known)
      uses[index].looseRounds = held < end - Self.looseness ? uses[index].looseRounds + 1 : 0
    }
    uses.removeAll { $0.looseRounds > Self.patience }
  }

  /// The same staffing with an end that all cuts in use allow.
  private func keepingCuts(_ values: [Double]) -> [Double] {
    let end = model.variables.makespan.index
    var values = values
    for use in uses {
      let held = model.cuts.end(by: use.cut, values: values, known: use.known)
      values[end] = max(values[end], held)
    }
    values[end] = max(values[end], Double(known))
    return values
  }
}
