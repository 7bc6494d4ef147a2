import NetworkAnalysis
import PlanModel

/// Finds a timetable that is best at the first objective, among those at the second, and so on.
///
/// For each objective in its turn: the staffing model bounds it, given what the timetable reaches at
/// those before, and proposes a staffing; a search for the finish alone makes a schedule of that;
/// and late acceptance over reassignments improves the best so far by all objectives.
struct AllocationSearch {
  /// What is known of an objective.
  struct Bound {
    /// No plan as good at those before, within the limits, has less.
    var value: Double
    /// Why not.
    var argument: ObjectiveValue.Argument
  }

  /// What is to be done, with the pay that counts.
  let problem: SchedulingProblem
  /// What is asked for; its limits are in the measure.
  let request: AllocationRequest
  /// How timetables are judged.
  private(set) var measure: AllocationMeasure
  /// The best settled timetable so far.
  private(set) var best: Timetable
  /// Its score.
  private(set) var score: AllocationScore
  /// One for each objective that was worked on.
  private(set) var bounds: [Bound] = []
  /// For each bound, what it takes the objectives before to come to at most.
  private var reached: [[Double]] = []
  /// Schedules that were tried.
  private(set) var schedules = 0
  /// Nodes that were searched.
  private(set) var nodes = 0
  /// Whether no plan keeps the limits, which is proven.
  private(set) var isProvenUnreachable = false

  private let first: SchedulingResult
  private let times: HeadsAndTails
  private let floor: StaffingFloor?
  private let progress: (SearchProgress) -> Void
  private let shouldStop: @Sendable () -> Bool
  private var model: StaffingBounds?

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - measure: How timetables are judged.
  ///   - request: The budgets.
  ///   - first: The schedule that was found for the finish alone.
  ///   - progress: Hears of the best so far.
  ///   - shouldStop: Asked now and then; it goes on returning `true` once it did.
  init(
    _ measure: AllocationMeasure, request: AllocationRequest, from first: SchedulingResult,
    progress: @escaping (SearchProgress) -> Void, shouldStop: @escaping @Sendable () -> Bool
  ) {
    problem = measure.problem
    self.measure = measure
    self.request = request
    self.first = first
    self.progress = progress
    self.shouldStop = shouldStop
    times = HeadsAndTails(problem)
    floor = measure.countsCost ? StaffingFloor(problem, pay: measure.pay) : nil
    best = Timetable(of: first.schedule, in: problem)
    score = measure.score(of: best)
  }

  /// Begins with a timetable if it is better than the one at hand.
  mutating func begin(with table: Timetable) { consider(table) }

  /// Whether nothing better exists at any objective.
  var isProven: Bool {
    score.keepsLimits && bounds.count == measure.order.count
      && bounds.indices.allSatisfy { isMet($0, by: best) }
  }

  /// Takes what a search for another order of objectives found if it is better by this one.
  mutating func learn(from rival: AllocationSearch) {
    schedules += rival.schedules
    nodes += rival.nodes
    consider(rival.best)
    revise()
  }

  /// Works on one objective after the other.
  mutating func run() {
    improve()
    revise()
  }

  private mutating func improve() {
    if let floor, measure.maxCost != nil || measure.order.first == .cost {
      propose(floor.candidates(costingAtMost: floor.cost))
    }
    isProvenUnreachable = isUnreachable
    for (place, objective) in measure.order.enumerated() {
      if objective == .balance { setHorizon(for: place) }
      bounds.append(simpleBound(of: objective))
      reached.append(values(before: place))
      if isOpen(place) { sharpen(place) }
      guard !isProvenUnreachable else { return }
      if isOpen(place) { climb(for: place) }
      report(place)
      guard score.keepsLimits else { return }
    }
    let descent = AllocationDescent(measure: measure).best(from: best, shouldStop: shouldStop)
    schedules += descent.tried
    (best, score) = (descent.table, descent.score)
  }

