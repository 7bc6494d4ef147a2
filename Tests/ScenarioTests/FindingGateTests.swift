import Foundation
import PlanModel
import Testing

/// `check --fail-on` of the real binary.
struct FindingGateTests {
  private static let folder = RepositoryPaths.scenarios.appending(path: "errors")

  /// A scenario, what is to fail, and the exit status.
  @Test(
    arguments: [
      ("large-effort", [], 0), ("large-effort", ["warning"], 2), ("large-effort", ["note"], 2),
      ("large-effort", ["error"], 0), ("large-effort", ["large-effort"], 2),
      ("large-effort", ["orphan-task"], 0), ("large-effort", ["orphan-task, large-effort"], 2),
      ("large-effort", ["orphan-task", "LARGE-EFFORT"], 2), ("malformed-effort", ["warning"], 1),
      ("malformed-effort", ["malformed-effort"], 1), ("large-effort", [""], 64),
      ("large-effort", ["warning,"], 64),
    ] as [(String, [String], Int32)])
  func endsWithTheStatusOfTheGate(name: String, gates: [String], status: Int32) throws {
    let run = try SpecplanBinary.run(
      ["check", "spec.md"] + gates.flatMap { ["--fail-on", $0] },
      in: Self.folder.appending(path: name))
    #expect(run.status == status)
  }

  @Test(arguments: [("large-efort", "did you mean 'large-effort'?"), ("warnings", "'warning'?")])
  func suggestsTheKindThatWasMeant(name: String, advice: String) throws {
    let run = try SpecplanBinary.run(
      ["check", "spec.md", "--fail-on", name], in: Self.folder.appending(path: "large-effort"))
    #expect(run.status == 64)
    #expect(run.errors.contains("--fail-on knows no finding '\(name)'"))
    #expect(run.errors.contains(advice))
  }

  @Test func printsTheScoreAsTextAndJSON() throws {
    let folder = Self.folder.appending(path: "large-effort")
    let text = try SpecplanBinary.run(["check", "spec.md"], in: folder).output
    #expect(text.contains("\nScore 91 of 100\n"))
    #expect(text.contains("effort known for 2 of 2 tasks; 1 doubt"))
    let json = try SpecplanBinary.run(["check", "spec.md", "--format", "json"], in: folder).output
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect((document["score"] as? [String: Any])?["total"] as? Int == 91)
  }
}
