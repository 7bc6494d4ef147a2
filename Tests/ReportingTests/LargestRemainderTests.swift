import PlanTestSupport
import Reporting
import Testing

struct LargestRemainderTests {
  @Test(arguments: [
    ([1, 1, 1], 3, [1, 0, 0]), ([2, 2, 2], 3, [1, 1, 0]), ([], 5, []), ([-1, 1], 2, [0, 0]),
    ([-13, 4, 4], 10, [-1, 1, 0]), ([0, 25, 0], 10, [0, 3, 0]), ([0, -25, 0], 10, [0, -2, 0]),
  ])
  func givesWhatIsMissingToThoseThatLostMost(numbers: [Int], divisor: Int, quotients: [Int]) {
    #expect(LargestRemainder.quotients(of: numbers, by: divisor) == quotients)
  }

  @Test(arguments: 0..<200)
  func addsUpToTheRoundedSum(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let divisor = Int.random(in: 1...500, using: &random)
    let numbers = (0..<Int.random(in: 1...9, using: &random)).map { _ in
      Int.random(in: 0..<4, using: &random) == 0
        ? 0 : Int.random(in: -20_000...20_000, using: &random)
    }
    let quotients = LargestRemainder.quotients(of: numbers, by: divisor)
    let sum = numbers.reduce(0, +)
    #expect(abs(2 * (quotients.reduce(0, +) * divisor - sum)) <= divisor)
    for (number, quotient) in zip(numbers, quotients) {
      #expect(abs(number - quotient * divisor) < divisor)
      #expect(number != 0 || quotient == 0)
    }
  }
}
