import Foundation

/// The real binary while it runs, for commands that go on until somebody stops them.
final class RunningSpecplan {
  private let process = Process()
  private let scratch: URL
  /// Looks so often at what it has written; at last a test fails rather than hangs.
  private static let looks = 1_200

  /// Starts `specplan` with `arguments` in `folder`; its result and what it says go to `output` and
  /// `errors`, if given.
  init(
    _ arguments: [String], in folder: URL, output: URL? = nil, errors: URL? = nil
  ) throws {
    scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    for name in ["out", "err"] { try Data().write(to: scratch.appending(path: name)) }
    process.executableURL = SpecplanBinary.url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["NO_COLOR": "1", "SWIFT_BACKTRACE": "enable=no"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(
      forWritingTo: output ?? scratch.appending(path: "out"))
    process.standardError = try FileHandle(
      forWritingTo: errors ?? scratch.appending(path: "err"))
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
    try? FileManager.default.removeItem(at: scratch)
  }

  /// What it has printed so far.
  var output: String { text("out") }
  /// What it has said so far.
  var errors: String { text("err") }

  /// Waits until a condition holds; false if it never does.
  func waits(until condition: (RunningSpecplan) -> Bool) -> Bool {
    for _ in 0..<Self.looks {
      if condition(self) { return true }
      guard process.isRunning else { return condition(self) }
      usleep(50_000)
    }
    return false
  }

  /// Presses Ctrl-C and returns the exit status.
  func interrupted() -> Int32 {
    process.interrupt()
    guard waits(until: { !$0.process.isRunning }) else { return -1 }
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }

  private func text(_ name: String) -> String {
    let data = (try? Data(contentsOf: scratch.appending(path: name))) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }
}
