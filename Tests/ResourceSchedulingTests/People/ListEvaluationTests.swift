import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// Changes of a list that are tried, kept and taken back.
struct ListEvaluationTests {
  /// A change is decoded from the first place that it touches; that must come to the same as
  /// decoding all of the list.
  @Test(arguments: RandomStaffing.all.prefix(60))
  func comesToTheSameAsDecodingTheWholeList(random: RandomStaffing) {
    let tables = random.tables
    var source = SplitMix64(seed: random.seed)
    var noise = SeededGenerator(seed: random.seed)
    var list = ListEvaluation(tables, secondary: .balance)
    var fresh = ListEvaluation(tables, secondary: .balance)
    let first = random.randomList(using: &source)
    guard random.staffing.count > 1,
      var current = list.evaluate(first, forced: first.map { _ in -1 }, in: tables)
    else { return }
    for _ in 0..<40 {
      let kept = (order: list.order.array, forced: list.forced.array)
      let timetable = list.timetable(in: tables)
      guard let move = ListMove.random(list, in: tables, noise: &noise) else { continue }
      let place = move.apply(to: list)
      #expect(random.isList(list.order.array))
      let limit = Bool.random(using: &source) ? StaffingCost.worst : current
      let cost = list.evaluate(from: place, limit: limit, in: tables)
      let whole = fresh.evaluate(list.order.array, forced: list.forced.array, in: tables)
      if let cost {
        #expect(cost == whole)
        #expect(cost <= limit)
        let tried = list.timetable(in: tables)
        let expected = fresh.timetable(in: tables)
        #expect(tried == expected)
      } else if let whole {
        #expect(whole > limit)
      }
      if let cost, Bool.random(using: &source) {
        list.accept(in: tables)
        current = cost
      } else {
        list.reject(in: tables)
        move.undo(in: list)
        let back = list.timetable(in: tables)
        #expect(back == timetable)
        let order = list.order.array
        #expect(order == kept.order)
        let forced = list.forced.array
        #expect(forced == kept.forced)
      }
    }
  }

  @Test(arguments: RandomStaffing.all)
  func listsEveryActivityAfterItsPredecessors(random: RandomStaffing) {
    let tables = random.tables
    let tails = StaffingTails(random.staffing)
    var listing = ParallelListing(tables)
    let list = listing.order(
      urgency: tails.urgency(of: random.staffing), decoder: AppendDecoder(tables), in: tables)
    #expect(random.isList(list))
    let byKey = tables.order { tails.head[$0] }
    #expect(random.isList(byKey))
  }
}
