import PlanTestSupport
import Testing

@testable import RiskSimulation

struct TournamentTests {
  /// Against a list that is searched every time.
  @Test(arguments: 0..<60)
  func knowsTheEarliestMoment(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    var tournament = Tournament(count: count)
    var moments: [Int?] = Array(repeating: nil, count: count)
    for _ in 0..<count * 20 {
      let participant = Int.random(in: 0..<count, using: &random)
      let minute = [Int.random(in: 0..<10, using: &random), 1 << 40][Int(random.next() % 2)]
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        tournament.clear(participant)
        moments[participant] = nil
      case 1:
        guard let first = moments.compactMap(\.self).min() else { continue }
        let winner = tournament.removeFirst()
        #expect(winner == moments.firstIndex(of: first))
        moments[winner] = nil
      default:
        tournament.set(participant, at: minute)
        moments[participant] = minute
      }
      #expect(tournament.minute == moments.compactMap(\.self).min() ?? Tournament.never)
    }
  }
}
