import Foundation
import PlanModel
import Reporting
import Testing

/// What the risk report says of parts, cost, tasks, chains and people is what its document says.
struct ForecastReportTests {
  private static func text(_ analysis: RiskAnalysis, width: Int = 160) -> String {
    TerminalRenderer(width: width, usesColor: false).render(SimulationReport.report(on: analysis))
      .replacing("\u{A0}", with: " ")
  }

  private static func forecast(_ analysis: RiskAnalysis) throws -> [String: Any] {
    let data = Data(SimulationDocument(analysis).text.utf8)
    let document = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try #require(document["forecast"] as? [String: Any])
  }

  /// The words of each row of the table below a heading, which begins with so many words.
  private static func row(_ start: String, below heading: String, of text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let rest = lines.drop { !$0.hasPrefix(heading) }.dropFirst()
    let row = rest.prefix { !$0.hasSuffix("──") || $0.hasPrefix("─") }.first { $0.hasPrefix(start) }
    return row?.components(separatedBy: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty } ?? []
  }

  @Test func saysWhenEachPartEndsWithItsError() throws {
    let text = Self.text(SampleAnalysis.analysis())
    // 5,000, 5,790 and 6,790 minutes and three days of testing, of 480 minutes each.
    #expect(
      Self.row("Phase: Testing", below: "When its parts end", of: text)
        == [
          "Phase: Testing", "2026-04-22", "± 0.03 d", "2026-04-24", "± 0.03 d", "2026-04-28",
          "± 0.06 d",
        ])
    let tasks = try #require(
      try Self.forecast(SampleAnalysis.analysis())["tasks"] as? [[String: Any]])
    let milestone = try #require(tasks.first { $0["isMilestone"] as? Bool == true })
    let row = Self.row("Milestone: FE-3", below: "When its parts end", of: text)
    #expect(milestone["id"] as? String == "FE-3" && row.count == 7)
    let finish = try #require(milestone["finish"] as? [String: Any])
    for (percent, cell) in [("p50", 1), ("p80", 3), ("p95", 5)] {
      let percentile = try #require(finish[percent] as? [String: Any])
      #expect(percentile["date"] as? String == row[cell])
      #expect(percentile["errorMinutes"] as? Int == 12 && row[cell + 1] == "± 0.03 d")
    }
  }

  /// P80 of the release is the moment 7,710, and its promise ends with the 12th working day.
  @Test func saysHowLateEachPromiseIs() {
    let text = Self.text(SampleAnalysis.analysis())
    #expect(
      Self.row("Release", below: "Promised dates", of: text)
        == ["Release", "Mon 2026-04-20", "+4.1 d", "7 of 100", "± 0.3 of 100"])
    #expect(
      Self.row("All together", below: "Promised dates", of: text)
        == ["All together", "–", "–", "<1 of 100", "± 0.1 of 100"])
  }

  @Test func saysHowMuchEachTaskDecides() throws {
    let text = Self.text(SampleAnalysis.analysis())
    let tasks = try #require(
      try Self.forecast(SampleAnalysis.analysis())["tasks"] as? [[String: Any]])
    #expect(tasks.count == 8)
    for task in tasks where task["criticalTrials"] as? Int ?? 0 > 0 {
      let id = try #require(task["id"] as? String)
      let row = Self.row("\(id) ", below: "What decides the finish", of: text)
      let cruciality = try #require(task["cruciality"] as? Double)
      let sensitivity = try #require(task["scheduleSensitivity"] as? Double)
      for (cell, exact) in zip(row.suffix(2), [cruciality, sensitivity]) {
        #expect(abs(try #require(Double(cell)) - exact) < 0.00501)
      }
      let finish = try #require(task["finish"] as? [String: Any])
      for percent in ["p50", "p80"] {
        #expect(row.contains((finish[percent] as? [String: Any])?["date"] as? String ?? "?"))
      }
    }
    #expect(text.contains("Sampling error at most: ± 0.03 d on a date, ± 0.5 % on critical"))
    #expect(text.contains("about ± 0.01 on cruciality."))
  }

  @Test func namesTheWholeChains() throws {
    let text = Self.text(SampleAnalysis.analysis())
    #expect(text.contains("64 %  ± 0.5 %  BE-2 → OPS-2\n"))
    #expect(text.contains("30 %  ± 0.5 %  DATA-1 → BE-1 → BE-2 → OPS-2\n"))
    #expect(text.contains("Other chains decide 7 of 100 futures."))
    let paths = try #require(
      try Self.forecast(SampleAnalysis.analysis())["criticalPaths"] as? [[String: Any]])
    #expect(paths.map { $0["trials"] as? Int } == [6_400, 2_950])
  }

  @Test func saysHowBusyPeopleAre() throws {
    let text = Self.text(SampleAnalysis.analysis())
    let heading = "How busy people are"
    // 3,331.2 of 5,121.1 minutes, in days of 480.
    #expect(Self.row("Ana", below: heading, of: text) == ["Ana", "6.9 d", "3.7 d", "65 %"])
    let loads = try #require(
      try Self.forecast(SampleAnalysis.analysis())["loads"] as? [[String: Any]])
    #expect(loads.map { $0["person"] as? String } == ["Ana", "Bob", "Cho"])
  }

  @Test func saysWhatItCostsAndHowSurelyWithTheDate() throws {
    let analysis = SampleAnalysis.analysis { $0.forecast.cost = SamplePlan.cost }
    #expect(
      Self.row("P80: 80 of 100 at most", below: "What it costs", of: Self.text(analysis))
        == [
          "P80: 80 of 100 at most", "11,200", "± 13", "2026-04-27", "72 of 100", "± 0.4 of 100",
        ])
    let cost = try #require(try Self.forecast(analysis)["cost"] as? [String: Any])
    let likely = try #require(cost["p80"] as? [String: Any])
    #expect(likely["amount"] as? Int == 11_200 && likely["jointTrials"] as? Int == 7_200)
  }

  @Test func saysWhosePayIsMissing() throws {
    #expect(!Self.text(SampleAnalysis.analysis()).contains("What it costs"))
    let analysis = SampleAnalysis.analysis { $0.project.team.people[0].hourlyRate = 80 }
    let text = Self.text(analysis)
    #expect(text.contains("The cost is not known: the team file gives no 'rate' for Bob, Cho."))
    let names = try Self.forecast(analysis)["peopleWithoutRate"] as? [String]
    #expect(names == ["Bob", "Cho"])
  }

  @Test func saysWhyTheTrialsEnded() throws {
    for (ending, words) in [
      (
        TrialEnding.precise(within: .minutes(240)),
        "The trials ended when the error of P50 and P80 was no more than 0.50 d"
      ),
      (.exhausted(above: .minutes(5)), "is still ± 0.03 d; --precision asks for 0.01 d."),
      (.stopped(of: 20_000), "Stopped on request after 10,000 of at most 20,000 trials"),
    ] {
      let analysis = SampleAnalysis.analysis { $0.trialEnding = ending }
      #expect(Self.text(analysis, width: 400).contains(words))
      let schedule = TerminalRenderer(width: 400, usesColor: false).render(
        ScheduleReport.report(on: analysis.plan))
      #expect(schedule.replacing("\u{A0}", with: " ").contains(words))
    }
  }

  @Test func writesARowForEachTrial() {
    let moments = [4_800, 4_801, 9_600].map { WorkMoment(minutes: $0) }
    let text = TrialsCSV(
      TrialOutcomes(
        finishes: moments, releases: moments,
        phases: [.init(phase: .init(1), ends: moments)], costs: [100, 100.456, 1e6]),
      of: SamplePlan.plan
    ).text
    #expect(
      text.components(separatedBy: "\r\n") == [
        "trial,finish,finish_minute,release,release_minute,phase:Development,"
          + "phase:Development_minute,cost",
        "1,2026-04-16,4800,2026-04-16,4800,2026-04-16,4800,100",
        "2,2026-04-17,4801,2026-04-17,4801,2026-04-17,4801,100.46",
        "3,2026-04-30,9600,2026-04-30,9600,2026-04-30,9600,1000000", "",
      ])
  }
}
