package import PlanModel

/// Finds the cheapest hires with which a judge is content.
///
/// More people never need make a plan later, as they can be left idle; so what is enough stays
/// enough with more, and what is too little stays too little with less. First the dearest options
/// are cut back as far as the judge allows. Then an integer program proposes the cheapest hires
/// that are not known to be too few: if they are enough, or cost what is known to be enough, that
/// is the proof; if not, they are raised as far as the judge refuses, so that one refusal rules out
/// many teams. While windows of work guide the proposals, they prove nothing. At last what is
/// cheaper than the answer is judged itself, as far as the budget goes: plans are found by
/// heuristics, and what a larger team falls short of a smaller one may reach.
package struct HiringSearch {
  /// What the search came to.
  package enum Outcome: Hashable, Sendable {
    /// These hires are enough, and none cheaper than `leastCost` can be.
    case enough([Int], leastCost: Double, isProven: Bool)
    /// All options together are refused.
    case tooFew
    /// The search ended before it knew anything that is enough.
    case undecided
  }

  /// Why a judge is not asked any more.
  private enum Halt: Error { case atLimit }

  private let options: [HiringOption]
  private let windows: WorkWindows?
  private let judge: ([Int]) -> Bool?
  /// How many more teams may be judged.
  private var judgementsLeft: Int
  /// What the judge said.
  private var judgements: [[Int]: Bool] = [:]
  /// What was judged to be enough, in the order judged.
  private var accepted: [[Int]] = []
  /// What was judged to be too little and includes nothing that is enough.
  private var refused: [[Int]] = []

  /// Creates a search.
  ///
  /// - Parameters:
  ///   - options: What may be hired.
  ///   - windows: What the work needs at least, to guide the proposals.
  ///   - limit: How many teams may be judged.
  ///   - judge: Whether so many hires of each option are enough, or `nil` to end the search.
  package init(
    options: [HiringOption], windows: WorkWindows? = nil, limit: Int,
    judge: @escaping ([Int]) -> Bool?
  ) {
    self.options = options
    self.windows = windows
    self.judge = judge
    judgementsLeft = limit
  }

  /// Searches until the cheapest hires are proven, or the judge is not asked any more.
  package mutating func run() -> Outcome {
    do {
      let (nobody, everybody) = (options.map { _ in 0 }, options.map(\.most))
      guard try !isEnough(nobody) else {
        return .enough(nobody, leastCost: 0, isProven: true)
      }
      guard try isEnough(everybody) else { return .tooFew }
      try cutBack(everybody)
      var isProven = false
      repeat {
        isProven = try propose(keeping: windows) && propose(keeping: nil)
      } while isProven && isSomethingCheaperEnough()
      return outcome(isProven: isProven)
    } catch {
      return outcome(isProven: false)
    }
  }

  /// The cheapest hires that are enough, with the cost below which nothing is left to judge.
  private func outcome(isProven: Bool) -> Outcome {
    guard let best = cheapestAccepted else { return .undecided }
    let cost = options.cost(of: best)
    guard !isProven else { return .enough(best, leastCost: cost, isProven: true) }
    let open = (try? HiringModel(options: options, refused: refused).cheapest()) ?? nil
    // Without a proposal the solver gave up: that nothing is free is all that is known then.
    return .enough(
      best, leastCost: open.map { min(cost, options.cost(of: $0)) } ?? 0, isProven: false)
  }

  /// Judges proposals until one is enough or none is cheaper than what is.
  ///
  /// - Returns: Whether it came to that end; else the solver gave up.
  /// - Throws: `Halt` when the judge is not asked any more.
  private mutating func propose(keeping windows: WorkWindows?) throws -> Bool {
    while true {
      let model = HiringModel(options: options, refused: refused)
      let proposal: [Int]?
      do { proposal = try model.cheapest(keeping: windows) } catch { return false }
      guard let proposal, let best = cheapestAccepted, isLess(proposal, best) else { return true }
      guard try !isEnough(proposal) else { return true }
      try raise(proposal)
    }
  }

  /// Cuts the hires back, the dearest options first, as far as they stay enough.
  private mutating func cutBack(_ enough: [Int]) throws {
    var hires = enough
    let dearest = options.indices.sorted { (options[$1].cost, $0) < (options[$0].cost, $1) }
    for option in dearest {
      // At most `low` is too little (or nothing is known of it), `high` is enough.
      var low = -1
      var high = hires[option]
      while high - low > 1 {
        // None at all is the likeliest answer, and one more the next.
        let middle = low < 0 ? 0 : low + (high - low) / 2
        hires[option] = middle
        if try isEnough(hires) { high = middle } else { low = middle }
      }
      hires[option] = high
    }
  }

  /// Raises refused hires, one option after another, as far as they stay refused.
  private mutating func raise(_ refused: [Int]) throws {
    var hires = refused
    for option in options.indices where hires[option] < options[option].most {
      var low = hires[option]
      var high = options[option].most + 1
      while high - low > 1 {
        let middle = high > options[option].most ? high - 1 : low + (high - low) / 2
        hires[option] = middle
        if try isEnough(hires) { high = middle } else { low = middle }
      }
      hires[option] = low
    }
  }

  /// Whether something cheaper than the best is enough after all.
  ///
  /// That larger teams fall short says so already; but where the plan of a larger team was a poor
  /// one, it errs. So, as far as the budget goes, only refusals of teams that are cheaper than the
  /// best count here, and the largest of these teams are judged themselves.
  private mutating func isSomethingCheaperEnough() -> Bool {
    guard let best = cheapestAccepted else { return false }
    while true {
      let cheaper = refused.filter { isLess($0, best) }
      guard
        let proposal = try? HiringModel(options: options, refused: cheaper).cheapest(),
        isLess(proposal, best),
        let isEnough = try? isJudgedEnough(enlarged(proposal, below: best))
      else { return false }
      if isEnough { return true }
    }
  }

  /// Hires with as many more people as leave them cheaper than others.
  private func enlarged(_ hires: [Int], below best: [Int]) -> [Int] {
    var hires = hires
    for option in options.indices {
      while hires[option] < options[option].most {
        hires[option] += 1
        guard !isLess(hires, best) else { continue }
        hires[option] -= 1
        break
      }
    }
    return hires
  }

  /// Whether hires are enough, by what is known or by the judge.
  private mutating func isEnough(_ hires: [Int]) throws -> Bool {
    if accepted.contains(where: { hires.includes($0) }) { return true }
    if refused.contains(where: { $0.includes(hires) }) { return false }
    return try isJudgedEnough(hires)
  }

  /// Whether the judge says that hires are enough, whatever is known of others.
  private mutating func isJudgedEnough(_ hires: [Int]) throws -> Bool {
    if let known = judgements[hires] { return known }
    guard judgementsLeft > 0, let isEnough = judge(hires) else { throw Halt.atLimit }
    judgementsLeft -= 1
    judgements[hires] = isEnough
    if isEnough {
      accepted.append(hires)
      // What was refused with more people can leave the others idle: it was no proof.
      refused.removeAll { $0.includes(hires) }
    } else {
      refused.append(hires)
    }
    return isEnough
  }

  /// The cheapest of what is enough; of equally cheap ones the one with fewer people.
  private var cheapestAccepted: [Int]? { accepted.min(by: isLess) }

  /// Whether hires are cheaper than others, or as cheap with fewer people.
  private func isLess(_ left: [Int], _ right: [Int]) -> Bool {
    let (one, other) = (options.cost(of: left), options.cost(of: right))
    let slack = 1e-9 * max(one, other)
    guard abs(one - other) <= slack else { return one < other }
    return left.reduce(0, +) < right.reduce(0, +)
  }
}

extension [Int] {
  /// Whether there are at least as many of each option as in other hires.
  fileprivate func includes(_ other: [Int]) -> Bool { zip(self, other).allSatisfy { $0 >= $1 } }
}
