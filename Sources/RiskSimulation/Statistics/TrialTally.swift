/// What is counted over trials; tallies of different trials add up to the tally of all.
///
/// The trials themselves are kept in the order of the blocks that were counted, so that joined
/// tallies are in the order of the trials whoever played them.
struct TrialTally: Sendable {
  /// The numbers of the blocks counted, ascending.
  private(set) var blocks: [Int] = []
  /// The finish of each trial.
  private(set) var finishes: [Int] = []
  /// The last finishes of phases with tasks and of specs, trial by trial: a row of slots for each.
  private(set) var slotEnds: [Int] = []
  /// A number for the critical path of each trial; none if only ends are told.
  private(set) var paths: [UInt64] = []
  /// What the work of each trial costs; none if it is not known.
  private(set) var costs: [Double] = []
  /// What is counted for each activity; `nil` if only ends are told.
  var activities: ActivityTally?
  private let width: Int
  private let slots: Int

  /// Creates the tally of no trials.
  init(width: Int, slots: Int, activities: ActivityTally?) {
    self.width = width
    self.slots = slots
    self.activities = activities
  }

  /// Counts a block that was played, except for its activities.
  mutating func count(_ record: borrowing BlockRecord, of block: TrialBlock) {
    blocks.append(block.first / width)
    finishes += record.ends[..<block.count]
    slotEnds += record.slotEnds[..<(block.count * slots)]
    paths += record.paths.prefix(block.count)
    costs += record.costs.prefix(block.count)
  }

  /// Joins tallies of different blocks that together are the first ones of all.
  static func joined(_ tallies: [TrialTally]) -> TrialTally {
    guard var whole = tallies.first else { preconditionFailure("there is always a worker") }
    guard tallies.count > 1 else { return whole }
    for tally in tallies.dropFirst() {
      if let activities = tally.activities { whole.activities?.add(activities) }
    }
    var places: [(block: Int, tally: Int, place: Int)] = []
    for (number, tally) in tallies.enumerated() {
      places += tally.blocks.enumerated().map { ($0.element, number, $0.offset) }
    }
    places.sort { $0.block < $1.block }
    let (width, slots) = (whole.width, whole.slots)
    whole.blocks = places.map(\.block)
    (whole.finishes, whole.slotEnds, whole.paths, whole.costs) = ([], [], [], [])
    for (_, number, place) in places {
      let tally = tallies[number]
      let (first, end) = (place * width, min((place + 1) * width, tally.finishes.count))
      whole.finishes += tally.finishes[first..<end]
      whole.slotEnds += tally.slotEnds[first * slots..<end * slots]
      if !tally.paths.isEmpty { whole.paths += tally.paths[first..<end] }
      if !tally.costs.isEmpty { whole.costs += tally.costs[first..<end] }
    }
    return whole
  }
}
