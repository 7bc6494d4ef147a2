/// Plays a trial in which everything starts as soon as all it asks for is there, first come first.
///
/// At each moment the startable activities are looked at in planned order. One starts if all its
/// planned people are free, somebody of them is there, and the pools have enough free units; else
/// the next is looked at. Nothing is kept free for what cannot start yet: an activity that asks
/// for much can be overtaken by those that ask for less. This is parallel schedule generation with
/// the plan's start as priority (A. Sprecher, R. Kolisch, A. Drexl, "Semi-active, active, and
/// non-delay schedules for the resource-constrained project scheduling problem", 1995).
///
/// What cannot start waits in the queue of one resource that it lacks, or until its people come,
/// and is looked at again only then.
struct CrewDispatchRule: TrialPlayer, ~Copyable {
  private let model: TrialModel
  private let holdings: TrialHoldings
  private var events: MinimumHeap
  /// The ranks of the activities to be looked at at this moment, beside those in queues.
  private var fresh: MinimumHeap
  private var queues: ReadyQueues
  /// The claim in whose queue each activity stands, or −1.
  private var standing: Row<Int>
  /// How many of the activities it waits for have not started.
  private var missing: Row<Int>
  /// The earliest start that those which have started allow.
  private var earliest: Row<Int>
  /// What each person last spent time on, or −1.
  private var last: Row<Int>
  private var isBusy: Row<Bool>
  private var pools: PoolStock
  /// The resources of which something was given back at this moment.
  private var opened: Row<Int>
  private var openedCount = 0
  /// Up to where the queue of each of them was looked at; −1 of others.
  private var cursor: Row<Int>

  /// An event is `time · codes + code`; codes are activities that may start, then those that end.
  private static let codes = 1 << 22

  /// Creates the rule for the plan in `model`.
  init(_ model: TrialModel) {
    precondition(2 * model.count < Self.codes, "too many activities for an event's code")
    self.model = model
    holdings = model.holdings
    let people = holdings.people.count
    let resources = people + holdings.poolSizes.count
    events = MinimumHeap(capacity: model.count)
    fresh = MinimumHeap(capacity: model.count)
    queues = ReadyQueues(
      ranking: model.order.ranking, queue: holdings.claims.map(\.resource),
      entryStart: holdings.claimStart, count: resources)
    standing = Row(repeating: -1, count: model.count)
    missing = Row(repeating: 0, count: model.count)
    earliest = Row(repeating: 0, count: model.count)
    last = Row(repeating: -1, count: people)
    isBusy = Row(repeating: false, count: people)
    pools = PoolStock(sizes: holdings.poolSizes)
    opened = Row(repeating: 0, count: resources)
    cursor = Row(repeating: -1, count: resources)
  }

  /// Places every activity of the trial.
  ///
  /// - Complexity: O((*n* + *m* + *s* + *l*) log *n*) for *n* activities, *m* relations, *s* slots,
  ///   and *l* looks at activities that cannot start yet.
  mutating func play(_ run: inout TrialRun) {
    run.begin()
    last.fill(with: -1)
    isBusy.fill(with: false)
    pools.refill()
    for position in 0..<model.count {
      missing[position] = model.incomingStart[position + 1] - model.incomingStart[position]
      earliest[position] = run.release[position]
      if missing[position] == 0 { release(position, now: 0) }
    }
    startAll(at: 0, in: &run)
    while let event = events.minimum {
      let now = event / Self.codes
      while let event = events.minimum, event / Self.codes == now {
        occur(events.removeMinimum() % Self.codes)
      }
      startAll(at: now, in: &run)
    }
  }

  /// Takes note that an activity may start, or that one has ended.
  private mutating func occur(_ code: Int) {
    guard code >= model.count else {
      fresh.insert(model.order.rank[code])
      return
    }
    let position = code - model.count
    for claim in holdings.claims(of: position) {
      let (resource, units) = (holdings.claims[claim].resource, holdings.claims[claim].units)
      if resource < isBusy.count {
        isBusy[resource] = false
      } else {
        pools.giveBack(units, of: resource - isBusy.count, by: position)
      }
      guard cursor[resource] < 0 else { continue }
      cursor[resource] = queues.start(of: resource)
      opened[openedCount] = resource
      openedCount += 1
    }
  }

