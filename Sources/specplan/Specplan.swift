import ArgumentParser

/// The command `specplan` and its subcommands.
@main
struct Specplan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "specplan",
    abstract: "Turn a feature spec in Markdown into a dated, staffed and honest timeline.",
    discussion: """
      Reads task tables, dependencies, phases and risks from a Markdown spec, the team from \
      team.yaml beside it, and says when the work will be done, who does what, and how sure that is.

      Example:
        specplan schedule spec.md

      Exit status: 0 planned, 1 the spec has errors or no plan exists, 2 a gate such as \
      --fail-on failed, 64 wrong usage.
      """,
    version: "0.1.0",
    subcommands: [
      Schedule.self, Simulate.self, Allocate.self, Staff.self, Explain.self, Compare.self,
      Trend.self, Watch.self, Calibrate.self, Check.self, Tasks.self, Outline.self, Trace.self,
      Init.self, Schema.self,
    ])
}
