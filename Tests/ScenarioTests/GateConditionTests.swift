import Foundation
import PlanModel
import PlanPipeline
import Testing

/// `--fail-if` of the real binary, and how its conditions are read.
struct GateConditionTests {
  @Test(
    arguments: [
      ("p80 > 2026-05-01", GateFigure.release(percent: 80), ">"),
      ("finish.p50>=2026-05-01", .finish(percent: 50), ">="), ("chance < 80%", .chance, "<"),
      (" GAP <= 2.5 ", .gap, "<="), ("errors > 0", .errors, ">"),
    ])
  func readsFigureSignAndLimit(text: String, figure: GateFigure, sign: String) throws {
    let condition = try GateCondition(text)
    #expect(condition.figure == figure)
    #expect(condition.comparison.rawValue == sign)
  }

  @Test(
    arguments: [
      ("p80 2026-05-01", "holds no figure against a limit"), ("p81 > 1", "did you mean 'p80'?"),
      ("p80 > soon", "its limit is written as 2026-05-01"),
      ("chance < many", "its limit is written as 80"), ("", "holds no figure"),
      ("p80 > 2026-02-30", "its limit is written as"), ("errors > nan", "its limit is written as"),
    ])
  func saysWhatIsWrongWithAText(text: String, words: String) {
    #expect {
      _ = try GateCondition(text)
    } throws: { error in
      (error as? GateCondition.Fault)?.words.contains(words) == true
    }
  }

  @Test func comparesWithTheLimitItself() throws {
    let day = GateCondition.Value.date(try #require(CivilDate(iso: "2026-05-01")))
    #expect(try !GateCondition("p80 > 2026-05-01").isMet(by: day))
    #expect(try GateCondition("p80 >= 2026-05-01").isMet(by: day))
    #expect(try !GateCondition("p80 < 2026-05-01").isMet(by: day))
    #expect(try GateCondition("p80 <= 2026-05-01").isMet(by: day))
  }

  /// A command, conditions, the exit status, and what is said.
  @Test(
    arguments: [
      ("schedule", ["p80 > 2199-12-31"], 0, ""),
      ("schedule", ["p80 > 2026-01-01"], 2, "p80 is 20"),
      ("schedule", ["p80 > 2199-12-31", "errors >= 0"], 2, "errors is 0"),
      ("schedule", ["score < 100"], 64, "this command has no figure 'score'"),
      ("check", ["score < 1"], 0, ""), ("check", ["warnings >= 0"], 2, "warnings is "),
      ("check", ["p80 > 2026-01-01"], 64, "this command has no figure 'p80'"),
      ("schedule", ["p80"], 64, "holds no figure against a limit"),
    ] as [(String, [String], Int32, String)])
  func endsWithTheStatusOfTheGate(
    command: String, conditions: [String], status: Int32, words: String
  ) throws {
    let run = try SpecplanBinary.run(
      [command, "spec.md", "--today", "2026-11-02"]
        + (command == "schedule" ? ["--trials", "100"] : [])
        + conditions.flatMap { ["--fail-if", $0] },
      in: RepositoryPaths.scenarios.appending(path: "warehouse-sync"))
    #expect(run.status == status)
    #expect(words.isEmpty || run.errors.contains(words))
  }
}
