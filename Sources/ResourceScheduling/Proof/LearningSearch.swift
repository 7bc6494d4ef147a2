/// A search that learns, from each dead end, a clause that keeps it from similar ones.
///
/// Lazy clause generation (Ohrimenko, Stuckey & Codish 2009) for the resource-constrained project
/// scheduling problem (Schutt, Feydy, Stuckey & Wallace 2011): statements about bounds are made
/// as they are needed, propagators explain what they did only when a conflict asks, and the first
/// unique implication point of each conflict is learned. Restarts follow Luby's sequence.
struct LearningSearch: ~Copyable {
  let network: ConstraintNetwork
  var trail: BoundTrail
  var clauses: ClauseStore
  var atoms = BranchingAtoms()
  /// Work done so far, in visits of items, arcs and clauses.
  var steps = 0
  var conflictCount = 0
  /// No schedule that ends later is looked for.
  let horizon: Int
  var isStarted = false
  /// Whether it is certain that no schedule ends by the horizon.
  var isExhausted = false

  /// The statements that cannot all be true, when propagation failed.
  var conflict = FlatList<BoundLiteral>(capacity: 64)
  /// Statements that together imply the one last explained.
  var explanation = FlatList<BoundLiteral>(capacity: 64)
  var learned = FlatList<BoundLiteral>(capacity: 64)
  /// The value each bound must have reached for the conflict; `Int.min` if the bound plays no part.
  var needs: FlatList<Int>
  var needed = FlatList<Int32>(capacity: 64)

  var sweep: TimetableSweep
  var energy: EnergyEnvelope
  var energyRhythm: PropagationRhythm
  var profileQueue: FlatList<Int32>
  var profileQueued: FlatList<Bool>
  var energyQueue: FlatList<Int32>
  var energyQueued: FlatList<Bool>

  /// The atoms taken out of the order, with where each level's begin.
  var popped = FlatList<Int32>(capacity: 1024)
  var poppedStarts = FlatList<Int>(capacity: 64)
  /// The value each variable last had: the side of a comparison that is tried first.
  var phases: FlatList<Int>

  /// Starts with the windows that releases and the end `horizon` leave.
  init(_ problem: GridProblem, horizon: Int, pairLimit: Int) {
    self.horizon = horizon
    network = ConstraintNetwork(problem, pairLimit: pairLimit)
    let count = problem.durations.count
    var bounds: [Int] = []
    bounds.reserveCapacity(2 * network.variableCount)
    for activity in 0..<count {
      bounds += [problem.releases[activity], -(horizon - problem.durations[activity])]
    }
    bounds += [(problem.releases.min() ?? 0), -horizon]
    for _ in (count + 1)..<max(network.variableCount, count + 1) { bounds += [0, -1] }
    trail = BoundTrail(bounds)
    clauses = ClauseStore(boundCount: bounds.count)
    needs = FlatList(repeating: Int.min, count: bounds.count)
    phases = FlatList(repeating: 0, count: network.variableCount)
    sweep = TimetableSweep(network)
    energy = EnergyEnvelope(network)
    energyRhythm = PropagationRhythm(count: network.resourceCount)
    profileQueue = FlatList(capacity: network.resourceCount)
    profileQueued = FlatList(repeating: false, count: network.resourceCount)
    energyQueue = FlatList(capacity: network.resourceCount)
    energyQueued = FlatList(repeating: false, count: network.resourceCount)
  }
}
