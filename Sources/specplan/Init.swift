import ArgumentParser
import Foundation
import PlanModel

/// `specplan init`: writes a spec and a team file to begin with.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a spec template and a commented team file to begin with.",
    discussion: """
      Files that are there are left as they are.

      Example:
        specplan init docs/search --title "Search"
      """)

  @Argument(help: "The folder; it is made if it is not there.", completion: .directory)
  var folder = "."

  @Option(help: "The name of the feature.")
  var title = "New Feature"

  @Option(help: "The day that counts as today, as 2026-10-05; without it the clock's.")
  var today: CivilDate?

  func run() throws {
    let console = Console.standard
    let template = SpecTemplate(title: title.spacedOut, today: today ?? .onClock)
    let files = [("spec.md", template.text), ("team.yaml", TeamTemplate.text)]
    do {
      try NewFile.makeFolder(folder)
    } catch {
      console.say("specplan: '\(folder)' cannot be made: \(error.reason)")
      throw ExitCode.failure
    }
    do {
      for (name, text) in files {
        let path = folder == "." ? name : folder + (folder.hasSuffix("/") ? "" : "/") + name
        try console.print(
          try NewFile.write(text, to: path) ? "wrote \(path)\n" : "left \(path) as it is\n")
      }
    } catch let failure as FileReplacement.Failure {
      console.say("specplan: nothing can be written to '\(folder)': \(failure.reason)")
      throw ExitCode.failure
    }
    let spec = folder == "." ? "spec.md" : folder + (folder.hasSuffix("/") ? "" : "/") + "spec.md"
    console.say("Next: specplan schedule \(spec)")
  }
}

extension String {
  /// The words on one line.
  fileprivate var spacedOut: String {
    split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }
}
