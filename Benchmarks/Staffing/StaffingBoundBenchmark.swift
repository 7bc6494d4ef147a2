import ArgumentParser
import Foundation
import NetworkAnalysis
import PlanModel
import ResourceScheduling

/// Bounds the finish of published instances by the staffing model, and says what that takes.
struct StaffingBoundBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staffing-bound",
    abstract: "Bound the finish of iMOPSE (.def) and PSPLIB (.sm) instances by the staffing model.")

  @Option(help: "A CSV file with the best finish known of each instance; no bound may exceed it.")
  var reference: String?

  @Option(help: "How much of the standard effort each may take.")
  var effort = 1.0

  @Argument(help: "The instances.")
  var files: [String]

  func validate() throws {
    guard effort > 0, effort <= 1_000 else {
      throw ValidationError("the effort is above 0 and at most 1000")
    }
  }

  func run() throws {
    let references = try reference.map {
      ReferenceTable(try String(contentsOfFile: $0, encoding: .utf8))
    }
    print("| instance | tasks | bound | best known | finish | nodes | cuts | rounds | CPU, s |")
    print("|:---|---:|---:|---:|---:|---:|---:|---:|---:|")
    for file in files {
      let project = try InstanceFile(file).project
      let begin = ProcessorTime.seconds
      let (plan, finish) = try staffing(of: project, file: file)
      let seconds = ProcessorTime.seconds - begin
      let bound = plan.earliestFinish?.minutes ?? 0
      let known = references?[file]
      precondition(bound <= finish, "\(file): the bound lies above a schedule")
      precondition(bound <= known?.finish ?? bound, "\(file): the bound lies above the best known")
      let best = known.map { "\($0.finish)\($0.isProven ? "" : "?")" } ?? "–"
      let row = [
        String(file.split(separator: "/").last ?? ""), "\(project.activities.count)", "\(bound)",
        best, "\(finish)", "\(plan.nodes)", "\(plan.cuts)", "\(plan.rounds)",
        "\((seconds * 100).rounded() / 100)",
      ]
      print("| " + row.joined(separator: " | ") + " |")
    }
  }

  /// The staffing with the finish of the schedule that it began with.
  private func staffing(
    of project: Project, file: String
  ) throws -> (plan: StaffingPlan, finish: Int) {
    guard case .acyclic(let network) = PrecedenceNetwork.build(project),
      case .scheduled(let result) = ProjectScheduler.schedule(project, network: network)
    else { throw ValidationError("\(file) has no schedule") }
    let request = StaffingRequest([.finish], effort: .standard.scaled(by: effort))
    let outcome = StaffingPlanner.plan(
      project, network: network, request: request, from: result.schedule)
    guard case .staffed(let plan) = outcome else {
      throw ValidationError("\(file) has no staffing: \(outcome)")
    }
    return (plan, result.schedule.finish.minutes)
  }
}
