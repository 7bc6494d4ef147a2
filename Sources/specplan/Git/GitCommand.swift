import Foundation

/// Runs `git` in the current folder and takes what it prints.
enum GitCommand {
  /// Why it printed nothing of use, in words.
  struct Failure: Error {
    /// What git said, or that there is no git.
    let words: String
  }

  /// Returns what `git` with the given arguments prints.
  ///
  /// - Throws: `Failure` if it ends with another status than 0.
  static func output(_ arguments: [String]) throws(Failure) -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    let printed: Data
    let said: Data
    do {
      try process.run()
      // What is wrong takes few lines, so that it is not waited for while results are read.
      printed = try output.fileHandleForReading.readToEnd() ?? Data()
      said = try errors.fileHandleForReading.readToEnd() ?? Data()
    } catch {
      throw Failure(words: "git cannot be run")
    }
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let words = String(decoding: said, as: UTF8.self).split(separator: "\n").first
      throw Failure(
        words: words.map(String.init) ?? "git ended with status \(process.terminationStatus)")
    }
    return printed
  }

  /// Returns the lines that `git` prints.
  ///
  /// - Throws: `Failure` if it ends with another status than 0.
  static func lines(_ arguments: [String]) throws(Failure) -> [String] {
    String(decoding: try output(arguments), as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
