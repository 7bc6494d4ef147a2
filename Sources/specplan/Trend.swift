import ArgumentParser
import Foundation
import PlanModel
import PlanPipeline
import Reporting

/// `specplan trend`: says how the release moved from commit to commit.
struct Trend: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say how the release moved from commit to commit, and which moved it most.",
    discussion: """
      Plans a spec, or a folder of specs, as each commit that touched it or its team file left it, \
      with the same seed and the same day, so that commits differ only by what they hold. The line \
      follows first parents; commits of side branches are shown beside it. Renamed files are \
      followed.

      Examples:
        specplan trend docs/spec.md
        specplan trend docs/ --since v1.0 --format html -o trend.html
      """)

  @Argument(help: "The spec, or a folder that holds specs.", completion: .file())
  var path: String

  @OptionGroup var input: InputOptions

  @Option(help: "The revision after which commits are taken, such as a tag; without it all.")
  var since: String?

  @Option(help: "How many commits are taken at most: the last ones.")
  var last = 100

  @Flag(help: "Leave out commits of side branches: what was merged is one step.")
  var firstParent = false

  @OptionGroup var trialOptions: TrialOptions

  @OptionGroup var effort: EffortOption

  @Option(
    help: """
      The form of the result: text, markdown, html, json or csv. Without it the end of the output's \
      name tells.
      """)
  var format: TrendFormat?

  @OptionGroup var result: ResultFile

  @OptionGroup var text: TextOptions

  private var formChoice: FormChoice<TrendFormat> { FormChoice(format, to: result.path, or: .text) }

  func validate() throws {
    try formChoice.check()
    try (1...10_000).check(last, of: "--last")
    guard path != "-", input.team != "-" else {
      throw ValidationError("standard input has no history")
    }
  }

  func run() throws {
    let console = Console.standard
    Interruption.listen()
    let progress = ProgressLine()
    let trend: PlanTrend
    do {
      let planner = try planner { done, total in
        progress.show(TrendReport.progress(done: done, of: total))
      }
      trend = try planner.trend { done, total in
        progress.show(TrendReport.progress(done: done, total: total))
      }
      progress.clear()
    } catch let failure as GitCommand.Failure {
      console.say("specplan: \(failure.words)")
      throw ExitCode.failure
    }
    try result.write(
      formChoice.form.write(
        trend, of: path, as: text.renderer(for: console, toFile: result.path != nil)),
      on: console)
    guard trend.points.contains(where: { $0.state.figures != nil }) else {
      console.say(
        trend.isInterrupted
          ? "specplan: stopped before a commit had a plan" : "specplan: no commit has a plan")
      throw ExitCode.failure
    }
  }

  /// Plans the commits with the options of this command.
  private func planner(progress: (_ done: Int, _ total: Int) -> Void) throws -> TrendPlanner {
    let repository = try GitRepository(around: path)
    var input = input
    // A run over midnight is a run of one day.
    input.today = input.today ?? .onClock
    return try TrendPlanner(
      files: TrendFiles(path, team: input.team, in: repository), since: since, last: last,
      isFirstParent: firstParent, progress: progress
    ) { spec, team in
      input.team = team
      return try input.request(specs: [spec]).map { request in
        var request = request
        trialOptions.apply(to: &request)
        effort.apply(to: &request)
        return request
      }
    }
  }
}
