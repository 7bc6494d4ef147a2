import ArgumentParser
import Foundation
import PlanModel
import Reporting

/// The terminal or pipe that the results go to, and how they end.
struct Console {
  /// How many columns a line may have.
  let width: Int
  /// How many lines the terminal has, if the result goes to one.
  let height: Int?
  /// Whether the result goes to a terminal.
  let isTerminal: Bool
  /// Whether the result may carry colour.
  let usesColor: Bool
  /// Whether the diagnostics may carry colour.
  let usesColorInDiagnostics: Bool
  /// The characters that the locale has.
  let characters: TerminalCharacters

  /// The console of this process: colour on a terminal only, and never with `NO_COLOR`.
  static var standard: Console {
    let environment = ProcessInfo.processInfo.environment
    let isPlain =
      environment["NO_COLOR"].map { !$0.isEmpty } ?? false || environment["TERM"] == "dumb"
    let isTerminal = isatty(STDOUT_FILENO) == 1
    return Console(
      width: terminalSize().map { min(max($0.columns, 40), 240) } ?? 100,
      height: terminalSize()?.rows, isTerminal: isTerminal, usesColor: isTerminal && !isPlain,
      usesColorInDiagnostics: isatty(STDERR_FILENO) == 1 && !isPlain,
      characters: LocaleCharacters.named(by: environment))
  }

  /// What writes reports as text to this console.
  var renderer: TerminalRenderer {
    TerminalRenderer(width: width, usesColor: usesColor, characters: characters)
  }

  /// Writes a result to standard output, or says why it cannot and ends with status 1.
  func print(_ text: String) throws {
    guard let reason = Self.write(text, to: STDOUT_FILENO) else { return }
    _ = Self.write("specplan: the result cannot be written: \(reason)\n", to: STDERR_FILENO)
    throw ExitCode.failure
  }

  /// Writes diagnostics to standard output, as the JSON document of a check.
  func printFindings(
    _ diagnostics: [Diagnostic], in files: [SourceFile], leftOut: [String] = []
  ) throws {
    try print(
      CheckDocument(diagnostics: diagnostics, files: files.map(\.path), leftOut: leftOut).text)
  }

  /// Writes diagnostics to standard error, with the lines of `files` they point at.
  ///
  /// Notes change no result; they are left out unless asked for.
  func report(_ diagnostics: [Diagnostic], in files: [SourceFile], showsNotes: Bool = false) {
    let text = words(for: diagnostics, in: files, showsNotes: showsNotes)
    if !text.isEmpty { _ = Self.write(text, to: STDERR_FILENO) }
  }

  /// Returns diagnostics with the lines of `files` they point at; empty if there are none to show.
  func words(
    for diagnostics: [Diagnostic], in files: [SourceFile], showsNotes: Bool = false
  ) -> String {
    let diagnostics = showsNotes ? diagnostics : diagnostics.filter { $0.severity > .note }
    guard !diagnostics.isEmpty else { return "" }
    let renderer = DiagnosticRenderer(
      usesColor: usesColorInDiagnostics, showsSource: true, width: width)
    return characters.text(renderer.render(diagnostics, sources: files))
  }

  /// Says on standard error why nothing was planned, after the findings.
  func sayThereIsNoPlan(because diagnostics: [Diagnostic]) {
    say("specplan: there is no plan: \(reasonForNoPlan(diagnostics))")
  }

  /// Returns why nothing was planned, and so what to do.
  func reasonForNoPlan(_ diagnostics: [Diagnostic]) -> String {
    switch diagnostics.errorCount {
    case 0 where diagnostics.contains { $0.code == .ambiguousTeam }: "name the team file first"
    case 0: "the spec has no tasks"
    case 1: "mend the error first"
    case let errors: "mend the \(errors) errors first"
    }
  }

  /// Writes a line to standard error.
  func say(_ line: String) { _ = Self.write(line + "\n", to: STDERR_FILENO) }

  /// Writes all of `text`, or returns why not; a reader that has gone away is no error.
  private static func write(_ text: String, to descriptor: Int32) -> String? {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      guard count < 0 else {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EPIPE: return nil
      default: return String(cString: strerror(errno))
      }
    }
    return nil
  }

  /// The size of the terminal that standard output is.
  private static func terminalSize() -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}

/// The form of a result.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
