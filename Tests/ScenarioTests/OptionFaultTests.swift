import Foundation
import Testing

/// Options that do not go together, or stand where they say nothing.
struct OptionFaultTests {
  private static let scenario = RepositoryPaths.scenarios.appending(path: "saved-filters")

  @Test(arguments: [
    (["simulate", "spec.md", "--most-levers", "5"], "--most-levers goes with --levers"),
    (
      ["compare", "spec.md", "--", "spec.md", "--format", "json"],
      "'--format' stands behind '--', where all words are paths: put options before '--'"
    ),
    (["compare", "main..HEAD", "--", "docs", "-o", "x"], "'-o' stands behind '--'"),
    (["schedule", "--", "spec.md", "--trials", "5"], "'--trials' stands behind '--'"),
    (["check", "--", "--notes"], "'--notes' stands behind '--'"),
    (
      ["simulate", "spec.md", "--fail-if", "score < 50"],
      "this command has no figure 'score'; there are p5, p10, p25, p50, p75, p80, p90, p95, "
        + "finish.p5 to finish.p95, release, finish, chance, all-chances, gap, errors, warnings"
    ),
    (
      ["check", "spec.md", "--fail-if", "chance < 50"],
      "this command has no figure 'chance'; there are errors, warnings, score"
    ),
  ])
  func saysWhatIsWrong(arguments: [String], words: String) throws {
    let run = try SpecplanBinary.run(arguments, in: Self.scenario)
    #expect(run.status == 64)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  /// Each command's help lists the figures that it has, and no other.
  @Test(arguments: [
    ("schedule", true, false), ("simulate", true, false), ("compare", true, false),
    ("watch", true, false), ("check", false, true),
  ])
  func listsTheFiguresOfTheCommand(command: String, isPlan: Bool, isCheck: Bool) throws {
    let help = try SpecplanBinary.run([command, "--help"], in: RepositoryPaths.root).output
      .replacing(/\s+/, with: " ")
    #expect(help.contains("Figures: p5, p10, p25,") == isPlan)
    #expect(help.contains("Figures: errors, warnings, score.") == isCheck)
  }
}
