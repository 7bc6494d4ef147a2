import ArgumentParser
import Reporting

/// How the text of a result is fitted to a terminal.
struct TextOptions: ParsableArguments {
  @Option(help: "How many columns the text may have; without it the terminal's.")
  var width: Int?

  @Flag(
    help: """
      Write text in ASCII alone; without it so only where the locale's characters are not UTF-8.
      """)
  var ascii = false

  func validate() throws { try (40...1_000).check(width, of: "--width") }

  /// Returns what writes reports as text to a console, or to a file if `toFile`.
  ///
  /// A file has no colour, and is for any terminal: its characters are those of Unicode.
  func renderer(for console: Console, toFile: Bool = false) -> TerminalRenderer {
    TerminalRenderer(
      width: width ?? console.width, usesColor: console.usesColor && !toFile,
      characters: ascii ? .ascii : toFile ? .unicode : console.characters)
  }
}
