import ArgumentParser
import Foundation
import PlanModel
import PlanPipeline
import Reporting

/// `specplan watch`: plans anew whenever a spec or the team file is saved.
struct Watch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Plan anew whenever a spec or the team file is saved, until Ctrl-C.",
    discussion: """
      Takes the options of schedule. A terminal shows the last plan from its top; a pipe or a file \
      gets every plan. While a spec has errors that leave nothing to plan, they are shown and the \
      last plan stands.

      Examples:
        specplan watch spec.md
        specplan watch docs/ --team team.yaml -o plan.html
      """)

  /// Time between two looks, in microseconds.
  private static let pause: UInt32 = 200_000

  @OptionGroup var schedule: Schedule

  func run() throws {
    guard !schedule.specs.contains("-"), schedule.input.team != "-" else {
      throw ValidationError("standard input cannot be watched; name a file")
    }
    Interruption.listen()
    let files = WatchedFiles(specs: schedule.specs, team: schedule.input.team)
    var session = WatchSession(schedule: schedule)
    // The stamps are older than what is read, so that no save is lost between the two.
    var detector = ChangeDetector(files.stamps())
    try session.plan(after: nil)
    while !Interruption.isWished {
      usleep(Self.pause)
      if let change = detector.look(files.stamps()) {
        try session.plan(after: change)
      } else {
        try session.redrawIfResized()
      }
    }
  }
}
