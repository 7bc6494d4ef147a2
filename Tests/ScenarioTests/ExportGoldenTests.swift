import Foundation
import Testing

/// The plan of every scenario in every form, held against files that were looked at once.
///
/// Few trials and schedules show the forms; what the figures should be is tested elsewhere. Pages and
/// project files of large scenarios are kept as a digest: the small scenarios show what they hold.
struct ExportGoldenTests {
  /// A form and the file that holds it.
  struct Form: CustomTestStringConvertible {
    let format: String
    let file: String
    /// Whether it says the same so often that only small scenarios keep it whole.
    var isLong = false
    var testDescription: String { format }
  }

  /// Scenarios whose long forms are kept whole.
  private static let small = ["saved-filters"]

  /// Markdown's file has another ending, since folders are searched for specs.
  private static let forms = [
    Form(format: "html", file: "schedule.html", isLong: true),
    Form(format: "markdown", file: "schedule.md.txt"), Form(format: "csv", file: "schedule.csv"),
    Form(format: "tasks-csv", file: "tasks.csv"), Form(format: "mermaid", file: "schedule.mmd"),
    Form(format: "mermaid-graph", file: "graph.mmd"), Form(format: "dot", file: "graph.dot"),
    Form(format: "ics", file: "schedule.ics"),
    Form(format: "project-xml", file: "project.xml", isLong: true),
    Form(format: "taskjuggler", file: "schedule.tjp"),
  ]

  @Test(arguments: ScenarioTests.names, forms)
  func givesTheExpectedFile(name: String, form: Form) throws {
    let input = ScenarioTests.input(of: name)
    let run = try SpecplanBinary.run(
      [
        "schedule", input.argument, "--format", form.format, "--today", "2026-11-02", "--trials",
        "200", "--effort", "200",
      ], in: input.folder)
    #expect(run.status == 0)
    let folder = RepositoryPaths.scenarios.appending(path: "\(name)/expected")
    if form.isLong, !Self.small.contains(name) {
      try expectGolden(
        Self.digest(of: run.output), at: folder.appending(path: form.file + ".digest"))
    } else {
      // A page is one long line; a difference in it is seen only where elements have their own.
      let text = form.format == "html" ? run.output.replacing("><", with: ">\n<") : run.output
      try expectGolden(text, at: folder.appending(path: form.file))
    }
  }

  /// How long a text is, which elements it has, and a number that another text hardly shares.
  ///
  /// The number is the FNV-1a hash of 64 bits.
  private static func digest(of text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let tags = text.matches(of: /<([A-Za-z][A-Za-z0-9]*)/).map { String($0.output.1) }
    let counts = Dictionary(grouping: tags) { $0 }.mapValues(\.count).sorted { $0.key < $1.key }
    return
      (["bytes \(text.utf8.count)", "fnv-1a \(String(hash, radix: 16))"]
      + counts.map { "\($0.key) \($0.value)" }).joined(separator: "\n") + "\n"
  }
}
