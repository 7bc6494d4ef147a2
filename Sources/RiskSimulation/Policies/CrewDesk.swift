/// Deals out work of any kind: of several people, of nobody, and with units of pools.
///
/// An activity starts if enough of each group are free, somebody of them is there, and the pools
/// have enough free units. Of more than are needed those are taken who are there, and of these who
/// would be done first alone; then planned people; then the first in the team.
///
/// What cannot start waits in the queue of one resource that it lacks, or until its people come,
/// and is looked at again only then. A resource is a group or, counted on after them, a pool.
struct CrewDesk: WorkDesk, ~Copyable {
  private let model: TrialModel
  private var people: GroupBook
  private var pools: PoolStock
  private var queues: ReadyQueues
  /// The ranks of the activities to be looked at at this moment, beside those in queues.
  private var fresh: RankSet
  /// The claim in whose queue each activity stands, or −1.
  private var standing: Row<Int>
  /// Whether each activity is to be looked at when somebody comes.
  private var isWoken: Row<Bool>
  /// The person in each slot of an activity that runs.
  private var holder: Row<Int>
  private var choice: CrewChoice
  /// The resources of which something was given back at this moment.
  private var opened: Row<Int>
  private var openedCount = 0
  /// Up to where the queue of each of them was looked at; −1 of others.
  private var cursor: Row<Int>

  init(_ model: TrialModel) {
    self.model = model
    let claims = model.claims
    let resources = claims.groupCount + model.holdings.poolSizes.count
    people = GroupBook(model)
    pools = PoolStock(sizes: model.holdings.poolSizes)
    queues = ReadyQueues(
      ranking: model.order.ranking, queue: claims.claims.map(\.resource),
      entryStart: claims.claimStart, count: resources)
    fresh = RankSet(count: model.count)
    standing = Row(repeating: -1, count: model.count)
    isWoken = Row(repeating: false, count: model.count)
    holder = Row(repeating: -1, count: model.slotCount)
    choice = CrewChoice(model)
    opened = Row(repeating: 0, count: resources)
    cursor = Row(repeating: -1, count: resources)
  }

  mutating func begin() {
    people.clear()
    pools.refill()
  }

  mutating func offer(_ position: Int) {
    stand(position, in: -1)
    isWoken[position] = false
    fresh.insert(model.order.rank[position])
  }

  mutating func free(_ person: Int) -> Int? {
    let position = people.activity(of: person)
    end(position)
    return position
  }

  mutating func end(_ position: Int) {
    let first = model.slotStart[position]
    for slot in first..<first &+ model.holdings.crewSizes[position] {
      people.free(holder[slot])
      for index in people.groupRange(of: holder[slot]) { note(people.group(index)) }
    }
    for index in model.claims.poolClaims(of: position) {
      let claim = model.claims.claims[index]
      pools.giveBack(claim.units, of: claim.resource - model.claims.groupCount, by: position)
      note(claim.resource)
    }
  }

  /// Has the queue of a resource looked at at this moment.
  @inline(__always)
  private mutating func note(_ resource: Int) {
    guard cursor[resource] < 0 else { return }
    cursor[resource] = queues.start(of: resource)
    opened[openedCount] = resource
    openedCount += 1
  }

  mutating func startNext(at now: Int, agenda: inout Agenda, in run: inout TrialRun) -> Int? {
    while let position = takeFirst() {
      if let claim = firstUnmetClaim(of: position, at: now, in: run) {
        stand(position, in: claim)
      } else if let arrival = choice.arrival(for: position, after: now, of: people) {
        stand(position, in: model.claims.claimWithSpares(of: position))
        isWoken[position] = true
        agenda.activities.set(position, at: arrival)
      } else {
        stand(position, in: -1)
        if isWoken[position] {
          isWoken[position] = false
          agenda.activities.clear(position)
        }
        start(position, at: now, agenda: &agenda, in: &run)
        return position
      }
    }
    for index in 0..<openedCount { cursor[opened[index]] = -1 }
    openedCount = 0
    return nil
  }

  /// The first activity in planned order that is still to be looked at at this moment.
  ///
  /// What was refused need not be looked at again: at one moment people and units only become less.
  private mutating func takeFirst() -> Int? {
    var least = fresh.first
    var source = -1
    var place = 0
    for index in 0..<openedCount {
      let resource = opened[index]
      guard isAvailable(resource),
        let first = queues.firstPlace(of: resource, from: cursor[resource])
      else { continue }
      cursor[resource] = first
      let rank = queues.rank(at: first)
      if rank < least { (least, source, place) = (rank, resource, first) }
    }
    guard least < Int.max else { return nil }
    if source >= 0 {
      cursor[source] = place + 1
    } else {
      fresh.removeFirst()
    }
    return model.order.ranking[least]
  }

  /// Whether anything of a resource is free.
  private func isAvailable(_ resource: Int) -> Bool {
    resource < model.claims.groupCount
      ? people.isAnyoneFree(in: resource)
      : pools.has(1, of: resource - model.claims.groupCount)
  }

  /// Chooses the people of an activity; returns the first claim that cannot be met, if any.
  private mutating func firstUnmetClaim(
    of position: Int, at now: Int, in run: borrowing TrialRun
  ) -> Int? {
    choice.clear()
    for index in model.claims.claims(of: position) {
      let claim = model.claims.claims[index]
      let isMet =
        claim.resource < model.claims.groupCount
        ? choice.choose(claim, for: position, at: now, of: people, run: run)
        : pools.has(claim.units, of: claim.resource - model.claims.groupCount)
      if !isMet { return index }
    }
    return nil
  }

  /// Has an activity wait in the queue of a claim; in none for −1.
  private mutating func stand(_ position: Int, in claim: Int) {
    let former = standing[position]
    guard former != claim else { return }
    if former >= 0 { queues.remove(former, of: model.claims.claims[former].resource) }
    if claim >= 0 { queues.insert(claim, of: model.claims.claims[claim].resource) }
    standing[position] = claim
  }

  /// Starts an activity with the people who are chosen.
  private mutating func start(
    _ position: Int, at now: Int, agenda: inout Agenda, in run: inout TrialRun
  ) {
    let finish = choice.finish(of: position, from: now, run: run)
    run.place(position, from: now, to: finish)
    let takesTime = finish > now
    var slot = model.slotStart[position]
    for index in 0..<choice.count {
      let person = choice.person(index)
      run.previous[slot] = people.lastActivity(of: person)
      run.person[slot] = person
      holder[slot] = person
      if takesTime { people.take(person, for: position) }
      slot += 1
    }
    for index in model.claims.poolClaims(of: position) {
      let claim = model.claims.claims[index]
      let pool = claim.resource - model.claims.groupCount
      for number in 0..<claim.units {
        run.previous[slot] = pools.holder(ofFree: number, of: pool)
        slot += 1
      }
      if takesTime { pools.take(claim.units, of: pool) }
    }
    guard takesTime else { return }
    if choice.count > 0 {
      agenda.people.set(choice.person(0), at: finish)
    } else {
      agenda.activities.set(position, at: finish)
    }
  }
}
