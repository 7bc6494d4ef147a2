/// Plays a trial in which everything starts as soon as all it asks for is there, first come first.
///
/// At each moment the startable activities are looked at in planned order. One starts if those it
/// asks for are free and there; else the next is looked at. Nothing is kept free for what cannot
/// start yet. An activity is startable once all it waits for have started, and the moments that
/// follow for it are reached. This is parallel schedule generation with the plan's start as
/// priority (J. E. Kelley, "The Critical-Path Method: Resources Planning and Scheduling", 1963;
/// A. Sprecher, R. Kolisch, A. Drexl, "Semi-active, active, and non-delay schedules for the
/// resource-constrained project scheduling problem", 1995).
///
/// Time goes from event to event. Who may be taken for what, and so all that tells the policies and
/// the kinds of plans apart, is the desk's affair.
struct DispatchRule<Desk: WorkDesk & ~Copyable>: TrialPlayer, ~Copyable {
  private let model: TrialModel
  private var desk: Desk
  private var agenda: Agenda
  private let relations: DispatchRelations
  /// How many of the relations into each activity are still open; −1 once it has started.
  private var missing: Row<Int>
  /// The earliest start that those which are no longer open allow.
  private var earliest: Row<Int>

  /// Creates the rule for the plan in `model`.
  init(_ model: TrialModel) {
    self.model = model
    desk = Desk(model)
    agenda = Agenda(people: model.holdings.people.count + 1, activities: model.count)
    relations = DispatchRelations(of: model)
    missing = Row(repeating: 0, count: model.count)
    earliest = Row(repeating: 0, count: model.count)
  }

  /// Places every activity of the trial.
  ///
  /// - Complexity: O(*n* log *n* + *m* + *l*) for *n* activities, *m* relations, and *l* looks at
  ///   people and units.
  mutating func play(_ run: inout TrialRun) {
    run.begin()
    desk.begin()
    missing.copy(relations.counts)
    earliest.copy(run.release)
    for index in 0..<relations.roots.count { release(relations.roots[index], now: 0) }
    var now = 0
    while true {
      while let position = desk.startNext(at: now, agenda: &agenda, in: &run) {
        tell(of: position, now: now, in: run)
      }
      now = agenda.minute
      guard now < Tournament.never else { return }
      while agenda.people.minute == now {
        if let ended = desk.free(agenda.people.removeFirst()) { tell(ofEnd: ended, now: now) }
      }
      while agenda.activities.minute == now {
        let position = agenda.activities.removeFirst()
        if missing[position] < 0 {
          desk.end(position)
          tell(ofEnd: position, now: now)
        } else {
          desk.offer(position)
        }
      }
    }
  }

  /// Puts an activity to which no relation is open where it belongs.
  private mutating func release(_ position: Int, now: Int) {
    if earliest[position] <= now {
      desk.offer(position)
    } else {
      agenda.activities.set(position, at: min(earliest[position], WorkCapacity.horizon))
    }
  }

  /// Tells those that wait for the start of an activity, or for a moment that is known by it.
  @inline(__always)
  private mutating func tell(of position: Int, now: Int, in run: borrowing TrialRun) {
    missing[position] = -1
    for index in relations.startRange(of: position) {
      let arc = relations.startArcs[index]
      earliest[arc.head] = max(earliest[arc.head], model.earliestStart(under: arc, in: run))
      missing[arc.head] &-= 1
      if missing[arc.head] == 0 { release(arc.head, now: now) }
    }
    if run.finish[position] == now { tell(ofEnd: position, now: now) }
  }

  /// Tells those that may start once an activity has ended.
  private mutating func tell(ofEnd position: Int, now: Int) {
    for index in relations.endRange(of: position) {
      let head = relations.endHeads[index]
      missing[head] &-= 1
      if missing[head] == 0 { release(head, now: now) }
    }
  }
}
