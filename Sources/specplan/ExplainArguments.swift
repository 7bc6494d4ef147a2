import ArgumentParser
import Foundation

/// Tells specs from ids of tasks among the arguments of `specplan explain`.
///
/// A file or folder that exists is a spec, and so is `-` and what ends as specs do; all else is
/// the id of a task.
struct ExplainArguments {
  /// The paths of the specs.
  private(set) var specs: [String] = []
  /// The ids of the tasks.
  private(set) var tasks: [String]

  /// The ends of names that can only be meant as files.
  private static let extensions: Set<String> = ["md", "markdown", "json", "jsonl", "yaml", "yml"]

  /// Sorts the arguments; `named` are ids that are given as such.
  init(_ words: [String], named: [String]) {
    tasks = []
    for word in words {
      if Self.isPath(word) { specs.append(word) } else { tasks.append(word) }
    }
    tasks += named
  }

  /// Says what is missing, if anything is.
  func validate() throws {
    guard !specs.isEmpty else {
      throw ValidationError("name the spec, as in: specplan explain spec.md \(tasks.first ?? "ID")")
    }
    guard !tasks.isEmpty else {
      throw ValidationError("name a task by its id, as in: specplan explain \(specs[0]) BE-7")
    }
  }

  private static func isPath(_ word: String) -> Bool {
    let suffix = word.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last
    return word == "-" || FileManager.default.fileExists(atPath: word)
      || suffix.map { extensions.contains($0.lowercased()) } ?? false
  }
}
