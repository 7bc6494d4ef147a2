import PlanModel
import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// A random project as the search over people and orders sees it.
struct RandomStaffing: Sendable, CustomTestStringConvertible {
  let seed: UInt64
  let problem: SchedulingProblem
  let staffing: StaffingProblem

  /// Projects with crews, pools, second skills, part time, leave and all relations.
  static let all = (0..<100).compactMap { RandomStaffing(seed: UInt64($0), features: .all) }
  /// Projects without crews in which every relation is finish to start, without a lag.
  static let plain = (0..<60).compactMap {
    RandomStaffing(
      seed: UInt64($0), features: [.pools, .unattended, .urgency, .settled], isPlain: true)
  }

  var testDescription: String { "seed \(seed)" }

  /// Draws a project; `nil` if somebody is missing for some activity.
  init?(seed: UInt64, features: RandomFeatures, isPlain: Bool = false) {
    var project = RandomProject(seed: seed, features: features).project
    if isPlain {
      project.relations = project.relations.map {
        PrecedenceRelation(from: $0.predecessor, to: $0.successor, span: $0.span)
      }
    }
    self.init(seed: seed, project: project)
  }

  /// Takes a given project.
  init?(seed: UInt64, project: Project) {
    guard let network = try? project.network() else { return nil }
    let problem = SchedulingProblem(project: project, network: network)
    guard (0..<problem.count).allSatisfy(problem.isPossible),
      let staffing = StaffingProblem(problem, candidates: problem.eligible)
    else { return nil }
    self.seed = seed
    self.problem = problem
    self.staffing = staffing
  }

  /// An order in which every activity comes after all that it waits for, drawn at random.
  func randomList(using random: inout SplitMix64) -> [Int] {
    var list: [Int] = []
    while list.count < staffing.count {
      let open = (0..<staffing.count).filter { !list.contains($0) && isReady($0, after: list) }
      list.append(open[Int.random(in: 0..<open.count, using: &random)])
    }
    return list
  }

  /// Whether a list has every activity once, after all that it waits for.
  func isList(_ list: [Int]) -> Bool {
    list.sorted() == Array(0..<staffing.count)
      && list.indices.allSatisfy { isReady(list[$0], after: Array(list[..<$0])) }
  }

  private func isReady(_ activity: Int, after list: [Int]) -> Bool {
    staffing.relations.allSatisfy { $0.head != activity || list.contains($0.tail) }
  }

  /// The laid out problem.
  var tables: StaffingTables { StaffingTables(staffing, tails: StaffingTails(staffing).tail) }

  /// Somebody to be forced into each activity, or nobody (-1): one time in two; owners always.
  func randomForced(
    _ tables: borrowing StaffingTables, using random: inout SplitMix64
  ) -> [Int] {
    var forced: [Int] = []
    for activity in 0..<tables.count {
      let rows = tables.candidateRow[activity]..<tables.candidateRow[activity + 1]
      let isFree = tables.teamSize[activity] == 0 || Bool.random(in: 2, using: &random)
      let required = tables.requiredRow[activity]
      forced.append(isFree || required >= 0 ? required : Int.random(in: rows, using: &random))
    }
    return forced
  }
}

extension ListEvaluation {
  /// The list at hand with everybody who is forced, from its first activity on.
  mutating func evaluate(
    _ list: [Int], forced: [Int], in tables: borrowing StaffingTables
  ) -> StaffingCost? {
    setOrder(list)
    for (activity, row) in forced.enumerated() { self.forced[activity] = row }
    let cost = evaluate(from: 0, limit: .worst, in: tables)
    if cost != nil { accept(in: tables) }
    return cost
  }
}
