import PlanAdvice
import PlanModel
import PlanTestSupport
import Testing

struct HiringModelTests {
  @Test(arguments: 0..<100 as Range<UInt64>)
  func proposesTheCheapestOfWhatIsNotRefused(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let options = (0..<Int.random(in: 1...4, using: &random)).map { number in
      SampleHires.option(
        number, most: Int.random(in: 1...3, using: &random),
        cost: Double(Int.random(in: 1...9, using: &random)))
    }
    let refused = (0..<Int.random(in: 0...5, using: &random)).map { _ in
      options.map { Int.random(in: 0...$0.most, using: &random) }
    }
    let open = SampleHires.all(options).filter { hires in
      !refused.contains { zip(hires, $0).allSatisfy { $0 <= $1 } }
    }
    let proposal = try HiringModel(options: options, refused: refused).cheapest()
    guard let proposal else {
      #expect(open.isEmpty)
      return
    }
    #expect(open.contains(proposal))
    #expect(options.cost(of: proposal) == open.map { options.cost(of: $0) }.min())
  }

  @Test func prefersFewerPeopleAtTheSameCost() throws {
    let options = [
      SampleHires.option(0, most: 2, cost: 5), SampleHires.option(1, most: 1, cost: 10),
    ]
    let model = HiringModel(options: options, refused: [[1, 0]])
    #expect(try model.cheapest() == [0, 1])
  }
}
