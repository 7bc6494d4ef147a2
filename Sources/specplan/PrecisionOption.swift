import ArgumentParser
import PlanModel
import PlanPipeline

/// How exact the dates have to be, for subcommands that can draw trials until they are.
struct PrecisionOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Draw trials until the standard error of P50 and P80 of the release is that small, as 0.5d or \
      2h of working time; --trials is then the most that are drawn, and 1000000 without it.
      """, valueName: "time"))
  var precision: Precision?

  /// Adds the precision to a request, to which the number of trials has been added.
  func apply(to request: inout PlanRequest, trials: Int?) {
    request.precision = precision
    if precision != nil { request.trials = trials ?? 1_000_000 }
  }
}

extension Precision: ExpressibleByArgument {
  /// Reads `0.5d` or `2h`.
  public init?(argument: String) { self.init(argument) }
}
