import Foundation

/// A git repository of its own, which is removed at the end of a test.
final class TemporaryRepository {
  /// Why git did not do it.
  struct Failure: Error {
    let words: String
  }

  /// Its folder, with what paths may hold: a space, a quote, a bracket, and a letter beyond ASCII.
  let folder: URL
  private let parent: URL

  /// Creates a repository without commits.
  init() throws {
    parent = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    folder = parent.appending(path: "Plän [it's one]")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try git("init", "--quiet", "--initial-branch=main")
  }

  deinit { try? FileManager.default.removeItem(at: parent) }

  /// A spec of two tasks in a row, the first of the given effort.
  static func spec(days: Int, first: String = "None", title: String = "Search") -> String {
    """
    # Feature Specification: \(title)

    ### 4.2 Tasks

    | Task ID | Description | Estimated Effort | Dependencies |
    |---------|-------------|------------------|--------------|
    | BE-1 | Index | \(days) days | \(first) |
    | BE-2 | Query | 3 days | BE-1 |

    """
  }

  /// Writes files; `nil` removes one.
  func write(_ files: [String: String?]) throws {
    for (path, text) in files {
      let file = folder.appending(path: path)
      guard let text else {
        try FileManager.default.removeItem(at: file)
        continue
      }
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  /// Writes files and records them on a day, and returns the abbreviated hash.
  @discardableResult
  func commit(
    _ subject: String, on day: String = "2026-01-05", _ files: [String: String?] = [:]
  ) throws -> String {
    try write(files)
    try git("add", "--all")
    try git("commit", "--quiet", "--allow-empty", "--message", subject, on: day)
    return try git("rev-parse", "--short", "HEAD").filter { !$0.isNewline }
  }

  /// Runs git in the folder and returns what it prints.
  @discardableResult
  func git(_ arguments: String..., on day: String = "2026-01-05") throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = folder
    // Nothing of the machine's settings counts.
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_NAME": "Ana Müller", "GIT_AUTHOR_EMAIL": "ana@example.org",
      "GIT_COMMITTER_NAME": "Ana Müller", "GIT_COMMITTER_EMAIL": "ana@example.org",
      "GIT_AUTHOR_DATE": "\(day)T10:00:00+0000", "GIT_COMMITTER_DATE": "\(day)T10:00:00+0000",
    ]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(words: String(decoding: said, as: UTF8.self))
    }
    return String(decoding: printed, as: UTF8.self)
  }

  /// Runs `specplan` in the folder, or in one inside it, with few trials and a fixed today.
  func specplan(_ arguments: String..., inside path: String = "") throws -> SpecplanBinary.Run {
    let options = ["--today", "2026-01-01", "--trials", "200"]
    let place = path.isEmpty ? folder : folder.appending(path: path)
    return try SpecplanBinary.run([arguments[0]] + options + arguments.dropFirst(), in: place)
  }
}
