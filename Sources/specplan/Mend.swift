import ArgumentParser
import PlanModel
import PlanPipeline
import Reporting
import SpecMending

extension Check {
  /// Mends the files, or shows what would change, and says what is left to mend by hand.
  ///
  /// The mended text of standard input goes to standard output, and all that is said of it to
  /// standard error.
  func mend(_ request: PlanRequest, printer: FindingsPrinter) throws {
    let console = printer.console
    guard
      case .mended(let mending, let mended, let reading) =
        PlanPipeline.mend(request, choosing: self.mending.choice)
    else {
      console.say("specplan: nothing was mended: the changes would alter what the spec says")
      throw ExitCode.failure
    }
    let diagnostics = reading.diagnostics.sorted
    let line = MendingReport.line(
      on: mending.mended, fileCount: mending.files.count, isTrial: self.mending.dryRun)
    guard !self.mending.dryRun else {
      let diff = mending.files.map(\.diff).joined()
      // `patch` needs every byte; a terminal must not obey what stands in a file.
      try console.print(console.isTerminal ? HarmlessText.makeLines(diff) : diff)
      console.say(line)
      try ExitCode.verdict(on: diagnostics)
      return try ExitCode.verdict(on: diagnostics, by: gates)
    }
    let piped = isPiped ? mended.files.first { $0.path == InputFiles.standardInput } : nil
    for file in mending.files where file.source.path != piped?.path {
      do {
        try FileReplacement.replace(file.source, with: file.mended)
      } catch let failure as FileReplacement.Failure {
        console.say("specplan: \(file.source.path) cannot be mended: \(failure.reason)")
        throw ExitCode.failure
      }
    }
    if let piped {
      try console.print(piped.text)
      console.say(line)
      console.report(diagnostics, in: mended.files, showsNotes: notes)
    } else {
      if format == .text { try console.print(line + "\n") } else { console.say(line) }
      try printer.print(
        diagnostics, score: reading.score, in: mended.files,
        leftOut: reading.project.filesLeftOut)
    }
    try ExitCode.verdict(on: diagnostics)
    try ExitCode.verdict(on: diagnostics, by: gates)
  }

  /// Whether one of the files is standard input.
  var isPiped: Bool { (specs + [input.team]).contains("-") }

  /// Refuses forms in which the result of mending cannot be given.
  func validateMending() throws {
    guard mending.isWanted, format != .text else { return }
    if mending.dryRun { throw ValidationError("--dry-run prints a diff, so it takes no --format") }
    if isPiped {
      throw ValidationError(
        "--fix prints what it mended of standard input, so it takes no --format")
    }
  }
}
