import Foundation
import PlanModel
import PlanTestSupport
import Reporting
import Testing

struct ExplanationReportTests {
  private static let text = TerminalRenderer(width: 1_000, usesColor: false).render(
    ExplanationReport.report(on: SampleExplanation.explanation))

  @Test func keepsToTheSchema() throws {
    let checker = try SchemaChecker()
    let text = ExplanationDocument(SampleExplanation.explanation).text
    #expect(try checker.faults(in: text) == [])
    for (old, new) in [
      ("\"by\": \"leave\"", "\"by\": \"holiday\""), ("\"planFinish\"", "\"end\""),
      ("\"chosen\": true", "\"chosen\": \"yes\""), ("\"kind\": \"SS\"", "\"kind\": \"ss\""),
    ] {
      #expect(text.contains(old))
      #expect(try !checker.faults(in: text.replacing(old, with: new)).isEmpty, "\(new)")
    }
  }

  @Test(arguments: [
    "BE-2: Deliver through the push provider",
    "Ana does it from Tue 2026-04-14 to Wed 2026-04-15. It is not earlier because it waits for "
      + "BE-1 (line 22), ",
    "It is critical: any delay moves the plan's finish, Thu 2026-04-16, as well.",
    "• If it did not wait for BE-1 (line 22), it could start 2.5 d earlier, on Thu "
      + "2026-04-09, and be done 2.5 d earlier, on Mon 2026-04-13; then Ana does DATA-1 first. "
      + "The plan would finish 2.5 d earlier, on Tue 2026-04-14.",
    "• If Ana did not have to do DATA-1 before it, it would come no earlier: it waits for BE-1 "
      + "(line 22) and it waits for “Push provider”, 2026-04-14 (line 60).",
    "• If Ana were not on leave from 2026-04-07 to 2026-04-08, it would be done 10 min earlier, ",
    "• If none of these held it, it could start 7.0 d earlier, ",
    "• Of all reasons on the chain one moves it most. If Ana were not on leave from 2026-04-07 to "
      + "2026-04-08, it could start 4.5 d earlier, ",
    "Ana does it. Nobody else could finish it as early.",
    "FE-3: Inbox accepted", "It is a milestone, on ", "it can slip 4.5 d before the plan's finish",
    "• It starts with the project: nothing holds it.",
  ])
  func saysIt(sentence: String) {
    #expect(Self.text.contains(sentence), "\(Self.text)")
  }

  /// Every kind of reason in words, as it holds a task and as it is thought away.
  @Test(arguments: [
    "waits for BE-1 (line 22)",
    "starts 2.0 d after the start of BE-1 (line 22)",
    "finishes at most 0.5 d before the finish of BE-1 (line 22)",
    "finishes after the start of BE-1 (line 22)", "Ana does DATA-1 first",
    "OPS-1 holds staging first", "waits for “Push provider”, 2026-04-14 (line 60)",
    "not before 2026-04-14", "the rest is planned from 2026-04-14",
    "Ana is on leave from 2026-04-07 to 2026-04-08", "Ana joins on 2026-04-09",
    "Ana leaves after 2026-04-09", "Ana does not work on Wednesdays",
    "; meanwhile Ana is on leave from 2026-04-07 to 2026-04-08",
  ])
  func namesTheReason(phrase: String) {
    #expect(Self.text.contains(phrase))
  }

  @Test func saysOfCandidatesWhenTheyCouldFinishIt() throws {
    let rows = Self.text.split(separator: "\n").filter { line in
      ["Ana ", "Bob ", "Cho "].contains { line.hasPrefix($0) }
    }
    #expect(rows.contains { $0.hasPrefix("Bob") && $0.contains("0.9 d") })
    #expect(rows.contains { $0.hasPrefix("Cho") && $0.contains("leaves before") })
  }

  @Test func saysThatSettledWorkHoldsNothing() throws {
    var explanation = SampleExplanation.explanation
    explanation.project.activities[5].isSettled = true
    explanation.tasks = [
      .init(
        activity: .init("FE-3"), totalFloat: .zero, isCritical: false, chain: [], moves: [],
        together: nil, strongest: nil, candidates: [])
    ]
    let text = TerminalRenderer(width: 200, usesColor: false).render(
      ExplanationReport.report(on: explanation))
    #expect(text.contains("It is settled: it takes nobody's time, and nothing waits for it."))
    #expect(try SchemaChecker().faults(in: ExplanationDocument(explanation).text) == [])
  }
}
