import PlanModel

/// Measures timetables by the objectives that are asked for, in their order.
///
/// Money is counted in ten-thousandths and loads in millionths, rounded, so that scores are whole
/// numbers: equal plans have equal scores in whatever order their parts were summed.
struct AllocationMeasure: Sendable {
  /// What is to be done.
  let problem: SchedulingProblem
  /// The pay, if cost counts; then that of all is known.
  let pay: StaffingPay
  /// Whether cost counts.
  let countsCost: Bool
  /// The objectives, the most important first.
  let order: [StaffingObjective]
  /// The minute after which each activity makes the release late, if there is a deadline.
  let latest: [Int]?
  /// The most that the work may cost, if that is limited.
  let maxCost: Double?
  /// The minute up to which loads are counted as shares of what people offer.
  var horizon: Int { didSet { offers = Self.offers(problem, before: horizon) } }
  /// Minutes that each person offers up to the horizon; positive.
  private(set) var offers: [Double]

  /// Money and loads that are told apart, of one unit and of everything.
  private static let moneyParts = 10_000.0
  private static let loadParts = 1_000_000.0
  /// The largest count, so that no sum of counts overflows.
  private static let greatest = 1e15

  /// Creates a measure.
  init(
    problem: SchedulingProblem, countsCost: Bool, order: [StaffingObjective], latest: [Int]?,
    maxCost: Double?, horizon: Int
  ) {
    self.problem = problem
    pay = StaffingPay(problem)
    self.countsCost = countsCost
    self.order = order
    self.latest = latest
    self.maxCost = maxCost
    self.horizon = horizon
    offers = Self.offers(problem, before: horizon)
  }

  /// Returns the score of a timetable.
  ///
  /// - Complexity: O(*n* · *k* · log *d*) for *n* activities of *k* people.
  func score(of table: Timetable) -> AllocationScore {
    let cost = countsCost ? Self.count(pay.cost(of: table) ?? 0, parts: Self.moneyParts) : 0
    var excess: [Int] = []
    if latest != nil { excess.append(overdue(table)) }
    if let maxCost { excess.append(max(0, cost - Self.count(maxCost, parts: Self.moneyParts))) }
    let ends = TimetableScore(table, in: problem)
    var objectives: [Int] = []
    for objective in order {
      switch objective {
      case .finish: objectives += [ends.lateness, ends.end]
      case .cost: objectives.append(cost)
      case .balance:
        objectives.append(Self.count(loads(in: table).max() ?? 0, parts: Self.loadParts))
      }
    }
    return AllocationScore(excess: excess, objectives: objectives + [ends.finishes])
  }

  /// The value of an objective in its own unit: minutes, money, or a share.
  func value(of objective: StaffingObjective, in table: Timetable) -> Double {
    switch objective {
    case .finish: Double(table.end)
    case .cost: pay.cost(of: table) ?? 0
    case .balance: loads(in: table).max() ?? 0
    }
  }

  /// The load of each person, as a share of what they offer up to the horizon.
  func loads(in table: Timetable) -> [Double] {
    var work = Array(repeating: 0.0, count: offers.count)
    for activity in 0..<problem.count {
      for person in table.units[activity].prefix(problem.crewSizes[activity]) {
        work[person] += pay.work(of: activity, by: person, in: table)
      }
    }
    return zip(work, offers).map { $0 / $1 }
  }

  /// Minutes by which the release is after the deadline.
  func overdue(_ table: Timetable) -> Int {
    guard let latest else { return 0 }
    return zip(table.finish, latest).reduce(0) { max($0, $1.0 - $1.1) }
  }

  private static func offers(_ problem: SchedulingProblem, before minute: Int) -> [Double] {
    problem.profiles.map { max(1, Double($0.capacity(before: max(0, minute))) / 1_000) }
  }

  private static func count(_ value: Double, parts: Double) -> Int {
    Int(min(greatest, (value * parts).rounded()))
  }
}
