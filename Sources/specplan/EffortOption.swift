import ArgumentParser
import PlanPipeline

/// How much work a plan may cost, for every subcommand that makes one.
struct EffortOption: ParsableArguments {
  @Option(
    help: """
      How many schedules may be tried for a plan, and nodes of the integer solver; more may find \
      better.
      """)
  var effort: Int?

  func validate() throws { try (0...10_000_000).check(effort, of: "--effort") }

  /// Adds the effort to a request.
  func apply(to request: inout PlanRequest) { request.effort = effort }
}
