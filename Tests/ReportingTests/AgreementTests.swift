import Foundation
import PlanModel
import Reporting
import Testing

/// Every number in the text report is the number in the JSON.
struct AgreementTests {
  let text = TerminalRenderer(width: 160, usesColor: false).render(
    ScheduleReport.report(on: SamplePlan.plan))
  let plan: [String: Any]

  init() throws {
    let data = Data(PlanDocument(SamplePlan.plan).text.utf8)
    plan = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func saysTheSameOfEachTask() throws {
    let tasks = try #require(value("schedule", "tasks") as? [[String: Any]])
    let criticality = try #require(value("forecast", "criticality") as? [String: Double])
    let table = rows(below: "Tasks ─")
    #expect(tasks.count == table.count)
    for task in tasks {
      let id = try #require(task["id"] as? String)
      let row = try #require(table.first { $0.hasPrefix(id + " ") })
      let float = try #require(task["totalFloatMinutes"] as? Int)
      let share = try #require(criticality[id]) * 100
      #expect(row.contains("  \(try #require(task["start"] as? String))  "))
      #expect(row.contains("  \(try #require(task["finish"] as? String))  "))
      #expect(row.contains("  \((task["people"] as? [String] ?? []).joined())  "))
      let days =
        float == 0
        ? "no float" : float < 480 ? "\(Double(float) / 60) h" : "\(Double(float) / 480) d"
      #expect(row.contains("  \(days)  "))
      let percent =
        switch share {
        case 0: "0 %"
        case ..<0.5: "<1 %"
        case 99.5..<100: ">99 %"
        default: "\(Int(share.rounded())) %"
        }
      #expect(row.contains(" \(percent)"))
    }
  }

  @Test func saysTheSameOfThePercentilesAndThePromise() throws {
    for percent in [50, 80, 95] {
      let row = try #require(rows(below: "Summary ─").first { $0.hasPrefix("P\(percent):") })
      for event in ["finish", "release"] {
        let percentile = try #require(value("forecast", event, "p\(percent)") as? [String: Any])
        #expect(row.contains(try #require(percentile["date"] as? String)))
        let error = try #require(percentile["errorMinutes"] as? Int)
        #expect(row.contains("± 0.0\(Int((Double(error) / 4.8).rounded())) d"))
      }
    }
    let share = try #require(value("forecast", "promise", "share") as? Double)
    #expect(text.contains("which \(Int((share * 100).rounded())) of 100 reach."))
    #expect(value("project", "promise", "date") as? String == "2026-04-20")
    #expect(text.contains("promises 20 April 2026 "))
  }

  @Test func saysTheSameOfBoundLinksEffortAndPeople() throws {
    let gap = try #require(value("schedule", "gapPercent") as? Double)
    #expect(text.contains("(\((gap * 10).rounded() / 10) %) above it"))
    let bound = try #require(value("schedule", "lowerBound", "finish") as? String)
    #expect(text.contains("no finish before Wed \(bound)"))
    let days = try #require(value("linksOnly", "workingDays") as? Int)
    let path = try #require(value("linksOnly", "criticalPath") as? [String])
    #expect(
      text.contains(
        "Critical path by links only: \(days) working days (\(path.joined(separator: " → ")))."))
    let effort = try #require(value("project", "effortPersonDays") as? Double)
    #expect(text.contains("Total effort: \(effort) person-days"))
    for person in try #require(value("allocation", "people") as? [[String: Any]]) {
      let name = try #require(person["name"] as? String)
      let row = try #require(rows(below: "People ─").first { $0.hasPrefix(name) })
      #expect(row.contains(" \(try #require(person["busyPersonDays"] as? Double)) d"))
      #expect(row.contains(" \(try #require(person["idlePersonDays"] as? Double)) d"))
      #expect(row.hasSuffix(" \(try #require(person["loadPercent"] as? Int)) %"))
    }
  }

  @Test func saysTheSameOfThePhases() throws {
    let rows = rows(below: "Phases ─")
    for phase in try #require(plan["phases"] as? [[String: Any]]) {
      let name = try #require(phase["name"] as? String)
      let row = try #require(rows.first { $0.hasPrefix(name) })
      #expect(row.contains(try #require(phase["end"] as? String)))
      #expect(row.contains(phase["plannedEnd"] as? String ?? "–"))
    }
    for phase in try #require(value("forecast", "phases") as? [[String: Any]]) {
      let row = try #require(rows.first { $0.hasPrefix(phase["name"] as? String ?? "?") })
      let end = try #require((phase["end"] as? [String: Any])?["p80"] as? [String: Any])
      #expect(row.contains(try #require(end["date"] as? String)))
    }
  }

  /// The value at a path of names.
  private func value(_ path: String...) -> Any? {
    path.reduce(plan as Any?) { ($0 as? [String: Any])?[$1] }
  }

  /// The rows of the first table below a heading.
  private func rows(below heading: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.drop { !$0.hasPrefix(heading) }.dropFirst().drop { !$0.hasPrefix("──") }
      .dropFirst().prefix { !$0.isEmpty }.map { $0 }
  }
}
