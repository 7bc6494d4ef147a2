import PlanModel
import PlanTestSupport
import Testing

@testable import EstimateCalibration

struct TimeSplitTests {
  private static func tasks(seed: UInt64) -> [HistoryTask] {
    var random = SplitMix64(seed: seed)
    return (0..<Int.random(in: 1...80, using: &random)).map { number in
      var task = HistoryTask(id: "\(number)", estimate: 1, actual: 1)
      let begun = Int.random(in: 0...50, using: &random)
      if Bool.random(using: &random) { task.estimatedOn = .minutes(begun) }
      task.completedOn = .minutes(begun + Int.random(in: 0...20, using: &random))
      return task
    }
  }

  /// Nothing is known of a task that was done after a judged one was begun.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func knowsNothingOfTheLaterPart(seed: UInt64) {
    let tasks = Self.tasks(seed: seed)
    let split = TimeSplit(tasks)
    #expect(split.known.count + split.later.count + split.openCount == tasks.count)
    #expect(Set(split.known.map(\.id)).isDisjoint(with: split.later.map(\.id)))
    let first = split.later.compactMap { $0.time?.order }.min() ?? .infinity
    for task in split.known {
      #expect((task.completedOn?.order ?? 0) <= first)
    }
  }

  @Test func leavesTasksUnderWayOut() {
    var tasks = (0..<10).map { number in
      var task = HistoryTask(id: "\(number)", estimate: 1, actual: 1)
      task.estimatedOn = .minutes(number)
      task.completedOn = .minutes(number)
      return task
    }
    tasks[2].completedOn = .minutes(100)
    let split = TimeSplit(tasks)
    #expect(split.known.map(\.id) == ["0", "1", "3", "4", "5", "6"])
    #expect(split.later.map(\.id) == ["7", "8", "9"] && split.openCount == 1)
  }

  @Test func cutsEachProjectForItselfWhereTimesAreSprints() {
    let tasks = ["A", "B"].flatMap { project in
      (0..<10).map { sprint in
        var task = HistoryTask(id: "\(project)\(sprint)", estimate: 1, actual: 1)
        task.project = project
        task.estimatedOn = .ordinal(Double(project == "A" ? sprint : sprint + 50))
        return task
      }
    }
    #expect(TimeSplit(tasks).later.map(\.id) == ["A7", "A8", "A9", "B7", "B8", "B9"])
  }

  @Test func takesTheOrderOfTheFileWithoutTimes() {
    let tasks = (0..<10).map { HistoryTask(id: "\($0)", estimate: 1, actual: 1) }
    #expect(TimeSplit(tasks).later.map(\.id) == ["7", "8", "9"])
  }

  /// Each task from the first cut on is judged once, by what was done before.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func judgesEachLaterTaskOnceAtRollingCuts(seed: UInt64) {
    let tasks = Self.tasks(seed: seed)
    let splits = TimeSplit.rolling(tasks)
    let judged = splits.flatMap(\.later).map(\.id)
    #expect(Set(judged).count == judged.count)
    for split in splits {
      #expect(!split.known.isEmpty && !split.later.isEmpty)
      #expect(Set(split.known.map(\.id)).isDisjoint(with: split.later.map(\.id)))
      let first = split.later.compactMap { $0.time?.order }.min() ?? .infinity
      #expect(split.known.allSatisfy { ($0.completedOn?.order ?? 0) <= first })
    }
  }
}
