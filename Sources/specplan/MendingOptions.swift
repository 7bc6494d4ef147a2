import ArgumentParser
import PlanModel

/// What `specplan check` is to mend.
struct MendingOptions: ParsableArguments {
  @Flag(help: "Mend in the files what is mechanical, and keep every other byte.")
  var fix = false

  @Flag(help: "Print what --fix would change as a unified diff, and change nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Mend only this kind of finding; may be given more than once.", valueName: "code"))
  var only: [String] = []

  /// Whether anything is to be mended, or at least shown.
  var isWanted: Bool { fix || dryRun }

  /// The findings that are to be mended.
  var choice: FixChoice { FixChoice(Set(only.compactMap(Diagnostic.Code.init))) }

  func validate() throws {
    guard isWanted || only.isEmpty else {
      throw ValidationError("--only goes with --fix or --dry-run")
    }
    for code in only where Diagnostic.Code(rawValue: code) == nil {
      let near = Diagnostic.Code.allCases.map(\.rawValue).nearest(to: code)
      throw ValidationError(
        "there is no kind of finding '\(code)'; "
          + (near.map { "did you mean '\($0)'?" } ?? "specplan check --list prints them all"))
    }
  }
}
