import PlanModel
import PlanPipeline
import SpecMending

/// What mending promises of any files at all.
enum MendingPromises {
  /// How often the files may have to be mended until nothing is left that can be.
  ///
  /// Of two fixes that want the same bytes, one is left for the next time.
  private static let mostRounds = 8

  /// Mends what `diagnostics` found, and what needs to be named; traps where a promise is broken.
  static func check(_ request: PlanRequest, _ diagnostics: [Diagnostic]) {
    for choice in [FixChoice(), FixChoice([.needlessDependency])]
    where diagnostics.contains(where: choice.includes) {
      check(request, choosing: choice)
    }
  }

  private static func check(_ request: PlanRequest, choosing choice: FixChoice) {
    var request = request
    for _ in 0..<mostRounds {
      guard case .mended(let mending, let mended, _) = PlanPipeline.mend(request, choosing: choice)
      else { preconditionFailure("mending keeps what the files say") }
      if mending.files.isEmpty { return }
      precondition(!mending.mended.isEmpty, "a file changes only where something is mended")
      for file in mending.files {
        precondition(file.mended.text != file.source.text, "a file that is mended changes")
      }
      request = mended
    }
    preconditionFailure("what was mended needs no mending")
  }
}
