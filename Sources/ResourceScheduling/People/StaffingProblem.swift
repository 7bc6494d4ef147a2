import PlanModel

/// Who shall do what and when, with everything known by positions, minutes and integers.
///
/// Minimise lexicographically the total lateness, the end, and a secondary measure, subject to
///
///     finish(a) = min { t : Σ_{p in team(a)} speed(p, a) · capacity_p[start(a), t) ≥ effort(a) }
///
/// to relations between events, to each person doing one thing at a time, and to pools. The
/// multi-skill project scheduling problem of C. Heimerl and R. Kolisch, "Scheduling and staffing
/// multiple projects with a multi-skilled workforce" (2010), with calendars and joint work.
struct StaffingProblem: Sendable {
  /// Somebody who may do an activity.
  struct Candidate: Hashable, Sendable {
    /// Position of the person.
    var person: Int
    /// The speed at which the person does it, in thousandths; positive.
    var speed: Int

    init(person: Int, speed: Int) {
      self.person = person
      self.speed = speed
    }
  }

  /// Units of a pool that an activity holds from start to finish.
  struct PoolNeed: Hashable, Sendable {
    /// Position of the pool.
    var pool: Int
    /// How many units; positive and not above those there are.
    var units: Int

    init(pool: Int, units: Int) {
      self.pool = pool
      self.units = units
    }
  }

  /// A piece of work.
  struct Activity: Hashable, Sendable {
    /// What the people together must do, in millionths of a minute.
    var effort: Int
    /// How many do it together from start to finish; 0 for a milestone or unattended work.
    var people: Int
    /// Who may; at least `people`, and an owner alone.
    var candidates: [Candidate]
    /// Who must take part, if somebody must: the owner of joint work, one of the candidates.
    var required: Int?
    /// Project minutes that unattended work lasts; of no meaning for work by people.
    var duration: Int
    /// Units it holds, each pool once.
    var needs: [PoolNeed]
    /// It starts no earlier.
    var release: Int
    /// It is late by the minutes it finishes after, if there is such a date.
    var deadline: Int?
    /// How much an early finish matters among schedules of the same end; at least 1.
    var weight: Int

    init(
      effort: Int, people: Int = 1, candidates: [Candidate] = [], required: Int? = nil,
      duration: Int = 0,
      needs: [PoolNeed] = [], release: Int = 0, deadline: Int? = nil, weight: Int = 1
    ) {
      self.effort = effort
      self.people = people
      self.candidates = candidates
      self.required = required
      self.duration = duration
      self.needs = needs
      self.release = release
      self.deadline = deadline
      self.weight = weight
    }
  }

  /// Either end of a run.
  enum Event: Int, Sendable { case start, finish }

  /// The event of `head` comes at least `lag` minutes after that of `tail`; a lag may be negative.
  struct Relation: Hashable, Sendable {
    var tail: Int
    var tailEvent: Event
    var head: Int
    var headEvent: Event
    var lag: Int

    init(
      tail: Int, _ tailEvent: Event = .finish, head: Int, _ headEvent: Event = .start, lag: Int = 0
    ) {
      self.tail = tail
      self.tailEvent = tailEvent
      self.head = head
      self.headEvent = headEvent
      self.lag = lag
    }
  }

  /// The work.
  let activities: [Activity]
  /// The relations, free of cycles.
  let relations: [Relation]
  /// What each person offers; all with the same minutes per day.
  let profiles: [CapacityProfile]
  /// How many units each pool has.
  let pools: [Int]
  /// Positions so that every relation leads onward.
  let topologicalOrder: [Int]

  /// Creates the problem, or returns `nil` if the relations form a cycle.
  ///
  /// - Precondition: efforts are sane (below 2⁴⁰ full minutes in all), candidates are enough,
  ///   speeds positive, needs within the pools.
  init?(
    activities: [Activity], relations: [Relation], profiles: [CapacityProfile], pools: [Int] = []
  ) {
    for activity in activities {
      precondition(activity.people == 0 || activity.candidates.count >= activity.people)
      precondition(activity.effort >= 0 && activity.duration >= 0 && activity.weight >= 1)
      precondition(activity.candidates.allSatisfy { $0.speed > 0 })
      precondition(activity.needs.allSatisfy { $0.units > 0 && $0.units <= pools[$0.pool] })
    }
    self.activities = activities
    self.relations = relations
    self.profiles = profiles
    self.pools = pools
    var missing = Array(repeating: 0, count: activities.count)
    var outgoing = Array(repeating: [Int](), count: activities.count)
    for relation in relations {
      missing[relation.head] += 1
      outgoing[relation.tail].append(relation.head)
    }
    var order = activities.indices.filter { missing[$0] == 0 }
    var next = 0
    while next < order.count {
      for head in outgoing[order[next]] {
        missing[head] -= 1
        if missing[head] == 0 { order.append(head) }
      }
      next += 1
    }
    guard order.count == activities.count else { return nil }
    topologicalOrder = order
  }

  /// How many activities there are.
  var count: Int { activities.count }

  /// The capacity an activity takes of a candidate who does it alone, in thousandths of a minute.
  func capacityNeeded(_ activity: Activity, by candidate: Candidate) -> Int {
    (activity.effort + candidate.speed - 1) / candidate.speed
  }

  /// A lower bound on the minutes from start to finish, whoever does it.
  ///
  /// The most productive candidates do it, all day at their highest rate.
  func leastDuration(_ activity: Activity) -> Int {
    guard activity.people > 0 else { return activity.duration }
    guard activity.effort > 0 else { return 0 }
    let rates = activity.candidates.map { $0.speed * profiles[$0.person].highestRate }
    let joint = rates.sorted(by: >).prefix(activity.people).reduce(0, +)
    return joint > 0 ? (activity.effort + joint - 1) / joint : CapacityProfile.horizon
  }
}
