import Foundation
import Testing

/// `specplan trend` of the real binary, in repositories made for it.
struct TrendCommandTests {
  private let repository: TemporaryRepository

  init() throws { repository = try TemporaryRepository() }

  /// The document that `trend --format json` prints.
  private func document(_ run: SpecplanBinary.Run) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  private func commits(_ run: SpecplanBinary.Run) throws -> [[String: Any]] {
    try #require(try document(run)["commits"] as? [[String: Any]])
  }

  private func subjects(_ run: SpecplanBinary.Run) throws -> [String] {
    try commits(run).compactMap { $0["subject"] as? String }
  }

  @Test func plansEveryCommitThatTouchedTheSpecOrItsTeam() throws {
    try repository.commit(
      "Draft", on: "2026-01-05", ["docs/a b.md": TemporaryRepository.spec(days: 4)])
    try repository.commit("Elsewhere", on: "2026-01-06", ["code.swift": "let x = 1"])
    let longer = try repository.commit(
      "Takes \"longer\"", on: "2026-01-07", ["docs/a b.md": TemporaryRepository.spec(days: 24)])
    try repository.commit(
      "Team", on: "2026-01-08",
      ["docs/team.yaml": "people: [{ name: Ana, skills: [BE] }]\ndeadline: 2026-03-02\n"])
    let run = try repository.specplan("trend", "docs/a b.md", "--format", "json")
    #expect(run.status == 0 && run.errors.isEmpty)
    let commits = try commits(run)
    #expect(try subjects(run) == ["Draft", "Takes \"longer\"", "Team"])
    #expect(
      commits.compactMap { $0["date"] as? String } == ["2026-01-05", "2026-01-07", "2026-01-08"])
    #expect(commits.allSatisfy { $0["state"] as? String == "planned" })
    let plans = commits.compactMap { $0["plan"] as? [String: Any] }
    #expect(plans.map { $0["effortHours"] as? Int } == [56, 216, 216])
    #expect(plans.map { $0["promise"] is NSNull } == [true, true, false])
    #expect(commits.map { $0["movedWorkdays"] is NSNull } == [true, false, false])
    let most = try #require(try document(run)["movedMost"] as? [String: Any])
    #expect(most["commit"] as? String == longer)
    #expect(most["workdays"] as? Int == commits[1]["movedWorkdays"] as? Int)
    // Ana does what the assumed person did, with random numbers of her own.
    #expect(try #require(commits[2]["movedWorkdays"] as? Int).magnitude <= 2)
  }

  /// What `trend` says of the last commit is what `schedule` says of the file.
  @Test func givesTheFiguresOfSchedule() throws {
    try repository.commit("Draft", ["spec.md": TemporaryRepository.spec(days: 4)])
    try repository.commit("More", ["spec.md": TemporaryRepository.spec(days: 9)])
    let plan = try #require(
      try commits(repository.specplan("trend", "spec.md", "--format", "json")).last?["plan"]
        as? [String: Any])
    let schedule = try document(repository.specplan("schedule", "spec.md", "--format", "json"))
    let release = try #require(
      (schedule["forecast"] as? [String: Any])?["release"] as? [String: Any])
    for name in ["p50", "p80"] {
      let percentile = try #require(release[name] as? [String: Any])
      #expect(plan[name] as? String == percentile["date"] as? String)
    }
  }

  @Test func followsARenameToAnotherFolderAndANameThatLooksLikeAnOption() throws {
    try repository.commit(
      "Draft",
      ["old/spec.md": TemporaryRepository.spec(days: 4), "old/team.yaml": "start: 2026-02-02\n"])
    try repository.commit("Old team", ["old/team.yaml": "start: 2026-03-02\n"])
    try repository.write(["new/x": ""])
    try repository.git("mv", "old/spec.md", "new/--last *[é].md")
    try repository.commit("Move")
    try repository.commit(
      "More", ["new/--last *[é].md": TemporaryRepository.spec(days: 5)])
    let run = try repository.specplan(
      "trend", "--format", "json", "--", "--last *[é].md", inside: "new")
    #expect(run.status == 0)
    #expect(try subjects(run) == ["Draft", "Old team", "Move", "More"])
    let days = try commits(run).compactMap {
      ($0["plan"] as? [String: Any])?["plannedRelease"] as? String
    }
    // Two starts; then no team is beside it, and work starts after today.
    #expect(days.map { $0.prefix(7) } == ["2026-02", "2026-03", "2026-01", "2026-01"])
  }

  @Test func plansAFolderAndFollowsItsName() throws {
    let spec = TemporaryRepository.spec(days: 4)
    try repository.commit("One", ["docs/a.md": spec, "docs/picture.png": "x"])
    try repository.commit("Two", ["docs/b.md": spec])
    try repository.commit("Picture", ["docs/picture.png": "y"])
    try repository.git("mv", "docs", "plans")
    try repository.commit("Move")
    try repository.commit("Three", ["plans/b.md": nil])
    let run = try repository.specplan("trend", "plans/", "--format", "json")
    #expect(try subjects(run) == ["One", "Two", "Move", "Three"])
    let tasks = try commits(run).map { ($0["plan"] as? [String: Any])?["tasks"] as? Int }
    #expect(tasks == [2, 4, 4, 2])
  }

  @Test func showsCommitsWithoutAPlanAndGoesOnFromTheLastOneWithOne() throws {
    try repository.commit("Draft", on: "2026-01-05", ["spec.md": TemporaryRepository.spec(days: 4)])
    let broken = try repository.commit(
      "Ring", on: "2026-01-06", ["spec.md": TemporaryRepository.spec(days: 9, first: "BE-2")])
    try repository.commit("Gone", on: "2026-01-07", ["spec.md": nil])
    try repository.commit("Again", on: "2026-01-08", ["spec.md": TemporaryRepository.spec(days: 9)])
    let run = try repository.specplan("trend", "spec.md", "--format", "json")
    #expect(run.status == 0)
    let commits = try commits(run)
    #expect(
      commits.compactMap { $0["state"] as? String } == [
        "planned", "unplannable", "absent", "planned",
      ])
    let finding = try #require(commits[1]["finding"] as? [String: Any])
    #expect(finding["code"] as? String == "dependency-cycle")
    #expect((finding["source"] as? [String: Any])?["file"] as? String == "spec.md")
    #expect(try #require(commits[3]["movedWorkdays"] as? Int) > 3)
    let text = try repository.specplan("trend", "spec.md").output
    #expect(text.contains("\(broken) (Ana Müller, 6 January 2026): spec.md:8:"))
    #expect(text.contains("× no plan") && text.contains("the files are not there"))
    let table = try repository.specplan("trend", "spec.md", "--format", "csv").output
    #expect(table.hasPrefix("commit,date,author,subject,state,") && table.contains(",absent,,,"))
  }

  /// A merge brings what others did: it counts there, and not also on the branch.
  @Test func countsWhatABranchBroughtWhereItIsMerged() throws {
    let (short, long) = (TemporaryRepository.spec(days: 4), TemporaryRepository.spec(days: 14))
    try repository.commit("Draft", on: "2026-01-05", ["spec.md": short])
    try repository.git("checkout", "--quiet", "-b", "side")
    try repository.commit("Side", on: "2026-01-06", ["spec.md": long])
    try repository.git("checkout", "--quiet", "main")
    try repository.commit("Team", on: "2026-01-07", ["team.yaml": "start: 2026-01-05\n"])
    try repository.git("merge", "--quiet", "--no-ff", "-m", "Merge", "side", on: "2026-01-08")
    let run = try repository.specplan("trend", "spec.md", "--format", "json")
    let commits = try commits(run)
    func moved(_ subject: String) throws -> Int {
      let commit = try #require(commits.first { $0["subject"] as? String == subject })
      return try #require(commit["movedWorkdays"] as? Int)
    }
    #expect(Set(try subjects(run)) == ["Draft", "Side", "Team", "Merge"])
    #expect(try moved("Merge") > 5 && moved("Team").magnitude <= 2)
    let side = try #require(commits.first { $0["subject"] as? String == "Side" })
    #expect(side["movedWorkdays"] is NSNull && side["plan"] is [String: Any])
    #expect(
      commits.map { $0["isSide"] as? Bool ?? true }
        == commits.map { $0["subject"] as? String == "Side" })
    let most = try #require(try document(run)["movedMost"] as? [String: Any])
    #expect(most["workdays"] as? Int == (try moved("Merge")))
    let text = try repository.specplan("trend", "spec.md").output
    #expect(text.contains("4 commits from 5 January 2026 to 8 January 2026, 1 of them on a side "))
    let name = try #require(side["commit"] as? String)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix(name) }
    // It has two rows of figures, and none in the drawing.
    #expect(rows.count == 2 && rows[0].hasSuffix("  side"))
    let first = try repository.specplan("trend", "spec.md", "--first-parent", "--format", "json")
    #expect(try subjects(first) == ["Draft", "Team", "Merge"])
  }

  /// A branch that alone touched the files leaves a step where it was merged.
  @Test func showsAMergeThatTheMainLineWaitedFor() throws {
    let (short, long) = (TemporaryRepository.spec(days: 4), TemporaryRepository.spec(days: 14))
    try repository.commit("Draft", on: "2026-01-05", ["spec.md": short])
    try repository.git("checkout", "--quiet", "-b", "side")
    try repository.commit("Side", on: "2026-01-06", ["spec.md": long])
    try repository.git("checkout", "--quiet", "main")
    try repository.commit("Code", on: "2026-01-07", ["code.swift": "let x = 1"])
    try repository.git("merge", "--quiet", "--no-ff", "-m", "Merge", "side", on: "2026-01-08")
    try repository.commit("Less", on: "2026-01-09", ["spec.md": TemporaryRepository.spec(days: 9)])
    let commits = try commits(repository.specplan("trend", "spec.md", "--format", "json"))
    #expect(commits.compactMap { $0["subject"] as? String } == ["Draft", "Side", "Merge", "Less"])
    #expect(commits.compactMap { $0["isSide"] as? Bool } == [false, true, false, false])
    let moved = commits.map { $0["movedWorkdays"] as? Int }
    #expect(moved[1] == nil && (moved[2] ?? 0) > 5 && (moved[3] ?? 0) < 0)
  }

  @Test func followsAFileThatWasRenamedRemovedAndMadeAnew() throws {
    try repository.commit("Draft", ["a.md": TemporaryRepository.spec(days: 4)])
    try repository.git("mv", "a.md", "b.md")
    try repository.commit("Rename")
    try repository.commit("Gone", ["b.md": nil])
    try repository.commit("Anew", ["b.md": TemporaryRepository.spec(days: 9)])
    // Another file takes the old name, which is none of this history any more.
    try repository.commit("Another", ["a.md": TemporaryRepository.spec(days: 90)])
    let commits = try commits(repository.specplan("trend", "b.md", "--format", "json"))
    #expect(
      commits.compactMap { $0["subject"] as? String } == ["Draft", "Rename", "Gone", "Anew"])
    let hours = commits.map { ($0["plan"] as? [String: Any])?["effortHours"] as? Int }
    #expect(hours == [56, 56, nil, 96])
  }

  @Test func saysAfterCtrlCHowManyCommitsItPlanned() throws {
    for days in 1...4 {
      try repository.commit("\(days) days", ["spec.md": TemporaryRepository.spec(days: days)])
    }
    let terminal = try PseudoTerminal()
    let run = try RunningSpecplan(
      ["trend", "spec.md", "--trials", "2000000", "--format", "json", "--today", "2026-01-01"],
      in: repository.folder, errors: terminal.url)
    var shown = ""
    #expect(
      run.waits { _ in
        shown += terminal.shown()
        return shown.contains("of 4 versions planned")
      })
    #expect(run.interrupted() >= 0)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(document["isInterrupted"] as? Bool == true)
    #expect(document["totalCommits"] as? Int == 4)
    #expect((document["commits"] as? [Any])?.count ?? 4 < 4)
  }

  @Test func takesTheLastCommitsOrThoseSinceARevision() throws {
    for days in 1...4 {
      try repository.commit("\(days) days", ["spec.md": TemporaryRepository.spec(days: days)])
    }
    let last = try repository.specplan("trend", "spec.md", "--last", "2", "--format", "json")
    #expect(try subjects(last) == ["3 days", "4 days"])
    #expect(try document(last)["olderCommits"] as? Int == 2)
    #expect(try commits(last)[0]["movedWorkdays"] is Int)
    let since = try repository.specplan("trend", "spec.md", "--since", "HEAD~1", "--format", "json")
    #expect(try subjects(since) == ["4 days"])
    #expect(try commits(since)[0]["movedWorkdays"] is Int)
    let none = try repository.specplan("trend", "spec.md", "--since", "HEAD")
    #expect(none.status == 1 && none.errors.contains("no commit since 'HEAD' touched the files"))
  }

  @Test func noticesAShallowClone() throws {
    try repository.commit("One", ["spec.md": TemporaryRepository.spec(days: 1)])
    try repository.commit("Two", ["spec.md": TemporaryRepository.spec(days: 2)])
    try repository.git("clone", "--quiet", "--depth", "1", repository.folder.absoluteString, "copy")
    let run = try repository.specplan("trend", "spec.md", inside: "copy")
    #expect(run.status == 0 && run.output.contains("The clone is shallow"))
    let missing = try repository.specplan("trend", "spec.md", "--since", "HEAD~1", inside: "copy")
    #expect(missing.status == 1 && missing.errors.contains("git fetch --unshallow"))
  }

  @Test func saysKindlyWhereThereIsNoHistory() throws {
    try repository.write(["spec.md": TemporaryRepository.spec(days: 1)])
    let unborn = try repository.specplan("trend", "spec.md")
    #expect(unborn.status == 1 && unborn.errors.contains("has no commit yet"))
    try repository.commit("Another", ["other.md": "# Notes\n"])
    try repository.git("rm", "--quiet", "--cached", "spec.md")
    try repository.git("commit", "--quiet", "--amend", "--message", "Another")
    let unknown = try repository.specplan("trend", "spec.md")
    #expect(unknown.status == 1 && unknown.errors.contains("'git add' and 'git commit'"))
    let outside = try SpecplanBinary.run(
      ["trend", "spec.md"], in: repository.folder.deletingLastPathComponent())
    #expect(outside.status == 1 && outside.output.isEmpty)
    #expect(
      outside.errors
        == "specplan: 'spec.md' lies in no git repository, so it has no history to look at\n")
    #expect(try repository.specplan("trend", "-").status == 64)
    #expect(try repository.specplan("trend", "spec.md", "--last", "0").status == 64)
  }

  /// One history in every form that people read.
  @Test(arguments: [("text", "trend.txt"), ("markdown", "trend.md.txt"), ("html", "trend.html")])
  func givesTheExpectedReport(format: String, file: String) throws {
    try repository.commit("Draft", on: "2026-01-05", ["spec.md": TemporaryRepository.spec(days: 4)])
    try repository.commit(
      "Promise a date", on: "2026-01-06",
      [
        "team.yaml":
          "people: [{ name: Ana, skills: [BE] }]\nstart: 2026-01-12\ndeadline: 2026-02-06\n"
      ])
    try repository.commit(
      "Wait | <b>each</b> other", on: "2026-01-07",
      ["spec.md": TemporaryRepository.spec(days: 9, first: "BE-2")])
    try repository.commit(
      "Take longer", on: "2026-01-09", ["spec.md": TemporaryRepository.spec(days: 12)])
    try repository.commit(
      "Cut the index", on: "2026-01-12", ["spec.md": TemporaryRepository.spec(days: 8)])
    let run = try repository.specplan("trend", "spec.md", "--format", format)
    #expect(run.status == 0)
    // Hashes of commits follow from what they hold, also from the version of git's formats.
    try expectGolden(
      run.output.replacing("><", with: ">\n<"),
      at: RepositoryPaths.scenarios.appending(path: "trend/\(file)"))
  }
}
