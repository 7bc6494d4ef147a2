import ArgumentParser
import PlanModel
import PlanPipeline

/// Reads and checks generated specs of growing size, and says whether time grows linearly.
struct ReadingBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reading",
    abstract: "Read and check specs of 1,000, 10,000 and 100,000 tasks with 5 dependencies each.")

  @Option(help: "How many runs each median is taken of.")
  var runs = 5

  @Argument(help: "The numbers of tasks.")
  var sizes = [1_000, 10_000, 100_000]

  func validate() throws {
    guard (1...1_000).contains(runs), sizes.allSatisfy({ (1...1_000_000).contains($0) }) else {
      throw ValidationError("runs go from 1 to 1000, sizes from 1 to 1000000")
    }
  }

  func run() throws {
    print("| tasks | dependencies | MB of text | median, ms | µs per task | peak memory, MB |")
    print("|---:|---:|---:|---:|---:|---:|")
    for size in sizes {
      let spec = LargeSpec(tasks: size, seed: 1)
      let request = PlanRequest(
        specs: [SourceFile(path: "large.md", text: spec.text)], today: CivilDate(dayNumber: 20_731))
      let times = (0..<runs).map { _ in Self.time(of: request, expecting: spec) }.sorted()
      let median = times[times.count / 2]
      let row = [
        "\(size)", "\(spec.dependencies)", Self.text(Double(spec.text.utf8.count) / 1e6),
        Self.text(median * 1e3), Self.text(median * 1e6 / Double(size)),
        Self.text(PeakMemory.megabytes),
      ]
      print("| " + row.joined(separator: " | ") + " |")
    }
  }

  /// Reads and checks once; returns the seconds it took, after asserting what was read.
  private static func time(of request: PlanRequest, expecting spec: LargeSpec) -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    let reading = PlanPipeline.read(request)
    let duration = clock.now - start
    precondition(reading.project.activities.count == spec.tasks, "every task is read")
    precondition(
      reading.project.relations.count == spec.dependencies, "every dependency is read")
    precondition(reading.diagnostics.errorCount == 0, "the spec has no errors")
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  /// A number with one decimal.
  private static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
