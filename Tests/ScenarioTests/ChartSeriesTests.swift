import Foundation
import Testing

/// The ready-made series of `schedule --format json` say what the rest of the document says.
struct ChartSeriesTests {
  private static func plan(of name: String) throws -> [String: Any] {
    let file = RepositoryPaths.scenarios.appending(path: "\(name)/expected/schedule.json")
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    return try #require(value as? [String: Any])
  }

  private static func value<Value>(_ path: String..., of plan: [String: Any]) throws -> Value {
    let found = path.reduce(plan as Any?) { ($0 as? [String: Any])?[$1] }
    return try #require(found as? Value, "\(path)")
  }

  @Test(arguments: ScenarioTests.names)
  func drawsABarForEachTaskAndPhase(name: String) throws {
    let plan = try Self.plan(of: name)
    let bars: [[String: Any]] = try Self.value("charts", "gantt", "bars", of: plan)
    let tasks: [[String: Any]] = try Self.value("schedule", "tasks", of: plan)
    let phases: [[String: Any]] = try Self.value("phases", of: plan)
    let byName = Dictionary(
      grouping: bars.filter { $0["kind"] as? String != "phase" }, by: { $0["name"] as? String })
    #expect(byName.count == tasks.count)
    for task in tasks {
      let bar = try #require(byName[task["id"] as? String]?.first)
      #expect(bar["start"] as? String == task["start"] as? String)
      #expect(bar["finish"] as? String == task["finish"] as? String)
      #expect((bar["kind"] as? String == "critical-task") == (task["critical"] as? Bool))
      let (from, to) = (bar["from"] as? Double ?? -1, bar["to"] as? Double ?? -1)
      #expect(0 <= from && from <= to)
    }
    let blocks = phases.filter { $0["role"] as? String == "block" }
    #expect(bars.count { $0["kind"] as? String == "phase" } == blocks.count)
    #expect(
      bars.compactMap { $0["kind"] as? String == "phase" ? $0["finish"] as? String : nil }.sorted()
        == blocks.compactMap { $0["plannedEnd"] as? String }.sorted())
  }

  @Test(arguments: ScenarioTests.names)
  func addsTheLoadUpToWhatEachPersonDoes(name: String) throws {
    let plan = try Self.plan(of: name)
    let perDay: Double =
      Double(
        try Self.value("project", "calendar", "minutesPerDay", of: plan) as Int) / 60
    let people: [[String: Any]] = try Self.value("allocation", "people", of: plan)
    let rows: [[String: Any]] = try Self.value("charts", "load", "people", of: plan)
    let steps: [String] = try Self.value("charts", "load", "steps", of: plan)
    let finish: String = try Self.value("schedule", "finish", of: plan)
    #expect(steps == steps.sorted() && steps.last == finish && rows.count == people.count)
    for (person, row) in zip(people, rows) {
      let busy = try #require(row["busyHours"] as? [Double])
      let offered = try #require(row["offeredHours"] as? [Double])
      #expect(row["name"] as? String == person["name"] as? String)
      #expect(busy.count == steps.count && offered.count == steps.count)
      let (used, idle) = (person["busyPersonDays"] as? Double, person["idlePersonDays"] as? Double)
      let sum = try (#require(used), #require(used) + #require(idle))
      // Each step is printed to a millionth of an hour.
      #expect(abs(busy.reduce(0, +) / perDay - sum.0) < 1e-4)
      #expect(abs(offered.reduce(0, +) / perDay - sum.1) < 1e-4)
      #expect(zip(busy, offered).allSatisfy { $0 <= $1 + 1e-6 })
    }
  }

  @Test(arguments: ScenarioTests.names)
  func drawsTheCurveThroughThePercentiles(name: String) throws {
    let plan = try Self.plan(of: name)
    let curve: [[String: Any]] = try Self.value("charts", "curve", of: plan)
    let release: [String: Any] = try Self.value("forecast", "release", of: plan)
    #expect(curve.count == 8)
    for point in curve {
      let share = try #require(point["share"] as? Double)
      let percentile = release["p\(Int((share * 100).rounded()))"] as? [String: Any]
      #expect(point["date"] as? String == percentile?["date"] as? String && percentile != nil)
    }
  }
}
