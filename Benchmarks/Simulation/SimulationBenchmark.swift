import ArgumentParser
import NetworkAnalysis
import PlanModel
import RiskSimulation
import Synchronization

/// Simulates layered networks by links alone, and says what an activity costs in a trial.
///
/// The answer is asserted first: the mean finish agrees with that of numpy within their sampling
/// errors, and common factors leave the mean efforts alone. Times are processor times of two
/// numbers of trials, one less the other, so that what is prepared once does not count.
struct SimulationBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulation",
    abstract: "Simulate random networks by links alone, beside numpy where it is installed.",
    discussion: """
      To install numpy apart from the system's Python: python3 -m venv venv && \
      venv/bin/pip install numpy; then say --python venv/bin/python.
      """)

  @Option(help: "How many runs each median is taken of.")
  var runs = 5

  @Option(help: "How many activities each run plays in all its trials, in millions.")
  var millions = 100

  @Option(help: "The interpreter of Python that has numpy.")
  var python = "python3"

  @Option(help: "The script that does the same by numpy.")
  var reference = "Benchmarks/Simulation/reference.py"

  @Argument(help: "The numbers of tasks.")
  var sizes = [50, 1_000, 10_000]

  func validate() throws {
    guard (1...1_000).contains(runs), (1...10_000).contains(millions),
      sizes.allSatisfy({ (10...1_000_000).contains($0) })
    else {
      throw ValidationError(
        "runs go from 1 to 1000, millions from 1 to 10000, sizes from 10 to 1000000")
    }
  }

  func run() throws {
    print("Processor time for each task and trial in ns, one thread, median of \(runs) runs.\n")
    print(
      "| tasks | trials | ends | ends, common factors | all statistics | busier of two threads ÷ one "
        + "| numpy | numpy ÷ ends |")
    print("|---:|---:|---:|---:|---:|---:|---:|---:|")
    for size in sizes { try measure(size) }
  }

  /// Asserts the answer for a network and prints its row.
  private func measure(_ size: Int) throws {
    var model = EstimateModel.standard
    let common = LayeredProject(activities: size, seed: 1, model: model)
    (model.projectCorrelation, model.disciplineCorrelation, model.personCorrelation) = (0, 0, 0)
    let own = LayeredProject(activities: size, seed: 1, model: model)
    guard case .acyclic(let network) = PrecedenceNetwork.build(own.project) else {
      preconditionFailure("layers have no cycle")
    }
    let trials = min(SimulationOptions.mostTrials, max(1_024, millions * 1_000_000 / size))
    var options = SimulationOptions(trials: trials, policy: .unlimited)
    let forecast = own.forecast(options, network: network)
    let numpyTrials = min(10_000, max(1_000, 20_000_000 / size))
    let answer = try NumericReference(python: python, script: reference).answer(
      own.project, network: network, trials: numpyTrials)
    if let answer {
      Self.assert(forecast.finish, agreesWith: answer, trials: (trials, numpyTrials))
    }
    let everything = own.nanoseconds(options, network: network, runs: runs)
    options.detail = .ends
    let ends = own.nanoseconds(options, network: network, runs: runs)
    let factors = common.nanoseconds(options, network: network, runs: runs)
    let shares = (0..<runs).map { _ in
      own.busiestSeconds(options, threads: 2, network: network)
        / own.busiestSeconds(options, threads: 1, network: network)
    }.sorted()
    let row = [
      "\(size)", "\(trials)", Self.text(ends), Self.text(factors), Self.text(everything),
      Self.text(shares[runs / 2]),
      answer.map { Self.text($0.nanoseconds) } ?? "not installed",
      answer.map { Self.text($0.nanoseconds / ends) } ?? "–",
    ]
    print("| " + row.joined(separator: " | ") + " |")
  }

  /// Makes sure that two means of the finish differ by no more than four standard errors.
  private static func assert(
    _ finish: Forecast.Distribution, agreesWith answer: NumericReference.Answer,
    trials: (ours: Int, theirs: Int)
  ) {
    let ours = finish.standardDeviationMinutes * finish.standardDeviationMinutes
    let theirs = answer.deviation * answer.deviation
    let error = (ours / Double(trials.ours) + theirs / Double(trials.theirs)).squareRoot()
    precondition(abs(finish.meanMinutes - answer.mean) < 4 * error, "the means agree")
    precondition(abs(ours / theirs - 1) < 0.1, "the variances agree")
  }

  /// A number with two decimals.
  private static func text(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100)." + (rest < 10 ? "0\(rest)" : "\(rest)")
  }
}

extension LayeredProject {
  /// Simulates the network.
  fileprivate func forecast(
    _ options: SimulationOptions, network: PrecedenceNetwork
  ) -> Forecast {
    Simulation.forecast(of: project, network: network, schedule: schedule, options: options)
  }

  /// The processor time of the busiest of so many threads while blocks are played, in seconds.
  ///
  /// It runs from the end of a thread's first block to that of its last.
  fileprivate func busiestSeconds(
    _ options: SimulationOptions, threads: Int, network: PrecedenceNetwork
  ) -> Double {
    var options = options
    options.threads = threads
    let spans = Mutex<[ProcessorTime.Thread: ClosedRange<Double>]>([:])
    let watch = SimulationWatch(progress: { _, _ in
      let now = ProcessorTime.threadSeconds
      spans.withLock { spans in
        let begin = spans[.current]?.lowerBound ?? now
        spans[.current] = begin...max(begin, now)
      }
    })
    _ = Simulation.forecast(
      of: project, network: network, schedule: schedule, options: options, watch: watch)
    return spans.withLock { $0.values.map { $0.upperBound - $0.lowerBound }.max() ?? 0 }
  }

  /// The median processor time for each activity and trial, in nanoseconds.
  fileprivate func nanoseconds(
    _ options: SimulationOptions, network: PrecedenceNetwork, runs: Int
  ) -> Double {
    var few = options
    few.trials = options.trials / 4
    func seconds(_ options: SimulationOptions) -> Double {
      let begin = ProcessorTime.seconds
      let forecast = forecast(options, network: network)
      let seconds = ProcessorTime.seconds - begin
      precondition(forecast.trials == options.trials, "all trials are played")
      return seconds
    }
    let differences = (0..<runs).map { _ in seconds(options) - seconds(few) }.sorted()
    let count = Double(options.trials - few.trials) * Double(network.count)
    return differences[runs / 2] / count * 1e9
  }
}
