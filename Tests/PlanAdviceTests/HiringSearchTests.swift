import PlanAdvice
import PlanModel
import PlanTestSupport
import Testing

struct HiringSearchTests {
  /// A judge with a secret: hires are enough if they include one of some least choices.
  private struct Secret {
    let options: [HiringOption]
    let least: [[Int]]

    init(seed: UInt64) {
      var random = SplitMix64(seed: seed)
      let costs = [0.0, 1, 1, 2, 3.5, 10, 1_250.75]
      options = (0..<Int.random(in: 1...4, using: &random)).map { number in
        SampleHires.option(
          number, most: Int.random(in: 1...3, using: &random),
          cost: costs.randomElement(using: &random) ?? 1)
      }
      least = (0..<Int.random(in: 0...4, using: &random)).map { [options] _ in
        options.map { Int.random(in: 0...$0.most, using: &random) }
      }
    }

    func isEnough(_ hires: [Int]) -> Bool {
      least.contains { choice in zip(hires, choice).allSatisfy { $0 >= $1 } }
    }

    func judgement(of hires: [Int]) -> HiringSearch.Judgement {
      isEnough(hires) ? .enough : .tooFew
    }

    /// The least cost of all hires that are enough, by trying all; `nil` if none are.
    var leastCost: Double? {
      SampleHires.all(options).filter(isEnough).map { options.cost(of: $0) }.min()
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func findsTheCheapestOfAllHires(seed: UInt64) throws {
    let secret = Secret(seed: seed)
    var count = 0
    var search = HiringSearch(options: secret.options, limit: 10_000) { hires in
      count += 1
      return secret.judgement(of: hires)
    }
    switch search.run() {
    case .enough(let hires, let leastCost, let isProven):
      #expect(isProven && secret.isEnough(hires))
      let cost = secret.options.cost(of: hires)
      #expect(leastCost == cost)
      let expected = try #require(secret.leastCost)
      #expect(abs(cost - expected) < 1e-6 * max(1, expected))
    case .tooFew(let isProven): #expect(isProven && secret.leastCost == nil)
    case .undecided: Issue.record("nothing stopped the search")
    }
    #expect(count <= SampleHires.all(secret.options).count, "a team was judged twice")
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func namesABoundThatHoldsWhenItsBudgetEndsIt(seed: UInt64) {
    let secret = Secret(seed: seed)
    for limit in 1...12 {
      var count = 0
      var search = HiringSearch(options: secret.options, limit: limit) { hires in
        count += 1
        return secret.judgement(of: hires)
      }
      let outcome = search.run()
      #expect(count <= limit)
      guard case .enough(let hires, let leastCost, let isProven) = outcome else { continue }
      let least = secret.leastCost ?? .infinity
      #expect(secret.isEnough(hires))
      #expect(leastCost <= least + 1e-6 * max(1, least))
      if isProven { #expect(abs(secret.options.cost(of: hires) - leastCost) < 1e-9) }
    }
  }

  @Test func hiresNobodyWhenTheTeamIsEnough() {
    var search = HiringSearch(options: [SampleHires.option(0, most: 2, cost: 3)], limit: 1) { _ in
      .enough
    }
    #expect(search.run() == .enough([0], leastCost: 0, isProven: true))
  }

  @Test func saysSoWhenAllTogetherAreTooFew() {
    var asked: [[Int]] = []
    var search = HiringSearch(
      options: [
        SampleHires.option(0, most: 2, cost: 3), SampleHires.option(1, most: 1, cost: 1),
      ], limit: 9
    ) { hires in
      asked.append(hires)
      return .tooFew
    }
    #expect(search.run() == .tooFew(isProven: true))
    #expect(asked == [[0, 0], [2, 1], [1, 1], [2, 0], [0, 1], [1, 0]])
  }

  @Test func endsWithWhatItHasWhenTheJudgeIsNotAskedAnyMore() {
    let options = [
      SampleHires.option(0, most: 2, cost: 1), SampleHires.option(1, most: 2, cost: 1),
    ]
    var count = 0
    var search = HiringSearch(options: options, limit: 99) { hires in
      count += 1
      return count > 2 ? nil : hires == [2, 2] ? .enough : .tooFew
    }
    #expect(search.run() == .enough([2, 2], leastCost: 1, isProven: false))
    var silent = HiringSearch(options: options, limit: 99) { _ in nil }
    #expect(silent.run() == .undecided)
  }

  /// A judge that errs on a larger team must not hide the smaller one.
  @Test func trustsAnAcceptanceOverTheRefusalOfMorePeople() {
    let options = [
      SampleHires.option(0, most: 2, cost: 1), SampleHires.option(1, most: 2, cost: 9),
    ]
    var search = HiringSearch(options: options, limit: 99) { hires in
      [[2, 2], [2, 1], [1, 2], [2, 0]].contains(hires) ? .enough : .tooFew
    }
    guard case .enough(let hires, _, let isProven) = search.run() else {
      Issue.record("two of the cheap ones are enough")
      return
    }
    #expect(hires == [2, 0] && isProven)
  }

  /// One and two are enough although one, two and two fall short: a poor plan of the larger team.
  @Test func judgesWhatIsCheaperThanTheAnswerItself() {
    let options = [3.0, 1, 1].enumerated().map { number, cost in
      SampleHires.option(number, most: 2, cost: cost)
    }
    func outcome(limit: Int) -> HiringSearch.Outcome {
      var search = HiringSearch(options: options, limit: limit) {
        $0[0] == 2 || $0 == [1, 2, 0] ? .enough : .tooFew
      }
      return search.run()
    }
    #expect(outcome(limit: 99) == .enough([1, 2, 0], leastCost: 5, isProven: true))
    // Without the budget for it, cheaper ones are known not to have been judged.
    #expect(outcome(limit: 6) == .enough([2, 0, 0], leastCost: 1, isProven: false))
  }

  /// A judge who says anything of any hires, and whether the work can be done only of few.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func provesNothingByWhatLargerTeamsReach(seed: UInt64) {
    let secret = Secret(seed: seed)
    var random = SplitMix64(seed: seed &+ 7_000)
    let odds = Int.random(in: 2...9, using: &random)
    let needed = secret.options.map { Int.random(in: 0...$0.most, using: &random) / 2 }
    var judgements: [[Int]: HiringSearch.Judgement] = [:]
    for hires in SampleHires.all(secret.options) {
      let isDoable = zip(hires, needed).allSatisfy { $0 >= $1 }
      let isEnough = Int.random(in: 0..<odds, using: &random) == 0
      judgements[hires] = !isDoable ? .undoable : isEnough ? .enough : .tooFew
    }
    let least = judgements.filter { $0.value == .enough }.keys
      .map { secret.options.cost(of: $0) }.min()
    for limit in [1, 2, 3, 5, 8, 13, 21, 1_000] {
      var asked: Set<[Int]> = []
      var search = HiringSearch(options: secret.options, limit: limit) { hires in
        #expect(asked.insert(hires).inserted, "a team was judged twice")
        return judgements[hires]
      }
      let outcome = search.run()
      #expect(asked.count <= limit)
      switch outcome {
      case .enough(let hires, let leastCost, let isProven):
        let cost = secret.options.cost(of: hires)
        #expect(judgements[hires] == .enough)
        #expect(leastCost <= cost && leastCost <= (least ?? 0) + 1e-6 * max(1, cost))
        if limit == 1_000 { #expect(isProven) }
        if isProven { #expect(cost - leastCost < 1e-9 * max(1, cost)) }
      case .tooFew(let isProven):
        if limit == 1_000 { #expect(isProven) }
        if isProven { #expect(least == nil) }
      case .undecided: #expect(limit < 2)
      }
    }
  }

  @Test func asksNobodyFurtherWhereNoPeopleCouldHelp() {
    var asked: [[Int]] = []
    var search = HiringSearch(
      options: [SampleHires.option(0, most: 3, cost: 3)], limit: 9, mayHelp: { false }
    ) { hires in
      asked.append(hires)
      return .tooFew
    }
    #expect(search.run() == .tooFew(isProven: false))
    #expect(asked == [[0], [3]])
  }

  @Test func findsTheOneChoiceThatIsEnoughAlthoughEverybodyIsNot() {
    let options = (0..<3).map { SampleHires.option($0, most: 1, cost: Double($0 + 1)) }
    var search = HiringSearch(options: options, limit: 99) { $0 == [0, 1, 0] ? .enough : .tooFew }
    #expect(search.run() == .enough([0, 1, 0], leastCost: 2, isProven: true))
  }
}
