import ArgumentParser
import ResourceScheduling

/// Schedules all published instances below a folder, and prints the tables of the literature.
///
/// First the means of each set for rising numbers of schedules, by the search alone and then with
/// the proof; then every instance with the bound that was proved and what proves it. Every schedule
/// has passed the checker, no finish lies below any bound that was proved for its instance in any
/// of the runs, and none below the best finish known where that is proven.
struct InstanceTablesBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tables",
    abstract: "Schedule all PSPLIB (.sm) and iMOPSE (.def) instances below a folder.",
    discussion: """
      The deviation is that of the finish from the longest chain of links, in percent. A file \
      reference.csv in the folder of a set or in the one above names the best finishes known.

      Example:
        specplan-benchmarks tables instances
      """)

  @Option(
    parsing: .upToNextOption,
    help: "How many schedules may be tried for each instance, one column each.")
  var efforts = [1_000, 5_000, 50_000]

  @Flag(help: "Leave the table of instances out.")
  var summary = false

  @Argument(help: "The folder.")
  var folder: String

  func validate() throws {
    guard !efforts.isEmpty, efforts.allSatisfy({ (1...10_000_000).contains($0) }) else {
      throw ValidationError("efforts go from 1 to 10000000")
    }
  }

  func run() throws {
    let sets = try InstanceSet.sets(below: folder)
    guard !sets.isEmpty else { throw ValidationError("\(folder) has no instances") }
    print(
      "| set | instances | "
        + efforts.map { "\($0) schedules, % above the links" }.joined(separator: " | ")
        + " | best known | with proof | proved optimal | gap, % | schedules per second | CPU, s |")
    print("|:---|---:|" + String(repeating: "---:|", count: efforts.count + 6))
    var rows: [String] = []
    for set in sets {
      var found = try efforts.map { try runs(of: set, effort: $0, proof: 0) }
      let searched = found.map(InstanceSummary.init)
      let proved = try runs(of: set, effort: efforts.max() ?? 1, proof: nil)
      found.append(proved)
      Self.check(found)
      let sum = InstanceSummary(proved)
      let cells =
        [set.name, "\(sum.count)"] + searched.map { $0.deviation.text(2) } + [
          sum.bestDeviation?.text(2) ?? "–", sum.deviation.text(2), "\(sum.proven)",
          sum.gap.text(2), searched.last?.rate.text(0) ?? "–", sum.seconds.text(2),
        ]
      print("| " + cells.joined(separator: " | ") + " |")
      rows += proved.map(\.row)
    }
    guard !summary else { return }
    print("\n" + InstanceRun.head)
    for row in rows { print(row) }
  }

  private func runs(of set: InstanceSet, effort: Int, proof: Int?) throws -> [InstanceRun] {
    var options = SchedulingOptions()
    options.scheduleLimit = effort
    if let proof { options.proofSteps = proof }
    return try set.files.map { file in
      try InstanceRun(InstanceFile(file), options: options, known: set.references?[file])
    }
  }

  /// Holds the finishes of all runs against the bounds of all runs of the same instance.
  private static func check(_ runs: [[InstanceRun]]) {
    for (index, first) in (runs.first ?? []).enumerated() {
      let finish = runs.map { $0[index].finish }.min() ?? 0
      let bound = runs.map { $0[index].bound }.max() ?? 0
      precondition(finish >= bound, "\(first.name): a schedule ends before a bound that was proved")
    }
  }
}
