import ArgumentParser

/// The command `specplan-benchmarks`: asserts answers, then prints what they cost.
///
/// Every benchmark first makes sure that the answer is right. Times are medians of several runs;
/// machines differ, so ratios within one run are what counts.
@main
struct SpecplanBenchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "specplan-benchmarks",
    abstract: "Measure what specplan costs, after making sure that its answers are right.",
    subcommands: [
      ReadingBenchmark.self, SchedulingBenchmark.self, InstanceTablesBenchmark.self,
      StaffingBoundBenchmark.self,
      SimulationBenchmark.self,
    ])
}
