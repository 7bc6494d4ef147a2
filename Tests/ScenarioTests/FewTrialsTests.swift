import Foundation
import Testing

/// What is said of sampling errors when the trials are too few to tell them.
struct FewTrialsTests {
  private static let folder = RepositoryPaths.scenarios.appending(path: "saved-filters")

  private func forms(_ command: String, trials: Int) throws -> CommandForms {
    try CommandForms(
      [
        command, "spec.md", "--today", "2026-11-02", "--effort", "200", "--trials", "\(trials)",
      ], in: Self.folder)
  }

  /// Three trials reach no order statistic that lies one standard deviation away.
  @Test(arguments: [("schedule", 1), ("simulate", 1), ("schedule", 3), ("simulate", 3)])
  func saysThatTheErrorIsUnknown(command: String, trials: Int) throws {
    let forms = try forms(command, trials: trials)
    for form in [forms.text, forms.markdown, forms.html] {
      let plain = form.replacing("&nbsp;", with: " ")
      #expect(plain.contains("unknown on the date (too few trials)"))
      #expect(!plain.contains("± 0.00 d"))
    }
    let document = try JSONPath(text: forms.json)
    for event in ["finish", "release"] {
      #expect(document["forecast", event, "p80", "workingMinutes"].number != nil)
      #expect(document["forecast", event, "p80", "errorMinutes"].number == nil)
      let deviation = document["forecast", event, "standardDeviationMinutes"].number
      #expect((deviation == nil) == (trials == 1))
    }
    for cause in document["tornado", "causes"].elements {
      #expect(cause["p80", "errorMinutes"].number == nil)
    }
  }

  /// Four tell of P50 and P80, nineteen of P95.
  @Test(arguments: [(4, false), (18, false), (19, true)])
  func tellsTheErrorsThatAreKnown(trials: Int, isTailKnown: Bool) throws {
    let forms = try forms("schedule", trials: trials)
    let release = try JSONPath(text: forms.json)["forecast", "release"]
    for name in ["p50", "p80"] { #expect(release[name, "errorMinutes"].number != nil) }
    #expect((release["p95", "errorMinutes"].number != nil) == isTailKnown)
    let row = try #require(forms.table("Summary").row("P95:"))
    #expect(row.contains("unknown") == !isTailKnown)
  }

  /// Nothing is precise whose error is not known.
  @Test func drawsOnUntilTheErrorIsKnown() throws {
    let run = try SpecplanBinary.run(
      ["schedule", "spec.md", "--precision", "100d", "--trials", "2", "--today", "2026-11-02"],
      in: Self.folder)
    #expect(run.status == 0)
    #expect(run.output.replacing(/\s+/, with: " ").contains("is still unknown; --precision asks"))
  }

  @Test func comparesWithTooFewTrials() throws {
    let run = try SpecplanBinary.run(
      ["compare", "a.md", "b.md", "--trials", "1"],
      inFolderOf: [
        "a.md": TemporaryRepository.spec(days: 4), "b.md": TemporaryRepository.spec(days: 9),
      ])
    #expect(run.status == 0)
    #expect(run.output.contains("unknown") && !run.output.contains("0.00"))
  }
}
