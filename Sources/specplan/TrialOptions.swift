import ArgumentParser
import Foundation
import PlanModel
import PlanPipeline

/// How trials are drawn, for every subcommand that simulates.
struct TrialOptions: ParsableArguments {
  @Option(help: "The seed of the simulation; the same seed gives the same result.")
  var seed: UInt64 = 1

  @Option(help: "How many trials are drawn; 10000 without it.")
  var trials: Int?

  @Option(help: "Who does what when in a trial: dispatch, greedy, fixed or unlimited.")
  var policy: SimulationPolicy = .dispatch

  @Flag(help: "Reckon with risks as if nothing were done against them.")
  var withoutMitigations = false

  @Option(help: "How many threads may draw trials; the result does not depend on it.")
  var threads: Int?

  func validate() throws {
    try (1...PlanRequest.mostTrials).check(trials, of: "--trials")
    try (1...1_024).check(threads, of: "--threads")
  }

  /// Adds what the options say to a request.
  func apply(to request: inout PlanRequest) {
    request.seed = seed
    if let trials { request.trials = trials }
    request.policy = policy
    request.ignoresMitigations = withoutMitigations
    request.threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
  }
}

extension SimulationPolicy: ExpressibleByArgument {}
