import ArgumentParser
import Foundation
import PlanModel
import PlanPipeline
import SpecReading

/// The team file and the dates that every subcommand takes beside the specs.
struct InputOptions: ParsableArguments {
  /// What help says of the specs.
  static let specHelp: ArgumentHelp =
    "The feature specs, in Markdown, or folders that hold them; - reads one from standard input."

  @Option(
    help: """
      The team file; without it team.yaml beside the first spec or in its folder, else the only \
      one beside the other specs or below the folders.
      """,
    completion: .file(extensions: ["yaml", "yml"]))
  var team: String?

  @Option(help: "The first day of work, as 2026-10-05.")
  var start: CivilDate?

  @Option(
    help: """
      The day from which the rest is planned, as 2026-11-02: what is done by the spec is behind, \
      and of what is begun only the rest is planned.
      """)
  var asOf: CivilDate?

  @Option(help: "The day that counts as today, as 2026-10-05; without it the clock's.")
  var today: CivilDate?

  @Option(
    help: """
      The tool whose files the specs are: spec-kit, kiro, task-master, openspec, backlog or beads; \
      spec for a specification. Without it each file shows what it is.
      """)
  var from: TaskFileFormat?

  @Option(
    help: "A candidate of the team file who joins the team; may be repeated.")
  var hire: [String] = []

  /// Reads the files, or returns what is wrong with them.
  ///
  /// - Throws: A validation error when two files are to come from standard input, or a spec is an
  ///   option.
  func request(specs: [String]) throws -> Result<PlanRequest, InputFailure> {
    guard (specs + [team]).count(where: { $0 == "-" }) < 2 else {
      throw ValidationError("only one file can come from standard input")
    }
    try specs.checkThatNoneIsAnOption()
    let input = InputFiles.read(specs: specs, team: team)
    return input.map { files in
      var request = PlanRequest(
        specs: files.specs, team: files.team, start: start, today: today ?? .onClock)
      request.asOf = asOf
      request.format = from
      request.found = files.found
      request.title = files.title
      request.hires = hire
      request.isTeamFound = files.isTeamFound
      request.rivalTeams = files.rivalTeams
      return request
    }
  }
}

extension CivilDate {
  /// The day the clock shows here and now; read nowhere else.
  static var onClock: CivilDate {
    let now = Date()
    let offset = TimeZone.current.secondsFromGMT(for: now)
    let seconds = now.timeIntervalSince1970 + Double(offset)
    return CivilDate(dayNumber: Int((seconds / 86_400).rounded(.down)))
  }
}

extension CivilDate: ExpressibleByArgument {
  /// Reads a date from the command line; only `yyyy-mm-dd` will do.
  public init?(argument: String) {
    guard let date = CivilDate(iso: argument), CivilDate.plannable.contains(date) else {
      return nil
    }
    self = date
  }
}

extension TaskFileFormat: ExpressibleByArgument {}
