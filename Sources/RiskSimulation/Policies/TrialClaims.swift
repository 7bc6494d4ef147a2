import PlanModel

/// What the activities ask for under a policy: so many people of a group, so many units of a pool.
///
/// A *group* is those who may be taken for something. Who keeps the planned staffing asks for each
/// planned person by name: a group of one. If anybody may do what they have the skill for, the
/// group is all of these; the owner of joint work, who must take part, is a group of one beside
/// the others.
struct TrialClaims: Sendable {
  /// Somebody who may be taken.
  struct Member: Hashable, Sendable {
    /// Who, by number.
    let person: Int
    /// How fast they work in what the group is asked for.
    let speed: Speed
    /// The minute in which they leave the team; `Int.max` of who stays.
    let departure: Int
    /// Whether it is planned for them, so that somebody stands in when they have left.
    let isPlanned: Bool

    /// Whether they, or somebody who stands in for them, may be taken at `now`.
    @inline(__always)
    func mayBeTaken(at now: Int) -> Bool { isPlanned || now < departure }
  }

  /// What an activity asks of one resource.
  struct Claim: Sendable {
    /// A group, or, counted on after the groups, a pool of which something is held.
    let resource: Int
    /// How many of the group's people, or of the pool's units.
    let units: Int
  }

  /// The members of all groups, of each in the order of the team.
  private(set) var members: [Member] = []
  /// The members of group *g* are `members[memberStart[g]..<memberStart[g + 1]]`.
  private(set) var memberStart = [0]
  /// The claims of all activities, those for people before those for pools.
  private(set) var claims: [Claim] = []
  /// The claims of activity *i* are `claims[claimStart[i]..<claimStart[i + 1]]`.
  private(set) var claimStart = [0]
  /// Where the claims of each activity for pools begin in `claims`.
  private var poolStart: [Int] = []
  /// The groups of each person.
  private(set) var groups: [[Int]]
  /// How many groups there are.
  var groupCount: Int { memberStart.count - 1 }

  /// No activity asks for anything.
  init(ofNothingFor count: Int) {
    groups = []
    claimStart = Array(repeating: 0, count: count + 1)
    poolStart = Array(repeating: 0, count: count)
  }

  /// Finds the claims of a project's activities.
  ///
  /// - Precondition: the people that the activities hold have their skills.
  /// - Complexity: O(*s* + *a* · *p*) for *s* slots, and *p* people of each of *a* activities.
  init(project: Project, holdings: TrialHoldings, policy: SimulationPolicy, axis: WorkAxis) {
    let people = holdings.people
    let departures = people.map { person in
      person.until.map { axis.moment(endOf: $0).minutes } ?? Int.max
    }
    var known: [[Member]: Int] = [:]
    var asked: [(members: [Member], units: Int)] = []
    groups = Array(repeating: [], count: people.count)
    var drafts: [(groups: [Claim], pools: [TrialHoldings.Held])] = []
    for (position, activity) in project.activities.enumerated() {
      let planned = holdings.plannedPeople(of: position)
      func member(_ person: Int) -> Member? {
        guard let speed = people[person].skills[activity.discipline], speed > .none else {
          return nil
        }
        return Member(
          person: person, speed: Speed(permille: speed.permille), departure: departures[person],
          // Who stays needs no stand-in; so the same people are one group, whatever is planned.
          isPlanned: departures[person] < Int.max && planned.contains(person))
      }
      asked.removeAll(keepingCapacity: true)
      if policy == .greedy, !planned.isEmpty {
        let skilled = people.indices.compactMap(member)
        let owner = skilled.filter { people[$0.person].id == activity.owner }
        if !owner.isEmpty { asked.append((owner, 1)) }
        let others = planned.count - asked.count
        if others > 0 {
          asked.append((skilled.filter { !owner.contains($0) }, others))
        }
      } else {
        asked = planned.map { ([member($0)].compactMap { $0 }, 1) }
      }
      var claims: [Claim] = []
      for (members, units) in asked {
        precondition(
          members.count >= units, "the schedule gives an activity to a person without its skill")
        let group = known[members, default: known.count]
        if group == known.count {
          known[members] = group
          for member in members { groups[member.person].append(group) }
          self.members += members
          memberStart.append(self.members.count)
        }
        claims.append(Claim(resource: group, units: units))
      }
      drafts.append((claims, holdings.heldPools(of: position)))
    }
    for draft in drafts {
      claims += draft.groups
      poolStart.append(claims.count)
      claims += draft.pools.map { Claim(resource: known.count + $0.pool, units: $0.units) }
      claimStart.append(claims.count)
    }
  }

  /// The claims of an activity, as positions in `claims`.
  @inline(__always)
  func claims(of position: Int) -> Range<Int> { claimStart[position]..<claimStart[position + 1] }

  /// The claims of an activity for people, as positions in `claims`.
  @inline(__always)
  func peopleClaims(of position: Int) -> Range<Int> { claimStart[position]..<poolStart[position] }

  /// The claims of an activity for pools, as positions in `claims`.
  @inline(__always)
  func poolClaims(of position: Int) -> Range<Int> { poolStart[position]..<claimStart[position + 1] }

  /// Returns the claim of an activity that more people could meet than it asks for, or −1.
  ///
  /// There is one at most: owners are asked for by name, and the others at once.
  func claimWithSpares(of position: Int) -> Int {
    peopleClaims(of: position).first { members(of: claims[$0].resource).count > claims[$0].units }
      ?? -1
  }

  /// The members of a group, as positions in `members`.
  @inline(__always)
  func members(of group: Int) -> Range<Int> { memberStart[group]..<memberStart[group + 1] }
}