  /// Bounds anew what was bounded for better values at the objectives before than the plan has.
  ///
  /// A gain at one objective may be a loss at those after it.
  private mutating func revise() {
    for place in bounds.indices {
      let now = values(before: place)
      let isLoose = zip(now, reached[place]).contains { $0 > $1 + 1e-6 * max(1, $1) }
      guard isLoose else { continue }
      bounds[place] = simpleBound(of: measure.order[place])
      reached[place] = now
      if isOpen(place) { sharpen(place, proposes: false) }
    }
  }

  /// What the best comes to at the objectives before the one at `place`.
  private func values(before place: Int) -> [Double] {
    measure.order[..<place].map { measure.value(of: $0, in: best) }
  }

  /// Whether what costs nothing to know says that no plan keeps the limits.
  private var isUnreachable: Bool {
    let isTooDear = measure.maxCost.map { most in
      (floor?.cost ?? 0) > most + 1e-6 * max(1, most)
    }
    let isTooLate = measure.latest?.max().map { first.bound.finish.minutes > $0 }
    return isTooDear ?? false || isTooLate ?? false
  }

  /// Whether something better may exist at the objective at `place`.
  private func isOpen(_ place: Int) -> Bool {
    guard !shouldStop() else { return false }
    return !score.keepsLimits || !isMet(place, by: best)
  }

  /// Whether a timetable meets the bound of the objective at `place`.
  private func isMet(_ place: Int, by table: Timetable) -> Bool {
    let objective = measure.order[place]
    if objective == .finish, TimetableScore(table, in: problem).lateness > 0 { return false }
    return ObjectiveValue(
      objective: objective, value: measure.value(of: objective, in: table),
      bound: bounds[place].value, argument: bounds[place].argument
    ).isProven
  }

  /// Loads are shares of what is offered up to the deadline, else to the finish that was found.
  private mutating func setHorizon(for place: Int) {
    guard measure.latest == nil, measure.order[..<place].contains(.finish) else { return }
    measure.horizon = best.end
    score = measure.score(of: best)
    model = nil
  }

  /// The bound on an objective that needs no search.
  private func simpleBound(of objective: StaffingObjective) -> Bound {
    switch objective {
    case .finish:
      return Bound(
        value: Double(first.bound.finish.minutes), argument: .schedule(first.bound.argument))
    case .cost:
      return Bound(value: floor?.cost ?? 0, argument: .cheapestPeople)
    case .balance:
      let load = EvenLoadBound(problem: problem, groups: WorkGroup.groups(of: problem))
        .strongest(offers: measure.offers)
      return Bound(value: load.load, argument: .evenLoad(load.skills))
    }
  }

  /// Keeps a bound if it is better than the one before.
  private mutating func take(_ bound: Bound, at place: Int) {
    if bound.value > bounds[place].value { bounds[place] = bound }
  }

  /// Looks for a better bound, and for a better plan by what is found on the way.
  private mutating func sharpen(_ place: Int, proposes: Bool = true) {
    let objective = measure.order[place]
    if objective == .finish { searchRestricted(at: place, proposes: proposes) }
    guard isOpen(place) else { return }
    let isPlain = objective == .finish && place == 0 && measure.maxCost == nil
    guard !isPlain || !score.keepsLimits else { return }
    // What was found just now may be better already, and so limit more.
    reached[place] = zip(reached[place], values(before: place)).map(min)
    model = model ?? makeModel()
    let answer = model?.least(objective, within: modelLimits(at: place), from: best)
    guard let answer else { return }
    nodes += answer.nodes
    if answer.isInfeasible {
      // Where a plan is known, the solver errs by its tolerance.
      if !score.keepsLimits { isProvenUnreachable = true }
      return
    }
    let argument: ObjectiveValue.Argument =
      objective == .finish ? .schedule(.staffingModel) : .staffingModel
    take(Bound(value: answer.bound, argument: argument), at: place)
    if proposes, let candidates = answer.candidates { propose(candidates) }
  }

