import Foundation
import Testing
import Yams

/// The workflow of `Scenarios/ci`, its steps run as a runner would, in a repository with a change.
struct WorkflowTests {
  private static let scenario = RepositoryPaths.scenarios.appending(path: "ci")

  /// A step that runs something.
  private struct Step {
    let name: String
    let script: String
  }

  private let workflow: [String: Any]

  init() throws {
    let file = Self.scenario.appending(path: ".github/workflows/plan.yml")
    workflow = try #require(
      try Yams.load(yaml: String(contentsOf: file, encoding: .utf8)) as? [String: Any])
  }

  private var steps: [[String: Any]] {
    let jobs = workflow["jobs"] as? [String: [String: Any]]
    return jobs?["plan"]?["steps"] as? [[String: Any]] ?? []
  }

  /// The steps that plan, and those that hand on what they wrote.
  private var scripts: [Step] {
    steps.compactMap { step in
      guard let name = step["name"] as? String, let script = step["run"] as? String else {
        return nil
      }
      let isOurs = script.hasPrefix("specplan ") || ["Summarise", "Comment"].contains(name)
      return isOurs ? Step(name: name, script: script) : nil
    }
  }

  private var environment: [String: String] { workflow["env"] as? [String: String] ?? [:] }

  /// A repository whose main branch lies at the remote, too, and whose branch has `team`.
  private func repository(with team: String) throws -> TemporaryRepository {
    let repository = try TemporaryRepository()
    var files: [String: String?] = [:]
    for name in ["docs/spec.md", "docs/team.yaml"] {
      files[name] = try String(contentsOf: Self.scenario.appending(path: name), encoding: .utf8)
    }
    try repository.commit("Draft", files)
    try repository.git("update-ref", "refs/remotes/origin/main", "HEAD")
    try repository.git("checkout", "--quiet", "-b", "change")
    try repository.commit("Change", ["docs/team.yaml": team])
    return repository
  }

  /// Runs every script as `bash -e`, and returns their statuses by name.
  private func run(in repository: TemporaryRepository) throws -> [String: Int32] {
    let tools = repository.folder.appending(path: ".tools")
    try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: tools.appending(path: "specplan"), withDestinationURL: SpecplanBinary.url)
    // Nobody has commented yet, so that the first try fails as it does there.
    let comment = """
      #!/bin/sh
      case "$*" in *--edit-last*) exit 1 ;; esac
      for last; do :; done
      cp "$last" comment.md && echo "$*" > arguments

      """
    try Data(comment.utf8).write(to: tools.appending(path: "gh"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: tools.appending(path: "gh").path)
    var statuses: [String: Int32] = [:]
    for step in scripts {
      let process = Process()
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = ["-e", "-c", step.script]
      process.currentDirectoryURL = repository.folder
      process.environment = environment.merging([
        "PATH": "\(tools.path):/usr/local/bin:/usr/bin:/bin", "GITHUB_BASE_REF": "main",
        "GITHUB_STEP_SUMMARY": "summary.md", "PULL_REQUEST": "7",
      ]) { $1 }
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      statuses[step.name] = process.terminationStatus
    }
    return statuses
  }

  @Test func showsWhatAChangeDoesToTheRelease() throws {
    let repository = try repository(
      with: "people: [{ name: Ana, skills: [BE, DATA, OPS] }, { name: Bo, skills: [FE] }]\n")
    let statuses = try run(in: repository)
    #expect(
      statuses == [
        "Check": 0, "Plan": 0, "Draw": 0, "Compare with the target branch": 0, "Summarise": 0,
        "Comment": 0,
      ])
    func text(_ name: String) throws -> String {
      try String(contentsOf: repository.folder.appending(path: name), encoding: .utf8)
    }
    #expect(try text("comment.md").contains("From origin/main to the files as they are."))
    #expect(try text("arguments") == "pr comment 7 --body-file change.md\n")
    let summary = try text("summary.md")
    #expect(summary.hasPrefix(try text("comment.md")) && summary.contains("```mermaid\ngantt"))
    #expect(try text("plan.html").hasPrefix("<!doctype html>"))
    #expect(try text("trend.html").contains("Change"))
  }

  @Test func failsWhenTheGateHolds() throws {
    let repository = try repository(
      with: "people: [{ name: Ana, skills: [BE, DATA, OPS, FE], capacity: 30% }]\n")
    let statuses = try run(in: repository)
    #expect(statuses["Plan"] == 2 && statuses["Summarise"] == 0 && statuses["Comment"] == 0)
  }

  @Test func readsTheHistoryAndMayOnlyReadAndComment() throws {
    #expect(
      workflow["permissions"] as? [String: String] == [
        "contents": "read", "pull-requests": "write",
      ])
    let checkout = try #require(steps.first)
    #expect((checkout["with"] as? [String: Any])?["fetch-depth"] as? Int == 0)
    // What others write, such as a branch's name, never becomes part of a script.
    for step in steps {
      #expect((step["run"] as? String)?.contains("${{") != true)
    }
  }
}
