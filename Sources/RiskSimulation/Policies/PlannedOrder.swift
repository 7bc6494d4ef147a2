import NetworkAnalysis
import PlanModel

/// The order in which the plan does the activities, as far as trials keep to it.
struct PlannedOrder: Sendable {
  /// All activities by planned start, then planned finish, then project order.
  let ranking: [Int]
  /// The place of each activity in `ranking`.
  let rank: [Int]
  /// For each slot the activity that holds its unit before, or −1.
  let previous: [Int]
  /// An order in which each activity comes after those before it in its slots, and after those it
  /// waits for.
  let sequence: [Int]
  /// The arcs that hold in every trial.
  let arcs: [PrecedenceNetwork.Arc]
  /// The arcs that the plan's order contradicts.
  ///
  /// With a lead, a plan can do an activity before one it waits for. A trial that keeps this
  /// order goes by the planned moment of the other, since its true one is not yet known.
  let contradicted: [PrecedenceNetwork.Arc]

  /// Creates the order of a plan that nobody asks for.
  init() { (ranking, rank, previous, sequence, arcs, contradicted) = ([], [], [], [], [], []) }

  /// Creates the order of `schedule`, whose activities have the given holdings.
  ///
  /// - Complexity: O((*n* + *m* + *s*) log *n*) for *n* activities, *m* relations and *s* slots.
  init(of schedule: Schedule, holdings: TrialHoldings, network: PrecedenceNetwork) {
    let entries = schedule.entries
    let ranking = entries.indices.sorted { left, right in
      (entries[left].start, entries[left].finish, left)
        < (entries[right].start, entries[right].finish, right)
    }
    var rank = Array(repeating: 0, count: ranking.count)
    for (place, position) in ranking.enumerated() { rank[position] = place }
    var previous = Array(repeating: -1, count: holdings.unit.count)
    var next = previous
    var last = Array(repeating: (position: -1, slot: -1), count: holdings.unitCount)
    for position in ranking {
      for slot in holdings.slots(of: position) where holdings.unit[slot] != holdings.nobody {
        let unit = holdings.unit[slot]
        previous[slot] = last[unit].position
        if last[unit].slot >= 0 { next[last[unit].slot] = position }
        last[unit] = (position, slot)
      }
    }
    self.ranking = ranking
    self.rank = rank
    self.previous = previous
    (sequence, contradicted) = Self.sequence(
      ranking: ranking, rank: rank, previous: previous, next: next, holdings: holdings,
      network: network)
    let left = Set(contradicted)
    arcs = network.arcs.filter { !left.contains($0) }
  }

  /// Sorts topologically, by the ranking where there is a choice, and drops the arcs that
  /// forbid it.
  private static func sequence(
    ranking: [Int], rank: [Int], previous: [Int], next: [Int], holdings: TrialHoldings,
    network: PrecedenceNetwork
  ) -> ([Int], [PrecedenceNetwork.Arc]) {
    var missing = (0..<network.count).map { position in
      network.incoming(position).count + holdings.slots(of: position).count { previous[$0] >= 0 }
    }
    var free = MinimumHeap(capacity: network.count)
    for position in ranking where missing[position] == 0 { free.insert(rank[position]) }
    var isDone = Array(repeating: false, count: network.count)
    var sequence: [Int] = []
    var contradicted: [PrecedenceNetwork.Arc] = []
    var firstLeft = 0
    while sequence.count < network.count {
      while isDone[ranking[firstLeft]] { firstLeft += 1 }
      let position = free.isEmpty ? ranking[firstLeft] : ranking[free.removeMinimum()]
      contradicted += network.incoming(position).filter { !isDone[$0.tail] }
      isDone[position] = true
      sequence.append(position)
      let followers = holdings.slots(of: position).map { next[$0] }.filter { $0 >= 0 }
      for head in network.outgoing(position).map(\.head) + followers where !isDone[head] {
        missing[head] -= 1
        if missing[head] == 0 { free.insert(rank[head]) }
      }
    }
    return (sequence, contradicted)
  }
}
