import Foundation
import Testing

/// The form of a result, by `--format` and by the name of the file.
struct ResultFormTests {
  private func run(_ arguments: [String]) throws -> (run: SpecplanBinary.Run, files: [String]) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["a.md", "b.md"] {
      try Data(TemporaryRepository.spec(days: 4).utf8).write(to: folder.appending(path: name))
    }
    let run = try SpecplanBinary.run(arguments, in: folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (run, files.filter { !["a.md", "b.md"].contains($0) })
  }

  /// A command, the name of a file, and a form that the message lists.
  @Test(arguments: [
    (["schedule", "a.md"], "plan.pdf", "project-xml"), (["schedule", "a.md"], "plan.docx", "html"),
    (["schedule", "a.md", "--chart", "gantt"], "x.png", "svg"),
    (["watch", "a.md"], "plan.pdf", "svg"),
    (["simulate", "a.md"], "x.svg", "trials-csv"), (["simulate", "a.md"], "x.ics", "markdown"),
    (["compare", "a.md", "b.md"], "x.csv", "text, markdown, html, json"),
    (["trend", "a.md"], "x.xml", "text, markdown, html, json, csv"),
  ])
  func refusesANameThatSaysNoForm(command: [String], name: String, form: String) throws {
    let (run, files) = try run(command + ["-o", name])
    #expect(run.status == 64)
    #expect(run.errors.contains("no form of this command goes by '.") && run.errors.contains(form))
    #expect(files.isEmpty && run.output.isEmpty)
  }

  @Test(arguments: [
    (["schedule", "a.md"], "plan.html", "json"), (["schedule", "a.md"], "plan.json", "text"),
    (["simulate", "a.md"], "x.csv", "markdown"), (["compare", "a.md", "b.md"], "x.md", "html"),
    (["trend", "a.md"], "x.html", "csv"),
  ])
  func refusesAFormThatTheNameContradicts(command: [String], name: String, form: String) throws {
    let (run, files) = try run(command + ["--format", form, "-o", name])
    #expect(run.status == 64)
    #expect(run.errors.contains("and --format says \(form)"))
    #expect(files.isEmpty)
  }

  @Test(arguments: [
    (["schedule", "a.md", "--format", "html"], "plan.pdf", true),
    (["schedule", "a.md", "--format", "mermaid"], "gantt.md", true),
    (["schedule", "a.md", "--format", "tasks-csv"], "tasks.csv", true),
    (["schedule", "a.md", "--format", "json"], "plan", true),
    (["schedule", "a.md"], "plan", true), (["schedule", "a.md"], ".plan", true),
    (["compare", "a.md", "b.md"], "x.html", true),
    (["schedule", "a.md"], "/dev/null", false),
  ])
  func takesAFormThatFitsTheName(command: [String], name: String, isFile: Bool) throws {
    let (run, files) = try run(command + ["--trials", "20", "-o", name])
    #expect(run.status == 0, "\(run.errors)")
    #expect(files == (isFile ? [name] : []))
  }
}
