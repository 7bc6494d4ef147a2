import Testing

@testable import ResourceScheduling

@Suite struct FirstUnitsTests {
  @Test func choosesWhatASortPutsFirst() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let units = Array(0..<random.next(below: 60)).filter { _ in random.next(below: 3) > 0 }
      // Few different keys, so that ties are common.
      let keys = (0..<60).map { _ in random.next(below: 12) }
      let count = random.next(below: 40)
      let sorted = units.sorted { (keys[$0], $0) < (keys[$1], $1) }
      #expect(FirstUnits.of(units, count: count) { keys[$0] } == Array(sorted.prefix(count)))
    }
  }
}
