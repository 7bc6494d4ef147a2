/// Schedules to choose parents from, each with its mirrored list and its score.
struct Population: ~Copyable {
  /// The most schedules it holds.
  let capacity: Int
  /// The scores of the schedules it holds.
  private(set) var scores: [GridScore] = []
  private var fingerprints: [UInt64] = []
  /// The worst member of a full population, if it is known.
  private var knownWorst: Int?
  private let activities: Int
  private let starts: FixedBuffer<Int32>
  private let lists: FixedBuffer<Int32>

  /// Makes room for `capacity` schedules of `activities` activities.
  init(capacity: Int, activities: Int) {
    self.capacity = capacity
    self.activities = activities
    starts = FixedBuffer(repeating: 0, count: capacity * activities)
    lists = FixedBuffer(repeating: 0, count: capacity * activities)
  }

  /// The starts of a member.
  func starts(of member: Int) -> UnsafeMutablePointer<Int32> {
    starts.base + member * activities
  }

  /// The mirrored list of a member.
  func list(of member: Int) -> UnsafeMutablePointer<Int32> {
    lists.base + member * activities
  }

  /// Returns the best of `entrants` members drawn at random.
  func tournament(of entrants: Int, using random: inout SeededGenerator) -> Int {
    var winner = random.next(below: scores.count)
    for _ in 1..<entrants {
      let other = random.next(below: scores.count)
      if scores[other] < scores[winner] { winner = other }
    }
    return winner
  }

  /// Returns where a schedule should be put, or `nil` if it is not wanted.
  ///
  /// A schedule that is already there is not wanted. A child that is no worse than its mother takes
  /// her place, which keeps the population diverse (crowding: De Jong 1975); otherwise one that is
  /// better than the worst takes the worst one's.
  mutating func admit(
    _ candidate: UnsafePointer<Int32>, score: GridScore, mother: Int?
  ) -> Int? {
    guard let place = place(for: score, mother: mother) else { return nil }
    let fingerprint = ScheduleMemory.fingerprint(candidate, count: activities)
    guard !fingerprints.contains(fingerprint) else { return nil }
    if place == scores.count {
      scores.append(score)
      fingerprints.append(fingerprint)
    }
    if place == knownWorst { knownWorst = nil }
    starts(of: place).update(from: candidate, count: activities)
    scores[place] = score
    fingerprints[place] = fingerprint
    return place
  }

  /// Whose place a schedule with this score may take, if any; the end is free until it is full.
  private mutating func place(for score: GridScore, mother: Int?) -> Int? {
    guard scores.count == capacity else { return scores.count }
    if let mother, score <= scores[mother] { return mother }
    let worst = knownWorst ?? findWorst()
    knownWorst = worst
    return score < scores[worst] || mother == nil && score == scores[worst] ? worst : nil
  }

  /// Removes all but the best `count` members.
  mutating func keepBest(_ count: Int) {
    let best = scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }.prefix(count).sorted()
    for (place, member) in best.enumerated() where place < member {
      starts(of: place).update(from: starts(of: member), count: activities)
      list(of: place).update(from: list(of: member), count: activities)
    }
    knownWorst = nil
    scores = best.map { scores[$0] }
    fingerprints = best.map { fingerprints[$0] }
  }

  private func findWorst() -> Int {
    var worst = 0
    for member in 1..<scores.count where scores[member] > scores[worst] {
      worst = member
    }
    return worst
  }
}
