import ArgumentParser
import Foundation
import NetworkAnalysis
import PlanModel
import ResourceScheduling

/// Schedules published instances with the engine of `specplan schedule`, and prints what came of it.
///
/// Every schedule has passed the checker; no bound may lie above the best finish that is known, and
/// no finish below one that is proven.
struct SchedulingBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scheduling",
    abstract: "Schedule PSPLIB (.sm) and iMOPSE (.def) instances.",
    discussion: """
      The deviation is that of the finish from the longest chain of links, in per cent. With one line \
      only the means are printed.

      Example:
        specplan-benchmarks scheduling j60/*.sm --reference psplib.csv --effort 50000 --summary
      """)

  @Option(help: "A CSV file with the best finish known of each instance.")
  var reference: String?

  @Option(help: "How many schedules may be tried for each instance.")
  var effort: Int?

  @Option(help: "How many steps the proofs may take; 0 searches only.")
  var proof: Int?

  @Flag(help: "Print the means only.")
  var summary = false

  @Argument(help: "The instances.")
  var files: [String]

  func run() throws {
    let references = try reference.map {
      ReferenceTable(try String(contentsOfFile: $0, encoding: .utf8))
    }
    var options = SchedulingOptions()
    if let effort { options.scheduleLimit = effort }
    if let proof { options.proofSteps = proof }
    if !summary { print(InstanceRun.head) }
    var runs: [InstanceRun] = []
    for file in files {
      let run = try InstanceRun(InstanceFile(file), options: options, known: references?[file])
      if !summary { print(run.row) }
      runs.append(run)
    }
    let sum = InstanceSummary(runs)
    print(
      """
      \(sum.count) instances: \(sum.deviation.text(3)) % above the links on average, \
      \(sum.proven) proved optimal, \(sum.asGoodAsBest) as good as the best known; mean gap to the \
      bound \(sum.gap.text(3)) %; \(sum.schedules) schedules, \(sum.seconds.text(3)) s of CPU each, \
      \(sum.rate.text(0)) schedules per second
      """)
  }
}
