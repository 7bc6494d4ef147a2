import PlanModel

@testable import SpecReading

/// A text in which `▶` marks the places that diagnostics must point at.
struct SpecMarkedText {
  /// The text without its marks.
  let text: String
  /// The line and column of each mark, in order.
  let places: [Place]

  /// A line and a column, from 1, in bytes.
  struct Place: Hashable, CustomStringConvertible {
    var line: Int
    var column: Int
    var description: String { "\(line):\(column)" }
  }

  /// Takes the marks out of `marked`.
  init(_ marked: String) {
    var text = ""
    var places: [Place] = []
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      if scalar == "▶" {
        places.append(Place(line: line, column: column))
        continue
      }
      text.unicodeScalars.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + scalar.utf8.count)
    }
    self.text = text
    self.places = places
  }
}

/// A spec that was read, with its diagnostics in the order of the text.
struct SpecReading {
  let content: SpecContent
  /// The errors and warnings.
  let diagnostics: [Diagnostic]
  /// What is only a matter of notation.
  let notes: [Diagnostic]
  /// The places that were marked in the text.
  let marks: [SpecMarkedText.Place]

  /// Reads a text that may hold marks.
  init(_ marked: String) {
    let marked = SpecMarkedText(marked)
    var diagnostics = Diagnostics()
    content = SpecReader.read(SourceFile(path: "spec.md", text: marked.text), into: &diagnostics)
    self.diagnostics = diagnostics.sorted.filter { $0.severity > .note }
    notes = diagnostics.sorted.filter { $0.severity == .note }
    marks = marked.places
  }

  /// The kinds of the diagnostics.
  var codes: [Diagnostic.Code] { diagnostics.map(\.code) }

  /// Where the diagnostics point.
  var places: [SpecMarkedText.Place] {
    diagnostics.map { .init(line: $0.span.line, column: $0.span.column) }
  }

  /// Each relation as `BE-1 -> BE-2`, with its kind and lag if they are not the usual ones.
  var links: [String] {
    content.relations.map { relation in
      let kind = relation.kind == .finishToStart ? "" : " \(relation.kind.rawValue)"
      let lag = relation.lag.map { " \($0.amount) \($0.unit.rawValue)" } ?? ""
      return "\(relation.predecessor) -> \(relation.successor)\(kind)\(lag)"
    }
  }

  /// A spec with the tasks BE-1…BE-12, FE-1 and OPS-1, of which FE-1 has the given dependencies.
  static func withDependencies(_ cell: String) -> SpecReading {
    let backend = (1...12).map { "| BE-\($0) | Part \($0) of the server | 1 day | None |" }
    return SpecReading(
      """
      ### 4.1 Dependencies
      | Dependency | Description | Status |
      |---|---|---|
      | Payment API | Takes the money | Available |
      | Search and Billing | Two in one | Planned |

      ### 4.2 Tasks
      | Task ID | Description | Estimated Effort | Dependencies |
      |---|---|---|---|
      \(backend.joined(separator: "\n"))
      | OPS-1 | Roll out | 1 day | None |
      | FE-1 | Show it | 1 day | \(cell) |
      """)
  }

  /// The predecessors of FE-1, in order.
  var predecessors: [String] {
    content.relations.filter { $0.successor.text == "FE-1" }.map(\.predecessor.text)
  }
}
