/// What the runs of a set of instances come to.
struct InstanceSummary {
  private let runs: [InstanceRun]

  /// Sums up `runs`, which may be none.
  init(_ runs: [InstanceRun]) { self.runs = runs }

  /// How many instances were run.
  var count: Int { runs.count }

  /// By how much the finishes exceed the longest chain of links on average, in percent.
  var deviation: Double { mean { 100 * ($0.finish / $0.links - 1) } }

  /// The same of the best finishes known; `nil` if one is not.
  var bestDeviation: Double? {
    runs.allSatisfy { $0.best != nil } ? mean { 100 * (($0.best ?? 0) / $0.links - 1) } : nil
  }

  /// How many finishes were proved to be the best there is.
  var proven: Int { runs.count { $0.isProven } }

  /// How many finishes are as good as the best known.
  var asGoodAsBest: Int { runs.count { $0.finish <= $0.best ?? -1 } }

  /// By how much the finishes exceed their bounds on average, in percent.
  var gap: Double { mean { $0.gap } }

  /// Schedules that were tried.
  var schedules: Int { runs.reduce(0) { $0 + $1.schedules } }

  /// Seconds of the processor per instance.
  var seconds: Double { mean { $0.seconds } }

  /// Schedules per second of the processor, all work for a schedule counted.
  var rate: Double { Double(schedules) / max(1e-9, seconds * Double(count)) }

  private func mean(_ value: (InstanceRun) -> Double) -> Double {
    runs.reduce(0) { $0 + value($1) } / Double(max(1, runs.count))
  }
}

extension Double {
  /// The number with so many decimals.
  func text(_ decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1) { value, _ in value * 10 }
    let units = Int((self * Double(scale)).rounded())
    guard decimals > 0 else { return "\(units)" }
    let rest = String(abs(units) % scale)
    let zeros = String(repeating: "0", count: decimals - rest.count)
    return "\(units < 0 ? "-" : "")\(abs(units) / scale).\(zeros)\(rest)"
  }
}
