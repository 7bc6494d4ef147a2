import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// The history of bounds against a list of all their rises.
struct BoundTrailTests {
  private struct Rise {
    var bound: Int
    var value: Int
  }

  private static let first = [0, -9, 2, -7, 1, -8]

  @Test(arguments: 0..<40)
  func readsBackTheStateBeforeAnyRise(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var trail = BoundTrail(Self.first)
    var rises: [Rise] = []
    var levels: [Int] = []
    for _ in 0..<60 {
      switch Int.random(in: 0..<8, using: &random) {
      case 0:
        trail.openLevel()
        levels.append(rises.count)
      case 1 where !levels.isEmpty:
        let level = Int.random(in: 0...levels.count, using: &random)
        trail.undo(toLevel: level)
        if level < levels.count { rises.removeLast(rises.count - levels[level]) }
        levels.removeLast(levels.count - level)
      default:
        let bound = Int.random(in: 0..<6, using: &random)
        let value = Self.value(of: bound, after: rises) + Int.random(in: 1...3, using: &random)
        trail.raise(bound, to: value, because: .decision)
        rises.append(Rise(bound: bound, value: value))
      }
    }
    #expect(trail.level == levels.count)
    #expect(trail.rises.count == rises.count)
    for bound in 0..<6 {
      let values = (0...rises.count).map { Self.value(of: bound, after: Array(rises[..<$0])) }
      var readBack: [Int] = []
      for index in 0...rises.count { readBack.append(trail.value(of: bound, before: index)) }
      #expect(readBack == values)
      for value in (Self.first[bound])...(values[rises.count]) {
        let rise = trail.rise(of: BoundLiteral(bound: bound, value: value))
        #expect(rise == (values.firstIndex { $0 >= value } ?? 0) - 1)
      }
    }
    for index in rises.indices {
      let level = trail.level(ofRise: index)
      #expect(level == levels.count { $0 <= index })
    }
  }

  /// Facts stay when all is taken back, and are remembered as facts.
  @Test func keepsFactsForGood() {
    var trail = BoundTrail(Self.first)
    trail.raise(0, to: 4, because: .decision)
    trail.settleRoot()
    trail.openLevel()
    trail.raise(0, to: 6, because: .decision)
    trail.raise(3, to: -5, because: .decision)
    #expect(trail.least(0) == 6)
    #expect(trail.greatest(1) == 5)
    trail.undo(toLevel: 0)
    #expect(trail.least(0) == 4)
    #expect(trail.rootValues[0] == 4)
    #expect(trail.greatest(1) == 7)
    let rise = trail.rise(of: .atLeast(0, 4))
    #expect(rise == -1)
  }

  /// Of a statement and its denial exactly one is true, whatever the variable's value.
  @Test func deniesAStatementByTheOther() {
    for value in -3...3 {
      var trail = BoundTrail([value, -value])
      trail.head = 0
      for bound in -4...4 {
        for literal in [BoundLiteral.atLeast(0, bound), .atMost(0, bound)] {
          let isTrue = trail.isTrue(literal)
          let isDenied = trail.isTrue(literal.negation)
          let isFalse = trail.isFalse(literal)
          #expect(isTrue != isDenied)
          #expect(isTrue != isFalse)
          #expect(literal.negation.negation == literal)
        }
        let isAtLeast = trail.isTrue(.atLeast(0, bound))
        #expect(isAtLeast == (value >= bound))
      }
    }
  }

  private static func value(of bound: Int, after rises: [Rise]) -> Int {
    rises.last { $0.bound == bound }?.value ?? first[bound]
  }
}
