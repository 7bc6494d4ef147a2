import PlanModel

@testable import SpecReading

/// Task files that were read, with their diagnostics in the order of the text.
struct FormatReading {
  let contents: [SpecContent]
  let diagnostics: [Diagnostic]
  /// The places that were marked with `▶` in the text of the only file.
  let marks: [SpecMarkedText.Place]

  /// Reads one file whose text may hold marks.
  init(_ marked: String, path: String = "tasks.md", from format: TaskFileFormat? = nil) {
    let marked = SpecMarkedText(marked)
    var diagnostics = Diagnostics()
    contents = TaskFileReader.contents(
      of: [SourceFile(path: path, text: marked.text)], from: format, into: &diagnostics)
    self.diagnostics = diagnostics.sorted
    marks = marked.places
  }

  /// Reads several files.
  init(files: [(path: String, text: String)], from format: TaskFileFormat? = nil) {
    var diagnostics = Diagnostics()
    contents = TaskFileReader.contents(
      of: files.map { SourceFile(path: $0.path, text: $0.text) }, from: format, into: &diagnostics)
    self.diagnostics = diagnostics.sorted
    marks = []
  }

  /// What the first file says.
  var content: SpecContent { contents[0] }
  /// The tasks of the first file.
  var tasks: [TaskEntry] { content.tasks }
  /// The ids of its tasks.
  var ids: [String] { tasks.map(\.id.text) }
  /// The kinds of the diagnostics.
  var codes: [Diagnostic.Code] { diagnostics.map(\.code) }
  /// Where the diagnostics point.
  var places: [SpecMarkedText.Place] {
    diagnostics.map { .init(line: $0.span.line, column: $0.span.column) }
  }

  /// For each task what it waits for, as `T3: T1 T2`; in brackets what only the order says.
  var waits: [String] {
    let relations = Dictionary(grouping: content.relations, by: \.successor)
    return tasks.map { task in
      let names = (relations[task.id] ?? []).map { relation in
        relation.isOrderOnly ? "(\(relation.predecessor))" : relation.predecessor.text
      }
      return ([task.id.text + ":"] + names).joined(separator: " ")
    }
  }

  /// The task with an id.
  func task(_ id: String) -> TaskEntry? { tasks.first { $0.id.text == id } }
}
