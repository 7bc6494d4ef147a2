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
    print(
      "Processor time for each task and trial in ns, one thread, median of \(runs) runs; "
        + "× is the median\nof the ratios to the bare kernel in the same run.\n")
    print(
      "| tasks | trials | bare kernel | ends | × | ends, common factors | × | all statistics | × "
        + "| busier of two threads ÷ one | numpy | numpy ÷ ends |")
    print("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|")
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
    let kernel = BareKernel(own.project, network: network)
    Self.assert(forecast, agreesWith: kernel.meanEnd(trials: trials))
    var ends = options
    ends.detail = .ends
    var costs: [[Double]] = [[], [], [], []]
    for _ in 0..<runs {
      costs[0].append(
        Self.nanoseconds(trials: trials, activities: size) { _ = kernel.meanEnd(trials: $0) })
      for (number, (project, options)) in [(own, ends), (common, ends), (own, options)].enumerated()
      {
        costs[number + 1].append(
          Self.nanoseconds(trials: trials, activities: size) { trials in
            var options = options
            options.trials = trials
            precondition(project.forecast(options, network: network).trials == trials)
          })
      }
    }
    options.detail = .ends
    let shares = (0..<runs).map { _ in
      own.busiestSeconds(options, threads: 2, network: network)
        / own.busiestSeconds(options, threads: 1, network: network)
    }
    let medians = costs.map(Self.median)
    let ratios = costs.map { cost in Self.median(zip(cost, costs[0]).map { $0 / $1 }) }
    let row =
      ["\(size)", "\(trials)", Self.text(medians[0])]
      + (1...3).flatMap { [Self.text(medians[$0]), Self.text(ratios[$0])] } + [
        Self.text(Self.median(shares)),
        answer.map { Self.text($0.nanoseconds) } ?? "not installed",
        answer.map { Self.text($0.nanoseconds / medians[1]) } ?? "–",
      ]
    print("| " + row.joined(separator: " | ") + " |")
  }

  /// The processor time of the last three quarters of so many trials, for each activity and trial.
  private static func nanoseconds(
    trials: Int, activities: Int, play: (_ trials: Int) -> Void
  ) -> Double {
    func seconds(_ trials: Int) -> Double {
      let begin = ProcessorTime.seconds
      play(trials)
      return ProcessorTime.seconds - begin
    }
    let few = trials / 4
    return (seconds(trials) - seconds(few)) / (Double(trials - few) * Double(activities)) * 1e9
  }

  private static func median(_ numbers: [Double]) -> Double { numbers.sorted()[numbers.count / 2] }

  /// Makes sure that the bare kernel plays the same network: it only rounds nothing.
  ///
  /// Each activity of a path adds less than a minute by rounding up.
  private static func assert(_ forecast: Forecast, agreesWith mean: Double) {
    let longest = forecast.criticalPaths.map(\.activities.count).max() ?? 0
    let error =
      forecast.finish.standardDeviationMinutes * (2 / Double(forecast.trials)).squareRoot()
    let difference = forecast.finish.meanMinutes - mean
    precondition(difference > -4 * error, "rounding up shortens nothing")
    precondition(difference < 4 * error + 2 * Double(longest), "the means agree")
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
}
