import ArgumentParser
import NetworkAnalysis
import PlanModel
import ResourceScheduling

/// One instance, scheduled and held against what is known of it.
struct InstanceRun {
  /// The file's name.
  let name: String
  /// The longest chain of links, in units of time; at least one.
  let links: Double
  /// Seconds of the processor.
  let seconds: Double
  private let tasks: Int
  private let result: SchedulingResult
  private let known: ReferenceTable.Entry?

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
    let chain = network.criticalPathAnalysis(
      durations: instance.project.activities.map(\.fullSpeedDuration),
      ids: instance.project.activities.map(\.id)
    ).finish.minutes
    links = Double(max(1, chain))
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

  /// The finish of the schedule, in units of time.
  var finish: Double { Double(result.schedule.finish.minutes) }

  /// The best finish known.
  var best: Double? { known.map { Double($0.finish) } }

  /// The finish below which there is none, in units of time.
  var bound: Double { Double(result.bound.finish.minutes) }

  /// By how much the finish exceeds the bound, in percent.
  var gap: Double { 100 * result.gap }

  /// Whether the bound proves that there is no better schedule.
  var isProven: Bool { result.isProvenOptimal }

  /// Schedules that were tried.
  var schedules: Int { result.schedules }

  /// The head of the table of instances.
  static let head = """
    | instance | tasks | finish | best known | bound | gap, % | bound by | proved | schedules | CPU, s |
    |:---|---:|---:|---:|---:|---:|:---|:---|---:|---:|
    """

  /// The instance as a row of the table.
  var row: String {
    let cells = [
      name, "\(tasks)", finish.text(0),
      known.map { "\($0.finish)\($0.isProven ? "" : "?")" } ?? "–",
      bound.text(0), gap.text(2), result.bound.argument.word, isProven ? "optimal" : "",
      "\(schedules)", seconds.text(2),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }
}

extension LowerBound.Argument {
  /// What a table calls the argument.
  fileprivate var word: String {
    switch self {
    case .criticalPath: "links"
    case .load: "load"
    case .pool: "pool"
    case .staffingModel: "staffing model"
    case .window: "window"
    case .energeticReasoning: "energy"
    case .exhaustiveSearch: "search"
    }
  }
}
