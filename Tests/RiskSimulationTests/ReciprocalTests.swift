import PlanTestSupport
import Testing

@testable import RiskSimulation

struct ReciprocalTests {
  @Test(arguments: (0..<400).map(UInt64.init))
  func dividesAsDivisionDoes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bits = Int.random(in: 0...40, using: &random)
    let drawn = Int(random.next() >> 23) % (1 << bits) + 1
    for divisor in [drawn, 1 << bits, (1 << bits) + 1, max(1, 1 << bits - 1)] {
      let reciprocal = Reciprocal(of: divisor)
      var numbers = (0..<8).map { _ in Int(random.next() >> 2) + 1 }
      numbers += [1, 2, divisor, divisor + 1, 1 << 62, Int.max]
      let multiple = (Int.max / divisor - 1) * divisor
      for number in numbers + [multiple, multiple + 1] where number > 0 {
        let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
        #expect(reciprocal.roundedUpQuotient(of: number) == quotient + (rest > 0 ? 1 : 0))
      }
    }
  }
}
