import ArgumentParser
import PlanModel
import PlanPipeline
import Reporting

/// `specplan compare`: says what changed between two versions, and what moved the release.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Say what changed between two versions of a plan, and which change moved the release.",
    discussion: """
      Two files, two folders, or the same paths at two revisions of a git repository; main.. \
      compares with the files as they are.

      Examples:
        specplan compare old.md new.md
        specplan compare main..HEAD -- docs/
        specplan compare --format markdown main.. -- docs/spec.md
      """)

  @Argument(
    help: """
      Two files or folders; or revisions as main..HEAD, then --, then paths. Options come before \
      the --.
      """,
    completion: .file())
  var versions: [String]

  @OptionGroup var input: InputOptions

  @OptionGroup var trialOptions: TrialOptions

  @Option(help: "How many steps from one version to the other are planned at most.")
  var steps = 40

  @OptionGroup var effort: EffortOption

  @Option(
    help: """
      The form of the result: text, markdown, html or json. Without it the end of the output's name \
      tells.
      """)
  var format: ReportFormat?

  @OptionGroup var result: ResultFile

  @OptionGroup var gates: GateOptions<PlanGates>

  @OptionGroup var text: TextOptions

  private var formChoice: FormChoice<ReportFormat> {
    FormChoice(format, to: result.path, or: .text)
  }

  func validate() throws {
    try formChoice.check()
    try (1...10_000).check(steps, of: "--steps")
  }

  func run() throws {
    let console = Console.standard
    let format = formChoice.form
    let (before, after, names) = try requests(console)
    Interruption.listen()
    let progress = ProgressLine()
    let outcome = PlanPipeline.compare(before, with: after, limit: steps) { done, total in
      progress.show(ComparisonReport.progress(done: done, total: total))
    } shouldStop: {
      Interruption.isWished
    }
    progress.clear()
    switch outcome {
    case .compared(let comparison):
      let report = { ComparisonReport.report(on: comparison, before: names.0, after: names.1) }
      try result.write(
        format.write(
          report,
          document: {
            ComparisonDocument(comparison, before: names.0, after: names.1).text
          }, as: text.renderer(for: console, toFile: result.path != nil)),
        on: console)
      console.report(comparison.after.diagnostics, in: after.files)
      try ExitCode.verdict(on: comparison.after.diagnostics)
      try gates.verdict(on: GateFigures(comparison.after), console: console)
    case .notPlanned(let isEarlier, let diagnostics):
      let (request, name) = isEarlier ? (before, names.0) : (after, names.1)
      console.report(diagnostics, in: request.files)
      console.say("specplan: \(name):")
      console.sayThereIsNoPlan(because: diagnostics)
      if format == .json { try console.printFindings(diagnostics, in: request.files) }
      throw ExitCode.failure
    }
  }

  /// The requests for both versions, and what they are called.
  private func requests(
    _ console: Console
  ) throws -> (before: PlanRequest, after: PlanRequest, names: (String, String)) {
    switch try ComparedVersions(versions) {
    case .paths(let before, let after):
      return (
        try request([before], console), try request([after], console), (before, after)
      )
    case .revisions(let before, let after, let paths):
      do {
        return try requests(from: before, to: after, at: paths, console)
      } catch let failure as GitCommand.Failure {
        console.say("specplan: \(failure.words)")
        throw ExitCode.failure
      }
    }
  }

  /// The requests for the same paths at two revisions, and what they are called.
  private func requests(
    from before: String, to after: String?, at paths: [String], _ console: Console
  ) throws -> (before: PlanRequest, after: PlanRequest, names: (String, String)) {
    let repository = try GitRepository(around: ".")
    let paths = paths.map(repository.pathFromHere)
    var version = self
    version.input.team = input.team.map(repository.pathFromHere)
    let (earlier, later) = try (
      GitRevision(before, in: repository), after.map { try GitRevision($0, in: repository) }
    )
    let files = version.filesBeside(paths)
    let old = try earlier.withFiles(at: files) { try version.request(paths, console) }
    let new =
      try later?.withFiles(at: files) { try version.request(paths, console) }
      ?? request(paths, console)
    return (old, new, (before, after ?? "the files as they are"))
  }

  /// The paths with the team files that may lie beside them.
  private func filesBeside(_ paths: [String]) -> [String] {
    let folders = paths.map { path in path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" }
    return paths + Set(folders).sorted().map { $0 + FolderSearch.teamName }
      + (input.team.map { [$0] } ?? [])
  }

  private func request(_ paths: [String], _ console: Console) throws -> PlanRequest {
    var request = try input.request(
      specs: paths, orReportTo: console, as: formChoice.form == .json ? .json : .text)
    trialOptions.apply(to: &request)
    effort.apply(to: &request)
    return request
  }
}
