package import PlanModel

/// Finds the cheapest hires with which a judge is content.
///
/// A guide first: more people could always be left idle, so what is enough should stay enough with
/// more, and what is too little stay too little with less. The dearest options are cut back as far
/// as the judge allows. Then an integer program proposes the cheapest hires that should not be too
/// few: if they are enough, or cost what is known to be enough, the guide is at its end; if not,
/// they are raised as far as the judge refuses, so that one refusal speaks of many teams.
///
/// But a judge who plans by heuristics may refuse a team and be content with a part of it, so the
/// guide proves nothing. Next, therefore, the largest teams that are cheaper than the answer are
/// judged, and at last all that are left, the cheapest first. Only when each of them was judged, or
/// lacks somebody without whom the work cannot be done at all, is the answer proven.
package struct HiringSearch {
  /// What the search came to.
  package enum Outcome: Hashable, Sendable {
    /// These hires are enough, and none cheaper than `leastCost` can be.
    case enough([Int], leastCost: Double, isProven: Bool)
    /// No hires that were judged are enough; proven if all were, or need not be.
    case tooFew(isProven: Bool)
    /// The search ended before it knew anything that is enough.
    case undecided
  }

  /// What a judge says of some hires.
  package enum Judgement: Hashable, Sendable {
    /// They do.
    case enough
    /// They do not, which says nothing certain of fewer people.
    case tooFew
    /// With them the work cannot be done at all, and so not with fewer people either.
    case undoable
  }

  /// Why the search ends before it is through.
  private enum Halt: Error {
    /// The judge is not asked any more.
    case atLimit
    /// The solver gave up.
    case solver
  }

  private let options: [HiringOption]
  private let windows: WorkWindows?
  private let mayHelp: () -> Bool
  private let judge: ([Int]) -> Judgement?
  /// How many more teams may be judged.
  private var judgementsLeft: Int
  /// What the judge said.
  private var judgements: [[Int]: Judgement] = [:]
  /// What was judged not to be enough, in the order judged.
  private var insufficient: [[Int]] = []
  /// Hires with which the work cannot be done at all.
  private var undoable: [[Int]] = []
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
  ///   - mayHelp: Whether any people could be enough; asked when all options together are not.
  ///   - judge: What becomes of so many hires of each option, or `nil` to end the search.
  package init(
    options: [HiringOption], windows: WorkWindows? = nil, limit: Int,
    mayHelp: @escaping () -> Bool = { true }, judge: @escaping ([Int]) -> Judgement?
  ) {
    self.options = options
    self.windows = windows
    self.mayHelp = mayHelp
    self.judge = judge
    judgementsLeft = limit
  }

  /// Searches until the cheapest hires are proven, or the judge is not asked any more.
  package mutating func run() -> Outcome {
    let (nobody, everybody) = (options.map { _ in 0 }, options.map(\.most))
    do {
      guard try !isEnough(nobody) else {
        return .enough(nobody, leastCost: 0, isProven: true)
      }
      guard let start = try largestEnough(everybody) else {
        return .tooFew(isProven: judgements[everybody] == .undoable || isAllJudged)
      }
      try cutBack(start)
      repeat {
        try propose(keeping: windows)
        try propose(keeping: nil)
      } while try isSomethingCheaperEnough()
      try judgeWhatIsLeft()
      return outcome(isProven: true)
    } catch {
      guard cheapestAccepted != nil || judgements[everybody] == nil else {
        return .tooFew(isProven: false)
      }
      return outcome(isProven: false)
    }
  }

  /// Everybody if that is enough, else the first enough of what leaves ever more people out.
  ///
  /// - Returns: `nil` if nothing is, or could be.
  private mutating func largestEnough(_ everybody: [Int]) throws -> [Int]? {
    guard try !isJudgedEnough(everybody) else { return everybody }
    guard judgements[everybody] != .undoable, mayHelp() else { return nil }
    // Whom a choice leaves out, it leaves out in the order of the options: each comes up once.
    var queue = [(hires: everybody, firstOption: 0)]
    var next = 0
    while next < queue.count {
      let (hires, firstOption) = queue[next]
      next += 1
      for option in options.indices.dropFirst(firstOption) where hires[option] > 0 {
        var fewer = hires
        fewer[option] -= 1
        guard !undoable.contains(where: { $0.includes(fewer) }) else { continue }
        if try isJudgedEnough(fewer) { return fewer }
        queue.append((fewer, option))
      }
    }
    return nil
  }

  /// Whether each choice was judged, or has no more people than one that cannot do the work.
  private var isAllJudged: Bool {
    guard case .success(nil) = cheapestOpen else { return false }
    return true
  }

  /// Judges what is cheaper than the best and was not judged, the cheapest first.
  ///
  /// - Throws: `Halt`, when not everything was.
  private mutating func judgeWhatIsLeft() throws {
    while let open = try cheapestOpen.get(), let best = cheapestAccepted, isLess(open, best) {
      _ = try isJudgedEnough(open)
    }
  }

  /// The cheapest hires that are neither judged nor known to be too few for certain.
  private var cheapestOpen: Result<[Int]?, any Error> {
    Result {
      try HiringModel(options: options, refused: undoable, excluded: insufficient + accepted)
        .cheapest()
    }
  }

  /// The cheapest hires that are enough, with the cost below which nothing is left to judge.
  private func outcome(isProven: Bool) -> Outcome {
    guard let best = cheapestAccepted else { return .undecided }
    let cost = options.cost(of: best)
    guard !isProven else { return .enough(best, leastCost: cost, isProven: true) }
    switch cheapestOpen {
    case .success(let open):
      let least = open.map { min(cost, options.cost(of: $0)) } ?? cost
      let isThrough = open.map { !isLess($0, best) } ?? true
      return .enough(best, leastCost: least, isProven: isThrough)
    // The solver gave up: that nothing is free is all that is known then.
    case .failure: return .enough(best, leastCost: 0, isProven: false)
    }
  }

  /// Judges proposals until one is enough or none is cheaper than what is.
  ///
  /// - Throws: `Halt`.
  private mutating func propose(keeping windows: WorkWindows?) throws {
    while let proposal = try proposal(beyond: refused, keeping: windows),
      let best = cheapestAccepted, isLess(proposal, best), try !isEnough(proposal)
    {
      try raise(proposal)
    }
  }

  /// The cheapest hires that go beyond each of those that were refused.
  private func proposal(
    beyond refused: [[Int]], keeping windows: WorkWindows? = nil
  ) throws -> [Int]? {
    do {
      return try HiringModel(options: options, refused: refused).cheapest(keeping: windows)
    } catch {
      throw Halt.solver
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
  /// Only refusals of teams that are cheaper than the best count here, and the largest of these
  /// teams are judged themselves: of what was not judged they are the likeliest to do.
  private mutating func isSomethingCheaperEnough() throws -> Bool {
    while let best = cheapestAccepted,
      let proposal = try proposal(beyond: refused.filter { isLess($0, best) }),
      isLess(proposal, best)
    {
      if try isJudgedEnough(enlarged(proposal, below: best)) { return true }
    }
    return false
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
    if let known = judgements[hires] { return known == .enough }
    guard judgementsLeft > 0, let found = judge(hires) else { throw Halt.atLimit }
    judgementsLeft -= 1
    judgements[hires] = found
    if found == .enough {
      accepted.append(hires)
      // What was refused with more people can leave the others idle: it was no proof.
      refused.removeAll { $0.includes(hires) }
    } else {
      refused.append(hires)
      insufficient.append(hires)
    }
    if found == .undoable { undoable.append(hires) }
    return found == .enough
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
