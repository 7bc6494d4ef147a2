import ArgumentParser
import NetworkAnalysis
import PlanModel
import ResourceScheduling

/// One instance, scheduled and held against what is known of it.
struct InstanceRun {
  private let name: String
  private let tasks: Int
  private let result: SchedulingResult
  private let links: Int
  private let known: ReferenceTable.Entry?
  private let seconds: Double

  /// Schedules the instance.
  ///
  /// - Throws: A validation error if it has no schedule.
  init(
    _ instance: InstanceFile, options: SchedulingOptions, known: ReferenceTable.Entry?
  ) throws {
    let begin = ProcessorTime.seconds
    guard case .acyclic(let network) = PrecedenceNetwork.build(instance.project),
      case .scheduled(let result) = ProjectScheduler.schedule(
        instance.project, network: network, options: options)
    else { throw ValidationError("\(instance.path) has no schedule") }
    seconds = ProcessorTime.seconds - begin
    name = instance.name
    tasks = instance.project.activities.count
    links =
      network.criticalPathAnalysis(
        durations: instance.project.activities.map(\.fullSpeedDuration),
        ids: instance.project.activities.map(\.id)
      ).finish.minutes
    self.result = result
    self.known = known
    let (finish, bound) = (result.schedule.finish.minutes, result.bound.finish.minutes)
    precondition(
      ScheduleChecker.violations(of: result.schedule, in: instance.project).isEmpty,
      "\(name): the schedule breaks a rule")
    if let known {
      precondition(bound <= known.finish, "\(name): the bound lies above the best finish known")
      precondition(!known.isProven || finish >= known.finish, "\(name): better than the best")
    }
  }

  /// The instance as a row of the table.
  var row: String {
    let cells = [
      name, "\(tasks)", "\(result.schedule.finish.minutes)",
      known.map { "\($0.finish)\($0.isProven ? "" : "?")" } ?? "–",
      "\(result.bound.finish.minutes)",
      result.isProvenOptimal ? "\(result.bound.argument)" : "", "\(result.schedules)",
      "\((seconds * 100).rounded() / 100)",
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  /// What the runs come to on average.
  static func means(of runs: [InstanceRun]) -> String {
    func mean(_ value: (InstanceRun) -> Double) -> Double {
      (runs.reduce(0) { $0 + value($1) } / Double(max(1, runs.count)) * 1_000).rounded() / 1_000
    }
    let deviation = mean { run in
      100 * (Double(run.result.schedule.finish.minutes) / Double(max(1, run.links)) - 1)
    }
    let proven = runs.count { $0.result.isProvenOptimal }
    let best = runs.count { run in
      run.known.map { run.result.schedule.finish.minutes <= $0.finish } ?? false
    }
    let rate = runs.reduce(0) { $0 + $1.result.schedules }
    return """
      \(runs.count) instances: \(deviation) % above the links on average, \(proven) proved optimal, \
      \(best) as good as the best known; mean gap to the bound \(mean { 100 * $0.result.gap }) %; \
      \(rate) schedules, \(mean(\.seconds)) s of CPU each
      """
  }
}
