import ArgumentParser
import Foundation

/// The file that a result goes to, or standard output.
struct ResultFile: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: "The file that the result is written to, all at once; - is standard output.",
    completion: .file())
  var output: String?

  /// The path, if the result goes to a file.
  var path: String? { output == "-" ? nil : output }

  /// Throws a validation error if a result that is written line by line is to go to a file.
  func checkIsStandardOutput() throws {
    guard path != nil else { return }
    throw ValidationError("--format ndjson goes to standard output, line by line")
  }

  /// Writes a result to the file or to the console, or says why it cannot and ends with status 1.
  func write(_ text: String, on console: Console) throws {
    guard let path else { return try console.print(text) }
    do {
      try FileReplacement.write(text, to: path)
    } catch {
      console.say("specplan: '\(path)' cannot be written: \(error.reason)")
      throw ExitCode.failure
    }
  }
}
