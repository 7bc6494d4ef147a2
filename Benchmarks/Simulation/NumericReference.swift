import Foundation
import NetworkAnalysis
import PlanModel
import RiskSimulation

/// The same simulation by numpy, vectorised over trials, as a script that shares no code with ours.
struct NumericReference {
  /// What the script says.
  struct Answer {
    /// The mean finish, in minutes.
    let mean: Double
    /// The standard deviation of the finish, in minutes.
    let deviation: Double
    /// Processor time for each activity and trial, in nanoseconds.
    let nanoseconds: Double
  }

  /// The interpreter of Python.
  let python: String
  /// The script.
  let script: String

  /// Simulates a network, or returns `nil` if the interpreter is not there or has no numpy.
  ///
  /// The network is handed over in a file: who is not there, or gives up, reads no pipe.
  func answer(_ project: Project, network: PrecedenceNetwork, trials: Int) throws -> Answer? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python, script, "\(trials)"]
    let file = FileManager.default.temporaryDirectory.appending(
      path: "specplan-network-\(ProcessInfo.processInfo.processIdentifier)")
    try Data(Self.text(project, network).utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let numbers = String(decoding: data, as: UTF8.self).split(separator: " ").compactMap {
      Double($0.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    guard process.terminationStatus == 0, numbers.count == 3 else { return nil }
    return Answer(mean: numbers[0], deviation: numbers[1], nanoseconds: numbers[2])
  }

  /// One line for each activity in an order in which each follows those it waits for: the least
  /// effort in minutes, the width, the mode's place in it, and the lines of those it waits for.
  private static func text(_ project: Project, _ network: PrecedenceNetwork) -> String {
    var line = Array(repeating: 0, count: network.count)
    for (number, position) in network.topologicalOrder.enumerated() { line[position] = number }
    var text = ""
    for position in network.topologicalOrder {
      let activity = project.activities[position]
      let belief = EffortDistribution(of: activity, model: project.estimateModel)
      guard case .pert(let mode) = belief.shape else {
        preconditionFailure("the benchmark's activities have three points")
      }
      let minutes = activity.effort.hours * 60
      text += "\(belief.offset * minutes) \(belief.scale * minutes) \(mode)"
      for arc in network.incoming(position) { text += " \(line[arc.tail])" }
      text += "\n"
    }
    return text
  }
}
