import Foundation
import Testing

/// What every command says of itself, in help, the manual and the completions.
struct HelpTests {
  /// Every subcommand that the help of `specplan` lists.
  static let commands: [String] = {
    let help = (try? SpecplanBinary.run(["--help"], in: RepositoryPaths.root).output) ?? ""
    guard let list = help.range(of: "SUBCOMMANDS:\n") else { return [] }
    return help[list.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { $0.hasPrefix("  ") }
      .filter { !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }()

  @Test func knowsAllCommands() {
    #expect(
      Self.commands == [
        "schedule", "simulate", "allocate", "staff", "explain", "compare", "trend", "watch",
        "calibrate", "check", "tasks", "outline", "trace", "init", "schema",
      ])
  }

  /// Each example names the command, and only options that it has.
  @Test(arguments: [""] + commands)
  func showsAnExample(command: String) throws {
    let arguments = command.isEmpty ? ["--help"] : [command, "--help"]
    let run = try SpecplanBinary.run(arguments, in: RepositoryPaths.root)
    #expect(run.status == 0)
    let heading = try #require(run.output.firstMatch(of: /\n(?i:examples?):\n/))
    let examples = run.output[heading.range.upperBound...].split(
      separator: "\n", omittingEmptySubsequences: false
    ).prefix { $0.hasPrefix("  ") }
    #expect(!examples.isEmpty)
    for example in examples {
      let words = example.split(separator: " ").map(String.init)
      // A long line goes on below, and a pipe ends what is ours.
      guard words.first == "specplan" else { continue }
      #expect(command.isEmpty || words.dropFirst().first == command, "\(example)")
      for option in words where option.hasPrefix("--") && option != "--" && !command.isEmpty {
        #expect(
          run.output.contains("  \(option)") || run.output.contains(", \(option)"), "\(option)")
      }
    }
  }

  @Test(arguments: commands)
  func standsInTheManualAndTheCompletions(command: String) throws {
    let manual = try String(
      contentsOf: RepositoryPaths.root.appending(path: "Sources/specplan/specplan.1"),
      encoding: .utf8)
    #expect(manual.contains(try Regex("\\n\\.B specplan [^\\n]*\(command)\\b")))
    #expect(manual.contains(try Regex("\\n\\.B[R]? \(command)\\b")) || command == "init")
    for shell in ["bash", "zsh", "fish"] {
      let script = try SpecplanBinary.run(
        ["--generate-completion-script", shell], in: RepositoryPaths.root)
      #expect(script.status == 0 && script.output.contains(command))
    }
  }

  /// The options of a command, as its help lists them.
  private func options(of command: String) throws -> Set<String> {
    let help = try SpecplanBinary.run([command, "--help"], in: RepositoryPaths.root).output
    guard let list = help.range(of: "\nOPTIONS:") else { return [] }
    let options = help[list.upperBound...].split(separator: "\n").flatMap { line in
      line.prefix(26).matches(of: /--[a-z][a-z-]+/).map { String($0.output) }
    }
    return Set(options).subtracting(["--version", "--help"])
  }

  private func manual() throws -> String {
    try String(
      contentsOf: RepositoryPaths.root.appending(path: "Sources/specplan/specplan.1"),
      encoding: .utf8
    ).replacing("\\-", with: "-")
  }

  @Test(arguments: [""] + commands)
  func fitsATerminalOfEightyColumns(command: String) throws {
    let run = try SpecplanBinary.run(
      command.isEmpty ? ["--help"] : [command, "--help"], in: RepositoryPaths.root)
    for line in run.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test(arguments: commands)
  func documentsEveryOptionInTheManualAndTheCompletions(command: String) throws {
    let manual = try manual()
    let completions = try SpecplanBinary.run(
      ["--generate-completion-script", "fish"], in: RepositoryPaths.root
    ).output.split(separator: "\n").filter { $0.contains("\"specplan \(command)\"") }
    let options = try options(of: command)
    #expect(!options.isEmpty || command == "schema")
    for option in options {
      #expect(manual.contains(option), "\(option) is not documented")
      #expect(
        completions.contains { $0.contains(" -l '\(option.dropFirst(2))'") },
        "\(option) is not completed")
    }
  }

  /// The manual names no option that no command has.
  @Test func documentsNoOptionThatIsNotThere() throws {
    var known: Set<String> = []
    for command in Self.commands { known.formUnion(try options(of: command)) }
    let named = try manual().matches(of: /--[a-z][a-z-]+/).map { String($0.output) }
    #expect(named.count > 50)
    for option in named { #expect(known.contains(option), "\(option)") }
  }
}
