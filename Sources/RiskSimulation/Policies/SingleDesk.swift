/// Deals out work that takes one person each, and milestones.
///
/// An activity stands in the queue of the group that may do it. Of those who are free and there
/// takes it who is done first; of several the planned person, else the first in the team. Somebody
/// stands in for a planned person who has left, but only if no one else is there.
///
/// `CrewDesk` says the same of such plans, but is slower.
struct SingleDesk: WorkDesk, ~Copyable {
  private let model: TrialModel
  private let capacities: CapacityTable
  private var people: GroupBook
  private var queues: ReadyQueues
  /// The group of each activity.
  private let group: Row<Int>
  /// The planned person of each activity.
  private let planned: Row<Int>
  /// The activity of each rank.
  private let ranking: Row<Int>
  /// The groups of which somebody may take something at this moment.
  private var open: Row<Int>
  private var openCount = 0
  private var isOpen: Row<Bool>

  /// Creates the desk for the activities of a plain model.
  init(_ model: TrialModel) {
    precondition(model.isPlain)
    self.model = model
    capacities = model.capacities
    people = GroupBook(model)
    let nobody = people.nobody
    let groups = (0..<model.count).map { position in
      model.claims.claims(of: position).first.map { model.claims.claims[$0].resource } ?? nobody
    }
    group = Row(groups)
    planned = Row(
      (0..<model.count).map {
        model.holdings.plannedPeople(of: $0).first ?? model.holdings.nobody
      })
    ranking = Row(model.order.ranking)
    queues = ReadyQueues(
      ranking: model.order.ranking, queue: groups, entryStart: Array(0...model.count),
      count: nobody + 1)
    open = Row(repeating: 0, count: nobody + 1)
    isOpen = Row(repeating: false, count: nobody + 1)
  }

  mutating func begin() {
    people.clear()
  }

  @inline(__always)
  mutating func offer(_ position: Int) {
    let group = group[position]
    queues.insert(position, of: group)
    if people.isAnyoneFree(in: group) { note(group) }
  }

  @inline(__always)
  mutating func free(_ person: Int) -> Int? {
    let position = people.activity(of: person)
    if position >= 0 { people.free(person) }
    for index in people.groupRange(of: person) {
      let group = people.group(index)
      if !queues.isEmpty(group) { note(group) }
    }
    return position >= 0 ? position : nil
  }

  mutating func end(_ position: Int) {}

  /// Has a group looked at at this moment.
  @inline(__always)
  private mutating func note(_ group: Int) {
    guard !isOpen[group] else { return }
    isOpen[group] = true
    open[openCount] = group
    openCount &+= 1
  }

  @inline(__always)
  mutating func startNext(at now: Int, agenda: inout Agenda, in run: inout TrialRun) -> Int? {
    while openCount > 0 {
      var rank = Int.max
      var first = 0
      var place = 0
      while place < openCount {
        let group = open[place]
        guard !queues.isEmpty(group), people.isAnyoneFree(in: group) else {
          close(place)
          continue
        }
        let firstRank = queues.firstRank(of: group)
        if firstRank < rank {
          rank = firstRank
          first = place
        }
        place &+= 1
      }
      guard rank < Int.max else { return nil }
      let position = ranking[rank]
      if start(position, of: open[first], at: now, agenda: &agenda, in: &run) { return position }
      close(first)
    }
    return nil
  }

  /// Looks no more at a group at this moment.
  @inline(__always)
  private mutating func close(_ place: Int) {
    isOpen[open[place]] = false
    openCount &-= 1
    open[place] = open[openCount]
  }

  /// Has the best of a group start an activity; returns false if none of them is there.
  @inline(__always)
  private mutating func start(
    _ position: Int, of group: Int, at now: Int, agenda: inout Agenda, in run: inout TrialRun
  ) -> Bool {
    var best = -1
    var finish = Int.max
    var standIn = -1
    let effort = run.effort[position]
    for index in people.range(of: group) {
      let member = people.member(index)
      guard people.isFree(member, at: now) else { continue }
      guard
        let end = capacities.finishIfThere(
          of: member.person, from: now, effort: effort, speed: member.speed)
      else {
        agenda.people.set(
          member.person, at: capacities.firstMinute(of: member.person, from: now))
        continue
      }
      if now >= member.departure {
        standIn = index
        continue
      }
      if end < finish || end == finish && member.person == planned[position] {
        (best, finish) = (member.person, end)
      }
    }
    if best < 0, standIn >= 0 {
      let member = people.member(standIn)
      best = member.person
      finish = capacities.finish(of: best, from: now, effort: effort, speed: member.speed)
    }
    guard best >= 0 else { return false }
    queues.remove(position, of: group)
    run.previous[position] = people.lastActivity(of: best)
    run.person[position] = best < model.holdings.nobody ? best : -1
    run.place(position, from: now, to: finish)
    if finish > now {
      people.take(best, for: position)
      agenda.people.set(best, at: finish)
    }
    return true
  }
}
