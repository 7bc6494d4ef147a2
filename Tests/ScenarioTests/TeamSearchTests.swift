import Foundation
import Testing

@testable import specplan

/// Which team file goes with the specs where none is named.
struct TeamSearchTests {
  private static let spec = TemporaryRepository.spec(days: 4)
  private static func team(_ name: String) -> String {
    "people: [{ name: \(name), skills: [BE] }]\n"
  }

  private static let below = ["docs/a.md": spec, "docs/plan/team.yaml": team("Ana")]

  private static let several = [
    "docs/a.md": spec, "docs/one/team.yaml": team("Ana"), "docs/two/team.yaml": team("Ben"),
    "docs/.hidden/team.yaml": team("Cleo"),
  ]

  private func run(
    _ arguments: String..., in files: [String: String]
  ) throws -> SpecplanBinary.Run {
    try SpecplanBinary.run(arguments, inFolderOf: files)
  }

  /// The names of those who work, as a plan's document has them.
  private func people(_ run: SpecplanBinary.Run) throws -> [String] {
    try JSONPath(text: run.output)["allocation", "people"].elements.compactMap { $0["name"].text }
  }

  @Test(arguments: ["schedule", "simulate"])
  func takesTheOnlyOneBelowTheFolderAndSaysSo(command: String) throws {
    let text = try run(command, "docs", "--trials", "50", "--width", "200", in: Self.below)
    #expect(text.status == 0)
    #expect(text.output.contains("1 person in the team file docs/plan/team.yaml. Work starts"))
    #expect(text.output.contains("The team file is docs/plan/team.yaml, the only one"))
  }

  @Test(arguments: [
    (["docs"], ["docs/team.yaml": "Dan"], ["Dan"]),
    (["docs/"], ["docs/x/y/team.yaml": "Eve"], ["Eve"]),
    (["docs/a.md"], ["docs/plan/team.yaml": "Ana"], ["BE"]),
    (["docs/a.md"], ["docs/team.yaml": "Ana", "team.yaml": "Ben"], ["Ana"]),
    (["docs/a.md", "more/b.md"], ["more/team.yaml": "Flo"], ["Flo"]),
    (["docs/a.md", "more/b.md"], ["docs/team.yaml": "Ana", "more/team.yaml": "Flo"], ["Ana"]),
    (["docs", "more"], ["docs/team.yaml": "Ana", "docs/x/team.yaml": "Ben"], ["Ana"]),
    (["docs", "more"], ["more/x/team.yaml": "Gil"], ["Gil"]),
    (["."], ["node_modules/team.yaml": "Ben", "docs/team.yaml": "Ana"], ["Ana"]),
  ])
  func takesTheNearest(specs: [String], teams: [String: String], names: [String]) throws {
    var files = ["docs/a.md": Self.spec, "more/b.md": Self.spec]
    files.merge(teams.mapValues(Self.team)) { $1 }
    let plan = try SpecplanBinary.run(
      ["schedule", "--format", "json", "--trials", "50"] + specs, inFolderOf: files)
    #expect(plan.status == 0)
    #expect(try people(plan) == names)
  }

  /// The report's own sentence, so that both versions can be told apart.
  @Test func comparesWithTheTeamThatScheduleTakes() throws {
    let files = [
      "old/a.md": Self.spec, "old/x/team.yaml": Self.team("Ana"), "new/a.md": Self.spec,
      "new/x/team.yaml": Self.team("Ana"),
    ]
    let text = try run("compare", "old", "new", "--trials", "50", "--width", "200", in: files)
    #expect(text.status == 0)
    #expect(text.output.contains("Before: 1 person in the team file old/x/team.yaml. Work starts"))
    #expect(text.output.contains("After: 1 person in the team file new/x/team.yaml. Work starts"))
    let same = try run(
      "compare", "old/a.md", "old/a.md", "--team", "old/x/team.yaml", "--trials", "50", in: files)
    #expect(same.output.contains("\n1 person in the team file. Work starts on "))
  }

  @Test func takesTheTeamOfEveryRevision() throws {
    let repository = try TemporaryRepository()
    try repository.commit("One", Self.below)
    try repository.commit("Two", ["docs/plan/team.yaml": "start: 2026-03-02\n" + Self.team("Ana")])
    let compared = try repository.specplan(
      "compare", "HEAD~1..HEAD", "--format", "json", "--trials", "50", "--", "docs")
    let effects = try JSONPath(text: compared.output)["effects"].elements
    #expect(effects.first?["changes"].elements.first?["kind"].text == "calendar")
    let trend = try repository.specplan("trend", "docs", "--format", "json", "--trials", "50")
    let starts = try JSONPath(text: trend.output)["commits"].elements.compactMap {
      $0["plan", "plannedRelease"].text?.prefix(7)
    }
    #expect(starts.count == 2 && starts.last == "2026-03" && starts.first != "2026-03")
  }

  @Test(arguments: ["schedule", "simulate", "allocate", "staff", "explain"])
  func plansNothingWhileSeveralMayBeMeant(command: String) throws {
    let task = command == "explain" ? ["BE-1"] : []
    let run = try SpecplanBinary.run([command, "docs"] + task, inFolderOf: Self.several)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("'docs/one/team.yaml', 'docs/two/team.yaml'"))
    #expect(run.errors.contains("name one with --team"))
    #expect(run.errors.hasSuffix("specplan: there is no plan: name the team file first\n"))
    let named = try SpecplanBinary.run(
      [command, "docs", "--team", "docs/two/team.yaml"] + task
        + (command == "staff" ? ["--deadline", "2199-12-31"] : []), inFolderOf: Self.several)
    #expect(named.status == 0, "\(named.errors)")
  }

  @Test(arguments: ["tasks", "outline", "trace", "check"])
  func readsTheSpecsAllTheSame(command: String) throws {
    let run = try run(command, "docs", in: Self.several)
    #expect(run.status == 0 && !run.output.isEmpty)
    #expect(run.errors.contains("[ambiguous-team]"))
  }

  /// A team file below the folder that is saved leads to a new plan.
  @Test func watchesTeamFilesBelowTheFolder() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "plan"), withIntermediateDirectories: true)
    let team = folder.appending(path: "plan/team.yaml")
    try Data(Self.team("Ana").utf8).write(to: team)
    let files = WatchedFiles(specs: [folder.path], team: nil)
    #expect(files.stamps()[team.path] != nil)
  }
}
