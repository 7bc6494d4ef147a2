import Foundation

/// The real binary, as the build put it beside the tests.
enum SpecplanBinary {
  /// What a run leaves.
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs `specplan` with `arguments` in `folder`, with `input` as its standard input.
  ///
  /// With an `output` of its own the result goes there, and the run's is empty. What `environment`
  /// holds comes on top of what every run has.
  static func run(
    _ arguments: [String], in folder: URL, input: String = "", output: URL? = nil,
    environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["NO_COLOR": "1", "SWIFT_BACKTRACE": "enable=no"]
      .merging(environment) { $1 }
    // Files rather than pipes: a pipe that nobody reads fills up and stops the process.
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let (inURL, outURL, errURL) = (
      scratch.appending(path: "in"), scratch.appending(path: "out"), scratch.appending(path: "err")
    )
    try Data(input.utf8).write(to: inURL)
    try Data().write(to: outURL)
    try Data().write(to: errURL)
    process.standardInput = try FileHandle(forReadingFrom: inURL)
    process.standardOutput = try FileHandle(forWritingTo: output ?? outURL)
    process.standardError = try FileHandle(forWritingTo: errURL)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: String(decoding: try Data(contentsOf: outURL), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errURL), as: UTF8.self))
  }

  /// `specplan` lies in the same folder as the test bundle.
  static var url: URL {
    let runner = URL(filePath: CommandLine.arguments[0])
    var folder = runner.deletingLastPathComponent()
    while folder.path.count > 1,
      !FileManager.default.fileExists(atPath: folder.appending(path: "specplan").path)
    {
      folder.deleteLastPathComponent()
    }
    return folder.appending(path: "specplan")
  }
}
