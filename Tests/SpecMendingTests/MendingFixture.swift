import PlanModel

@testable import SpecMending

/// A file with findings that put texts in place of others.
struct MendingFixture {
  let source: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  /// Starts with a file of the given text.
  init(_ text: String, path: String = "spec.md") {
    source = SourceFile(path: path, text: text)
  }

  /// Adds one finding whose fix is made of the given edits: line, column, length, text.
  mutating func add(
    _ edits: (line: Int, column: Int, length: Int, text: String)...,
    code: Diagnostic.Code = .informalReference
  ) {
    let fix = edits.map { edit in
      TextEdit(
        SourceSpan(
          file: source.path, line: edit.line, column: edit.column, length: edit.length),
        replacement: edit.text)
    }
    let span = fix.first?.span ?? .wholeFile(source.path)
    diagnostics.append(Diagnostic(.init(code, "finding \(diagnostics.count)", fix: fix), at: span))
  }

  /// What is mended together.
  var mending: Mending { Mending(diagnostics, in: [source]) }

  /// The text after mending.
  var text: String { mending.files.first?.mended.text ?? source.text }
}