  /// What the staffing model must keep to: the limits, and what is reached at objectives before.
  private func modelLimits(at place: Int) -> [(StaffingObjective, Double)] {
    var limits: [(StaffingObjective, Double)] = []
    if let latest = measure.latest?.max() { limits.append((.finish, Double(latest))) }
    if let maxCost = measure.maxCost { limits.append((.cost, maxCost)) }
    guard score.keepsLimits else { return limits }
    return limits + zip(measure.order, values(before: place))
  }

  /// Searches for the finish alone among those whom the money allows.
  private mutating func searchRestricted(at place: Int, proposes: Bool) {
    var most = measure.maxCost
    if score.keepsLimits, measure.order[..<place].contains(.cost) {
      most = min(most ?? .infinity, measure.value(of: .cost, in: best))
    }
    guard let floor, let most else { return }
    let candidates = floor.candidates(costingAtMost: most)
    guard zip(candidates, problem.crewSizes).allSatisfy({ $0.count >= $1 }),
      candidates != problem.eligible
    else { return }
    let restricted = RestrictedProject(problem, candidates: candidates)
    guard let result = scheduled(restricted, request.scheduling) else { return }
    let bound = result.bound
    take(
      Bound(
        value: Double(bound.finish.minutes),
        argument: .schedule(restricted.translated(bound.argument))), at: place)
    if proposes { consider(Timetable(of: result.schedule, in: problem)) }
  }

  /// Makes a schedule of a proposal, and keeps it if it is better.
  private mutating func propose(_ candidates: [[Int]]) {
    guard !shouldStop() else { return }
    var options = request.scheduling
    options.scheduleLimit /= 4
    let restricted = RestrictedProject(problem, candidates: candidates)
    guard let result = scheduled(restricted, options) else { return }
    consider(Timetable(of: result.schedule, in: problem))
  }

  /// The schedule of a restricted project, if it has one.
  private mutating func scheduled(
    _ restricted: RestrictedProject, _ options: SchedulingOptions
  ) -> SchedulingResult? {
    let outcome = ProjectScheduler.schedule(
      restricted.project, network: problem.network, options: options, shouldStop: shouldStop)
    guard case .scheduled(let result) = outcome else { return nil }
    schedules += result.schedules
    return result
  }

  /// Keeps a timetable that is better.
  private mutating func consider(_ table: Timetable) {
    let found = measure.score(of: table)
    if found < score { (best, score) = (table, found) }
  }

  /// Improves the best by reassignments, and then once more by orders alone.
  private mutating func climb(for place: Int) {
    let search = self
    let climb = AllocationClimb(
      measure: measure, generation: SerialScheduleGeneration(problem),
      budget: request.changes * 100 / max(100, problem.count) / measure.order.count,
      isEnough: { score, table in score.keepsLimits && search.isMet(place, by: table) },
      shouldStop: shouldStop)
    let found = climb.best(from: best)
    schedules += found.tried
    (best, score) = (found.table, found.score)
    if measure.order[...place].contains(.finish), isOpen(place) {
      propose(best.units.enumerated().map { $1.prefix(problem.crewSizes[$0]).sorted() })
    }
  }

  /// The staffing model, if it is small enough to be solved.
  private func makeModel() -> StaffingBounds? {
    let limit = request.scheduling.decisionLimit
    let people = InterchangeablePeople(problem, countsPay: measure.countsCost)
    guard problem.count <= limit, people.decisionCount <= limit else { return nil }
    return StaffingBounds(
      problem, times: times, horizon: measure.horizon, people: people,
      effort: request.staffing, shouldStop: shouldStop)
  }

  /// Says how far the search has come.
  private func report(_ place: Int) {
    progress(
      SearchProgress(
        schedules: first.schedules + schedules, finish: WorkMoment(minutes: best.end),
        bound: first.bound.finish, objective: measure.order[place],
        cost: measure.countsCost ? measure.pay.cost(of: best) : nil))
  }
}
