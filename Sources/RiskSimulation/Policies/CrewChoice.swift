/// The people who are chosen for an activity at a moment.
///
/// A planned crew works as the plan has it. Of others each works at a rate of their own.
struct CrewChoice: ~Copyable {
  /// Somebody who may be chosen, with what speaks for them.
  private struct Candidate {
    let member: TrialClaims.Member
    let presence: Presence
    /// When they would be done alone.
    var finish = 0
    /// Whether the activity is planned for them.
    let isPlanned: Bool

    /// Whether they are chosen rather than one who comes before them in the team.
    func isBetter(than other: Candidate) -> Bool {
      if presence != other.presence { return presence.rawValue < other.presence.rawValue }
      if finish != other.finish { return finish < other.finish }
      return isPlanned && !other.isPlanned
    }
  }

  /// Who is there of a person.
  private enum Presence: Int {
    case inPerson
    case standIn
    case nobody
  }

  private let model: TrialModel
  private var chosen: [Candidate] = []

  /// Creates a choice of nobody.
  init(_ model: TrialModel) { self.model = model }

  /// How many are chosen.
  var count: Int { chosen.count }

  /// Returns somebody who is chosen.
  func person(_ index: Int) -> Int { chosen[index].member.person }

  /// Chooses nobody.
  mutating func clear() { chosen.removeAll(keepingCapacity: true) }

  /// Chooses whom a claim asks for, beside those chosen before; returns whether they are free.
  ///
  /// - Complexity: O(*k* · *g*) for *k* of a group of *g*.
  mutating func choose(
    _ claim: TrialClaims.Claim, for position: Int, at now: Int, of people: borrowing GroupBook,
    run: borrowing TrialRun
  ) -> Bool {
    let first = chosen.count
    for index in people.range(of: claim.resource) {
      let member = people.member(index)
      guard people.isFree(member, at: now) else { continue }
      let candidate = candidate(member, for: position, at: now, run: run)
      var place = chosen.count
      while place > first, candidate.isBetter(than: chosen[place - 1]) { place -= 1 }
      guard place < first + claim.units else { continue }
      if chosen.count == first + claim.units { chosen.removeLast() }
      chosen.insert(candidate, at: place)
    }
    return chosen.count == first + claim.units
  }

  private func candidate(
    _ member: TrialClaims.Member, for position: Int, at now: Int, run: borrowing TrialRun
  ) -> Candidate {
    // Of planned people there is no choice.
    guard model.isOpenToAll else {
      return Candidate(member: member, presence: .inPerson, isPlanned: true)
    }
    let isThere = model.capacities.isThere(member.person, at: now)
    return Candidate(
      member: member,
      presence: !isThere ? .nobody : now < member.departure ? .inPerson : .standIn,
      finish: model.capacities.finish(
        of: member.person, from: now, effort: run.effort[position], speed: member.speed),
      isPlanned: model.holdings.plannedPeople(of: position).contains(member.person))
  }

  /// Whether those who are chosen are those who are planned.
  private var isPlanned: Bool { chosen.allSatisfy(\.isPlanned) }

  /// Returns when somebody comes who could begin; `nil` if somebody is there.
  func arrival(for position: Int, after now: Int, of people: borrowing GroupBook) -> Int? {
    guard !chosen.isEmpty else { return nil }
    let isPlanned = isPlanned
    let crew = model.crew[position]
    let isSomebodyThere =
      isPlanned
      ? model.capacities.isThere(crew, at: now) : chosen.contains { $0.presence == .inPerson }
    guard !isSomebodyThere else { return nil }
    var arrival = isPlanned ? model.capacities.firstMinute(of: crew, from: now) : Int.max
    guard model.isOpenToAll else { return arrival }
    for index in model.claims.peopleClaims(of: position) {
      for index in people.range(of: model.claims.claims[index].resource) {
        let member = people.member(index)
        guard people.isFree(member, at: now), now < member.departure else { continue }
        arrival = min(arrival, model.capacities.firstMinute(of: member.person, from: now))
      }
    }
    return arrival
  }

  /// Returns when those who are chosen are done with an activity begun at `now`.
  func finish(of position: Int, from now: Int, run: borrowing TrialRun) -> Int {
    if isPlanned { return model.finish(of: position, from: now, in: run) }
    if chosen.count == 1 { return chosen[0].finish }
    return JointWork(of: chosen.map(\.member), capacities: model.capacities)
      .finish(from: now, effort: run.effort[position])
  }
}
