/// Plays a trial in which whoever is free takes the first startable activity in planned order.
///
/// Time goes from event to event: a person is free (again), or an activity becomes startable.
/// An activity is startable once all it waits for have started and the moments that follow for
/// it are reached. Of several activities that could start at one moment the first in planned
/// order starts first. This is parallel schedule generation with the plan's start as priority
/// (J. E. Kelley, "The Critical-Path Method: Resources Planning and Scheduling", 1963).
///
/// It knows activities of one person, and milestones. `CrewDispatchRule` says the same of them, but
/// is slower.
struct DispatchRule: TrialPlayer, ~Copyable {
  private let model: TrialModel
  private var events: MinimumHeap
  private var ready: ReadyQueues
  /// How many of the activities it waits for have not started.
  private var missing: Row<Int>
  /// The earliest start that those which have started allow.
  private var earliest: Row<Int>
  /// What each person last spent time on, or −1.
  private var last: Row<Int>
  /// Whether each person could take an activity now.
  private var isFree: Row<Bool>
  /// The people for whom something has changed at this moment.
  private var candidates: Row<Int>
  private var candidateCount = 0

  /// Creates the rule for the plan in `model`.
  ///
  /// - Precondition: the model is plain.
  init(_ model: TrialModel) {
    precondition(model.isPlain)
    let people = model.capacities.count
    precondition(model.count + people < Self.codes, "too many activities for an event's code")
    self.model = model
    events = MinimumHeap(capacity: model.count + people)
    ready = ReadyQueues(
      ranking: model.order.ranking, queue: model.crew, entryStart: Array(0...model.count),
      count: people)
    missing = Row(repeating: 0, count: model.count)
    earliest = Row(repeating: 0, count: model.count)
    last = Row(repeating: -1, count: people)
    isFree = Row(repeating: true, count: people)
    candidates = Row(repeating: 0, count: people)
  }

  /// An event is `time · codes + code`; codes are activities, then people.
  private static let codes = 1 << 22

  /// Places every activity of the trial.
  ///
  /// - Complexity: O((*n* + *m*) log *n*) for *n* activities and *m* relations.
  mutating func play(_ run: inout TrialRun) {
    run.begin()
    last.fill(with: -1)
    isFree.fill(with: true)
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

  /// Takes note that an activity has become startable, or a person free.
  private mutating func occur(_ code: Int) {
    if code < model.count {
      enqueue(code)
    } else {
      isFree[code - model.count] = true
      note(code - model.count)
    }
  }

  /// Puts an activity whose earliest start is known where it belongs.
  @inline(__always)
  private mutating func release(_ position: Int, now: Int) {
    if earliest[position] <= now {
      enqueue(position)
    } else {
      events.insert(min(earliest[position], WorkCapacity.horizon) * Self.codes + position)
    }
  }

  /// Makes an activity startable.
  @inline(__always)
  private mutating func enqueue(_ position: Int) {
    ready.insert(position, of: model.crew[position])
    note(model.crew[position])
  }

  /// Takes note that a person may take something at this moment.
  @inline(__always)
  private mutating func note(_ person: Int) {
    guard isFree[person] else { return }
    for index in 0..<candidateCount where candidates[index] == person { return }
    candidates[candidateCount] = person
    candidateCount += 1
  }

  /// Starts all that can start at this moment.
  private mutating func startAll(at now: Int, in run: inout TrialRun) {
    while let position = takeFirst() {
      let person = model.crew[position]
      let present = model.capacities.firstMinute(of: person, from: now)
      guard present == now else {
        // Away: decide again when the person is back.
        isFree[person] = false
        events.insert(present * Self.codes + model.count + person)
        continue
      }
      ready.remove(position, of: person)
      start(position, by: person, at: now, in: &run)
    }
    candidateCount = 0
  }

  /// The first startable activity in planned order among those of the candidates.
  @inline(__always)
  private func takeFirst() -> Int? {
    var first: Int?
    var least = Int.max
    for index in 0..<candidateCount {
      let person = candidates[index]
      guard isFree[person], !ready.isEmpty(person) else { continue }
      let position = ready.first(person)
      if model.order.rank[position] < least {
        least = model.order.rank[position]
        first = position
      }
    }
    return first
  }

  /// Starts an activity, and tells those that wait for it.
  private mutating func start(_ position: Int, by person: Int, at now: Int, in run: inout TrialRun)
  {
    let finish = model.finish(of: position, from: now, in: run)
    run.previous[position] = last[person]
    run.place(position, from: now, to: finish)
    if finish > now {
      last[person] = position
      isFree[person] = false
      events.insert(finish * Self.codes + model.count + person)
    }
    for index in model.outgoingStart[position]..<model.outgoingStart[position + 1] {
      let arc = model.outgoing[index]
      earliest[arc.head] = max(earliest[arc.head], model.earliestStart(under: arc, in: run))
      missing[arc.head] &-= 1
      if missing[arc.head] == 0 { release(arc.head, now: now) }
    }
  }
}
