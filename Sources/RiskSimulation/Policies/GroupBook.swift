/// The people of a trial: who is free, in which groups, and what each of them did last.
///
/// Nobody is a person too, with the number after the others: always free, and a group of one.
struct GroupBook: ~Copyable {
  /// The members of all groups, of each in the order of the team.
  private let members: Row<TrialClaims.Member>
  private let memberStart: Row<Int>
  /// The groups of each person.
  private let groups: Row<Int>
  private let groupStart: Row<Int>
  /// How many people of each group are free.
  private var idle: Row<Int>
  private let sizes: Row<Int>
  /// What each person is at, or −1.
  private var current: Row<Int>
  /// What each person last spent time on, or −1.
  private var last: Row<Int>

  /// Creates the book of the people whom a model's activities may ask for.
  init(_ model: TrialModel) {
    let claims = model.claims
    let nobody = TrialClaims.Member(
      person: model.holdings.nobody, speed: Speed(permille: 1_000), departure: Int.max,
      isPlanned: false)
    let groups = claims.groups + [[claims.groupCount]]
    members = Row(claims.members + [nobody])
    memberStart = Row(claims.memberStart + [claims.members.count + 1])
    self.groups = Row(groups.flatMap(\.self))
    groupStart = Row(groups.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) })
    sizes = Row((claims.memberStart + [claims.members.count + 1]).adjacentDifferences)
    idle = Row(repeating: 0, count: sizes.count)
    current = Row(repeating: -1, count: groups.count)
    last = Row(repeating: -1, count: groups.count)
  }

  /// The group that is nobody.
  var nobody: Int { sizes.count - 1 }

  /// Frees everybody, who has done nothing yet.
  mutating func clear() {
    idle.copy(sizes)
    current.fill(with: -1)
    last.fill(with: -1)
  }

  /// Returns whether somebody of a group is free.
  @inline(__always)
  func isAnyoneFree(in group: Int) -> Bool { idle[group] > 0 }

  /// The members of a group, for `member`.
  @inline(__always)
  func range(of group: Int) -> Range<Int> {
    Range(uncheckedBounds: (memberStart[group], memberStart[group &+ 1]))
  }

  /// Returns a member of a group.
  @inline(__always)
  func member(_ index: Int) -> TrialClaims.Member { members[index] }

  /// Returns whether a member may be taken at `now`, if only they are there.
  @inline(__always)
  func isFree(_ member: TrialClaims.Member, at now: Int) -> Bool {
    current[member.person] < 0 && member.mayBeTaken(at: now)
  }

  /// The groups of a person, for `group`.
  @inline(__always)
  func groupRange(of person: Int) -> Range<Int> {
    Range(uncheckedBounds: (groupStart[person], groupStart[person &+ 1]))
  }

  /// Returns a group of a person.
  @inline(__always)
  func group(_ index: Int) -> Int { groups[index] }

  /// What a person last spent time on, or −1.
  @inline(__always)
  func lastActivity(of person: Int) -> Int { last[person] }

  /// What a person is at, or −1.
  @inline(__always)
  func activity(of person: Int) -> Int { current[person] }

  /// Has a free person begin an activity that takes time.
  @inline(__always)
  mutating func take(_ person: Int, for position: Int) {
    current[person] = position
    last[person] = position
    for index in groupRange(of: person) { idle[groups[index]] &-= 1 }
  }

  /// Frees a busy person.
  @inline(__always)
  mutating func free(_ person: Int) {
    current[person] = -1
    for index in groupRange(of: person) { idle[groups[index]] &+= 1 }
  }
}

extension Array<Int> {
  /// The differences of neighbours.
  fileprivate var adjacentDifferences: [Int] { zip(dropFirst(), self).map { $0 - $1 } }
}
