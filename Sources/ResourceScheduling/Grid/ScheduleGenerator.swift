/// Makes schedules from lists, first backwards, then forwards in time, and counts them.
///
/// A *mirrored list* is an order of the activities from the project's end to its beginning. The
/// schedule it yields is generated twice: from the end, so that every activity runs as late as it
/// can, and then from the beginning in the order of these late starts. On a list that was read off
/// a schedule this is double justification, which never makes the end later: Valls, Ballestín &
/// Quintanilla (2005), Justification and RCPSP. A technique that pays.
struct ScheduleGenerator<Profile: ResourceProfile & ~Copyable>: ~Copyable {
  /// The activities.
  let network: GridNetwork
  /// The starts of the last schedule, by ranks.
  let starts: FixedBuffer<Int32>
  /// The mirrored list from which the next schedule is made, or which belongs to the last one.
  let list: FixedBuffer<Int32>
  /// The keys by which mirrored lists are made.
  var mirroredOrdering: ActivityOrdering
  /// How many schedules have been made; both directions count.
  private(set) var generated = 0

  private var forward: SerialGeneration<Profile.Demand>
  private var backward: SerialGeneration<Profile.Demand>
  private var ordering: ActivityOrdering
  private var profile: Profile
  private let durations: FixedBuffer<Int32>
  private let deadlines: FixedBuffer<Int32>
  private let hasDeadlines: Bool
  private let mirroredStarts: FixedBuffer<Int32>
  private let intensities: FixedBuffer<Int32>

  /// Prepares for the schedules of `problem`, of which `network` are the activities.
  init(_ problem: GridProblem, network: GridNetwork, packing: LanePacking) {
    let positions = network.positions
    let demands = Profile.demands(problem, positions: positions, packing: packing)
    self.network = network
    forward = SerialGeneration(
      network.forward, durations: network.durations, demands: demands,
      releases: positions.map { Int32(problem.releases[$0]) })
    backward = SerialGeneration(
      network.backward, durations: network.durations, demands: demands,
      releases: positions.map { _ in 0 })
    profile = Profile(packing, problem: problem, positions: positions)
    ordering = ActivityOrdering(network.forward, isMirrored: false)
    mirroredOrdering = ActivityOrdering(network.backward, isMirrored: true)
    durations = FixedBuffer(network.durations)
    deadlines = FixedBuffer(
      positions.map { Int32(clamping: min(problem.deadlines[$0], Int(Int32.max))) })
    hasDeadlines = problem.deadlines.contains { $0 < .max }
    intensities = FixedBuffer(positions.map { Int32(problem.intensity(of: $0)) })
    starts = FixedBuffer(repeating: 0, count: positions.count)
    mirroredStarts = FixedBuffer(repeating: 0, count: positions.count)
    list = FixedBuffer(repeating: 0, count: positions.count)
  }

  /// Makes the schedule that belongs to `list`, and leaves its starts in `starts`.
  ///
  /// - Parameter memory: The backward schedules seen so far.
  /// - Returns: The end; `nil` if the backward schedule is not new, and so neither is the forward.
  @inline(__always)
  mutating func generate(unlessIn memory: borrowing ScheduleMemory) -> Int? {
    generated &+= 1
    let late = backward.generate(list.base, in: &profile, starts: mirroredStarts.base)
    guard !memory.remember(mirroredStarts) else { return nil }
    generated &+= 1
    let keys = ordering.keys.base
    for rank in 0..<starts.count {
      keys[rank] =
        Int32(truncatingIfNeeded: late) &- mirroredStarts[rank] &- durations[rank]
    }
    // The mirrored list is not needed any more; its place serves for the forward list.
    ordering.sortStarts(upTo: late, into: list.base)
    return forward.generate(list.base, in: &profile, starts: starts.base)
  }

  /// Takes over a schedule made elsewhere: a start for each position of the problem.
  ///
  /// - Returns: The end.
  func adopt(_ given: [Int]) -> Int {
    var end = 0
    for (rank, position) in network.positions.enumerated() {
      precondition(given[position] >= 0 && given[position] < 1 << 30, "start out of range")
      starts[rank] = Int32(given[position])
      end = max(end, given[position] + Int(durations[rank]))
    }
    return end
  }

  /// Writes the mirrored list that belongs to `starts`, a schedule that ends at `end`.
  @inline(__always)
  mutating func readList(end: Int, into list: UnsafeMutablePointer<Int32>) {
    let keys = mirroredOrdering.keys.base
    for rank in 0..<starts.count {
      keys[rank] = Int32(truncatingIfNeeded: end) &- starts[rank] &- durations[rank]
    }
    mirroredOrdering.sortStarts(upTo: end, into: list)
  }

  /// Lets activities be shifted towards the end no further than their deadlines.
  ///
  /// Those that miss theirs in the schedule `starts`, which ends at `end`, stay where they are, so
  /// that justification does not add lateness. Without deadlines there is nothing to do.
  mutating func holdDeadlines(of starts: UnsafePointer<Int32>, end: Int) {
    guard hasDeadlines else { return }
    for rank in 0..<self.starts.count {
      let latest = max(deadlines[rank], starts[rank] + durations[rank])
      backward.releases[rank] = max(0, Int32(end) - latest)
    }
  }

  /// Lets every activity be shifted towards the end as far as it can be.
  ///
  /// What belongs to no schedule is not held where it misses its deadline in another.
  mutating func forgetDeadlines() {
    backward.releases.base.update(repeating: 0, count: starts.count)
  }

  /// Returns how good the last schedule is, which ends at `end`.
  ///
  /// - Complexity: O(*n*).
  func score(end: Int) -> GridScore {
    var lateness = 0
    if hasDeadlines {
      for rank in 0..<starts.count {
        lateness += max(0, Int(starts[rank] + durations[rank]) - Int(deadlines[rank]))
      }
    }
    let from = Int32(truncatingIfNeeded: end &- max(3, end / 20))
    var lateWork = 0
    for rank in 0..<starts.count {
      let finish = starts[rank] &+ durations[rank]
      if finish > from {
        lateWork &+= Int(min(durations[rank], finish &- from) &* intensities[rank])
      }
    }
    return GridScore(lateness: lateness, end: end, lateWork: lateWork)
  }
}

extension GridProblem {
  /// The share of all capacities that an activity holds while it runs, in parts of 1,000.
  fileprivate func intensity(of activity: Int) -> Int {
    zip(demands[activity], capacities).reduce(0) { sum, resource in
      resource.1 > 0 ? sum + 1_000 * resource.0 / resource.1 : sum
    } / max(1, capacities.count)
  }
}
