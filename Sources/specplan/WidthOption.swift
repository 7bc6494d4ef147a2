import ArgumentParser

/// How wide text may be, for subcommands whose text has charts.
struct WidthOption: ParsableArguments {
  @Option(help: "How many columns the text may have; without it the terminal's.")
  var width: Int?

  func validate() throws { try (40...1_000).check(width, of: "--width") }

  /// How many columns the text has.
  func columns(on console: Console) -> Int { width ?? console.width }
}