  /// Puts an activity whose earliest start is known where it belongs.
  private mutating func release(_ position: Int, now: Int) {
    if earliest[position] <= now {
      fresh.insert(model.order.rank[position])
    } else {
      wake(position, at: min(earliest[position], WorkCapacity.horizon))
    }
  }

  /// Has an activity looked at later.
  private mutating func wake(_ position: Int, at minute: Int) {
    events.insert(minute * Self.codes + position)
  }

  /// Starts all that can start at this moment.
  private mutating func startAll(at now: Int, in run: inout TrialRun) {
    while let position = takeFirst() {
      if let claim = lackingClaim(of: position) {
        stand(position, in: claim)
        continue
      }
      stand(position, in: -1)
      let present = model.capacities.firstMinute(of: model.crew[position], from: now)
      if present == now {
        start(position, at: now, in: &run)
      } else {
        wake(position, at: present)
      }
    }
    for index in 0..<openedCount { cursor[opened[index]] = -1 }
    openedCount = 0
  }

  /// The first activity in planned order that is still to be looked at at this moment.
  ///
  /// What was refused need not be looked at again: at one moment people and units only become less.
  private mutating func takeFirst() -> Int? {
    var least = fresh.minimum ?? Int.max
    var source = -1
    var place = 0
    for index in 0..<openedCount {
      let resource = opened[index]
      guard isAvailable(resource),
        let first = queues.firstPlace(of: resource, from: cursor[resource])
      else { continue }
      cursor[resource] = first
      let rank = model.order.rank[queues.activity(at: first)]
      if rank < least { (least, source, place) = (rank, resource, first) }
    }
    guard least < Int.max else { return nil }
    if source >= 0 {
      cursor[source] = place + 1
    } else {
      _ = fresh.removeMinimum()
    }
    return model.order.ranking[least]
  }

  /// Whether anything of a resource is free.
  private func isAvailable(_ resource: Int) -> Bool {
    resource < isBusy.count
      ? !isBusy[resource] : pools.has(1, of: resource - isBusy.count)
  }

  /// The first claim of an activity that cannot be met, if there is one.
  private func lackingClaim(of position: Int) -> Int? {
    for index in holdings.claims(of: position) {
      let claim = holdings.claims[index]
      let isMet =
        claim.resource < isBusy.count
        ? !isBusy[claim.resource]
        : pools.has(claim.units, of: claim.resource - isBusy.count)
      if !isMet { return index }
    }
    return nil
  }

  /// Has an activity wait in the queue of a claim; in none for −1.
  private mutating func stand(_ position: Int, in claim: Int) {
    let former = standing[position]
    guard former != claim else { return }
    if former >= 0 { queues.remove(former, of: holdings.claims[former].resource) }
    if claim >= 0 { queues.insert(claim, of: holdings.claims[claim].resource) }
    standing[position] = claim
  }

  /// Starts an activity, and tells those that wait for it.
  private mutating func start(_ position: Int, at now: Int, in run: inout TrialRun) {
    let finish = model.finish(of: position, from: now, in: run)
    run.place(position, from: now, to: finish)
    hold(position, takesTime: finish > now, in: &run)
    if finish > now { events.insert(finish * Self.codes + model.count + position) }
    for index in model.outgoingStart[position]..<model.outgoingStart[position + 1] {
      let arc = model.outgoing[index]
      earliest[arc.head] = max(earliest[arc.head], model.earliestStart(under: arc, in: run))
      missing[arc.head] &-= 1
      if missing[arc.head] == 0 { release(arc.head, now: now) }
    }
  }

  /// Notes who held the units of an activity before; takes them if it goes on for some time.
  private mutating func hold(_ position: Int, takesTime: Bool, in run: inout TrialRun) {
    var slot = model.slotStart[position]
    for index in holdings.claims(of: position) {
      let claim = holdings.claims[index]
      if claim.resource < isBusy.count {
        run.previous[slot] = last[claim.resource]
        slot += 1
        guard takesTime else { continue }
        last[claim.resource] = position
        isBusy[claim.resource] = true
      } else {
        let pool = claim.resource - isBusy.count
        for number in 0..<claim.units {
          run.previous[slot] = pools.holder(ofFree: number, of: pool)
          slot += 1
        }
        if takesTime { pools.take(claim.units, of: pool) }
      }
    }
  }
}
