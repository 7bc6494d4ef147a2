import Foundation

/// Runs `git`, without a shell in between, and takes what it prints.
enum GitCommand {
  /// Why it printed nothing of use, in words.
  struct Failure: Error {
    /// What git said, or that there is no git.
    let words: String
  }

  /// Returns what `git` with the given arguments prints.
  ///
  /// Paths among the arguments are taken as they are, also with stars and brackets in them. Messages
  /// are English whatever the reader's language is.
  ///
  /// - Parameters:
  ///   - arguments: A command of git and its arguments.
  ///   - folder: The folder in which it runs; without one the current folder.
  ///   - input: What it reads from standard input.
  /// - Returns: All that it prints.
  /// - Throws: `Failure` if it ends with another status than 0.
  static func output(
    _ arguments: [String], in folder: String? = nil, input: Data? = nil
  ) throws(Failure) -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["git", "--no-pager", "--literal-pathspecs", "-c", "log.showSignature=false"] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C"]) { $1 }
    if let folder {
      process.currentDirectoryURL = URL(filePath: folder, directoryHint: .isDirectory)
    }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    let printed: Data
    let said: Data
    do {
      process.standardInput = try input.map(Self.handle) ?? FileHandle.nullDevice
      try process.run()
      // What is wrong takes few lines, so that it is not waited for while results are read.
      printed = try output.fileHandleForReading.readToEnd() ?? Data()
      said = try errors.fileHandleForReading.readToEnd() ?? Data()
    } catch {
      throw Failure(words: "git cannot be run")
    }
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      if process.terminationStatus == 127 {
        throw Failure(words: "git cannot be run: there is no such program on the PATH")
      }
      let words = String(decoding: said, as: UTF8.self).split(separator: "\n").first
      throw Failure(
        words: words.map(String.init) ?? "git ended with status \(process.terminationStatus)")
    }
    return printed
  }

  /// Returns the lines that `git` prints.
  ///
  /// - Throws: `Failure` if it ends with another status than 0.
  static func lines(_ arguments: [String], in folder: String? = nil) throws(Failure) -> [String] {
    parts(of: try output(arguments, in: folder), at: UInt8(ascii: "\n"))
  }

  /// Returns the texts that `git … -z` prints, each of which ends with a zero byte.
  ///
  /// - Throws: `Failure` if it ends with another status than 0.
  static func records(_ arguments: [String], in folder: String? = nil) throws(Failure) -> [String] {
    parts(of: try output(arguments, in: folder), at: 0)
  }

  private static func parts(of data: Data, at end: UInt8) -> [String] {
    data.split(separator: end).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A file that holds `data` and is gone when it was read: a pipe could fill up.
  private static func handle(holding data: Data) throws -> FileHandle {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "specplan-\(UUID().uuidString)")
    try data.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try FileHandle(forReadingFrom: file)
  }
}
