/// The course of a population search: the population, the best schedule, and what comes next.
struct Evolution: ~Copyable {
  private let tuning: GridSearchTuning
  private let goal: Int
  private let variation: ListVariation
  private let sampling: ListSampling
  private let memory: ScheduleMemory
  private var random: SeededGenerator
  private var population: Population
  private var champion: [Int32] = []
  private var championScore = GridScore(lateness: .max, end: .max, lateWork: .max)
  private var samples = 0
  private var idle = 0
  /// Eighths of an activity by which blocks are longer, while children turn out to be old.
  private var boost = 0
  /// A child whose keys are written.
  private struct Child {
    var mother: Int
    /// The number that the keys of its list are less than.
    var limit: Int
    /// How often it has been shuffled again.
    var attempts = 0
  }

  /// The last child, if it turned out to be old and is to be shuffled again.
  private var oldChild: Child?

  /// Starts with an empty population, for about `budget` schedules.
  init(
    _ network: GridNetwork, tuning: GridSearchTuning, goal: Int, budget: Int, seed: UInt64
  ) {
    self.tuning = tuning
    self.goal = goal
    variation = ListVariation(network, tuning: tuning)
    sampling = ListSampling(network, noise: tuning.noise)
    memory = ScheduleMemory(for: budget)
    random = SeededGenerator(seed: seed)
    population = Population(capacity: tuning.population, activities: network.durations.count)
  }

  /// Whether there are schedules left to make and the best one can be better still.
  func isOpen(_ generated: Int, budget: Int) -> Bool {
    generated < budget && !isOptimal
  }

  /// Whether the best schedule meets the goal.
  private var isOptimal: Bool { championScore.lateness == 0 && championScore.end <= goal }

  /// Makes one schedule more, and adds it to the population if it is good.
  mutating func step<Profile: ResourceProfile & ~Copyable>(
    _ generator: inout ScheduleGenerator<Profile>
  ) {
    guard population.scores.count >= population.capacity || samples >= 2 * population.capacity
    else {
      samples += 1
      sampling.sample(
        ordering: &generator.mirroredOrdering, into: generator.list.base, isFirst: samples == 1,
        using: &random)
      generator.forgetDeadlines()
      consider(generator.generate(unlessIn: memory), of: &generator, mother: nil)
      return
    }
    var child = oldChild ?? crossing(&generator)
    if oldChild != nil || random.next(below: 100) < tuning.shuffles {
      variation.shuffle(
        generator.mirroredOrdering.keys, below: child.limit, boost: boost / 8, using: &random)
    }
    generator.mirroredOrdering.sortRaised(upTo: child.limit, into: generator.list.base)
    generator.holdDeadlines(
      of: population.starts(of: child.mother), end: population.scores[child.mother].end)
    let before = championScore
    let isNew = consider(
      generator.generate(unlessIn: memory), of: &generator, mother: child.mother)
    child.attempts += 1
    oldChild = isNew || child.attempts > tuning.retries ? nil : child
    boost = isNew ? max(0, boost - tuning.calm) : min(8 * generator.list.count, boost + tuning.rise)
    idle = championScore < before ? 0 : idle + 1
    if idle > tuning.patience * population.capacity {
      population.keepBest(2)
      oldChild = nil
      memory.clear()
      (samples, idle) = (0, 0)
    }
  }

  /// Writes the keys of a child of two parents.
  private mutating func crossing<Profile: ResourceProfile & ~Copyable>(
    _ generator: inout ScheduleGenerator<Profile>
  ) -> Child {
    let mother = population.tournament(of: tuning.entrants, using: &random)
    var father = population.tournament(of: tuning.entrants, using: &random)
    while father == mother && population.scores.count > 1 {
      father = random.next(below: population.scores.count)
    }
    let limit = variation.cross(
      mother: population.list(of: mother), father: population.list(of: father),
      into: generator.mirroredOrdering.keys, using: &random)
    return Child(mother: mother, limit: limit)
  }

  /// Adds a feasible schedule made elsewhere, a start for each position, and improves it.
  mutating func add<Profile: ResourceProfile & ~Copyable>(
    _ starts: [Int], from generator: inout ScheduleGenerator<Profile>
  ) {
    precondition(starts.count == generator.starts.count, "a start for each activity")
    let end = generator.adopt(starts)
    consider(end, of: &generator, mother: nil)
    generator.holdDeadlines(of: generator.starts.base, end: end)
    generator.readList(end: end, into: generator.list.base)
    consider(generator.generate(unlessIn: memory), of: &generator, mother: nil)
  }

  /// Returns the best schedule, by the problem's positions.
  func best(_ network: GridNetwork, schedules: Int) -> GridSchedule {
    var starts = [Int](repeating: 0, count: champion.count)
    for (rank, position) in network.positions.enumerated() {
      starts[position] = Int(champion[rank])
    }
    return GridSchedule(
      starts: starts, score: championScore, schedules: schedules, meetsBound: isOptimal)
  }

  /// Adds the generator's last schedule to the population if it is wanted there.
  ///
  /// - Returns: Whether there was a new schedule.
  @discardableResult
  private mutating func consider<Profile: ResourceProfile & ~Copyable>(
    _ end: Int?, of generator: inout ScheduleGenerator<Profile>, mother: Int?
  ) -> Bool {
    guard let end else { return false }
    let score = generator.score(end: end)
    if score < championScore {
      championScore = score
      champion = generator.starts.array
    }
    let place = population.admit(generator.starts.base, score: score, mother: mother)
    guard let place else { return true }
    generator.readList(end: end, into: population.list(of: place))
    return true
  }
}
