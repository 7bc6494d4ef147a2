import BenchmarkInstances
import Foundation
import PlanModel

/// A published instance in a file, of the kind that its name ends with.
struct InstanceFile {
  /// The file.
  let path: String
  /// What is to be scheduled; a unit of time is a minute.
  let project: Project

  /// Reads an instance: PSPLIB if the name ends with `.sm`, else iMOPSE.
  ///
  /// - Throws: What the file system says, or an `InstanceError`.
  init(_ path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    self.path = path
    project =
      path.hasSuffix(".sm")
      ? try PooledInstance(file: path, text: text).project
      : try MultiSkillInstance(file: path, text: text).project
  }

  /// The file's name without folders.
  var name: String { String(path.split(separator: "/").last ?? "") }
}
