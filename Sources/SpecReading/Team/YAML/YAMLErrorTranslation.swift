import PlanModel
import Yams

/// Says an error of Yams as a diagnostic.
struct YAMLErrorTranslation {
  /// Where the marks of libYAML stand in the file.
  let positions: YAMLPositions
  /// The file's path.
  let file: String

  /// Returns what to say of `error`, and where.
  func finding(for error: YamlError) -> (message: Diagnostic.Message, span: SourceSpan) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      guard !problem.hasPrefix("but ") else {
        // The only such problem: a second document.
        return (.malformedYAML("it holds more than one document"), span(at: mark))
      }
      guard !problem.hasPrefix("Maximum nesting level") else {
        // The parser's own limit lies far above ours, and its words are for programmers.
        return (.nestedTooDeep, span(at: mark))
      }
      return (.malformedYAML(problem, notes: notes(for: context)), span(at: mark))
    case .reader(let problem, let offset, _, let yaml):
      let index = offset.flatMap {
        yaml.index(yaml.startIndex, offsetBy: $0, limitedBy: yaml.endIndex)
      }
      let bytes = index.map { yaml.utf8.distance(from: yaml.utf8.startIndex, to: $0) }
      let place = bytes.map { positions.span(at: $0, length: 1) } ?? .wholeFile(file)
      return (.malformedYAML(problem), place)
    case .duplicatedKeysInMapping(let names, let context):
      let name = names.first ?? ""
      let first = positions.offset(line: context.mark.line, column: context.mark.column)
      let second = DuplicateKeySearch(bytes: positions.bytes).repetition(of: name, after: first)
      return (
        .duplicateKey(name, first: positions.span(ofScalar: name, at: first)),
        positions.span(ofScalar: name, at: second ?? first)
      )
    default: return (.malformedYAML("the parser gave up"), .wholeFile(file))
    }
  }

  private func span(at mark: Mark) -> SourceSpan {
    positions.span(at: positions.offset(line: mark.line, column: mark.column), length: 1)
  }

  /// Where the construct began that could not be read.
  private func notes(for context: YamlError.Context?) -> [Diagnostic.Note] {
    context.map { [Diagnostic.Note(span: span(at: $0.mark), text: $0.text)] } ?? []
  }
}

extension Diagnostic.Message {
  /// Text that is not YAML; `problem` in the words of libYAML.
  static func malformedYAML(_ problem: String, notes: [Diagnostic.Note] = []) -> Self {
    Self(
      .malformedYAML, "this is not valid YAML: \(problem)",
      help: "check quotes, brackets and indentation around this place", notes: notes)
  }

  /// A key that a mapping holds twice.
  static func duplicateKey(_ name: String, first: SourceSpan) -> Self {
    Self(
      .duplicateKey, "the key '\(name.excerpt)' is given twice", help: "keep one of the two",
      notes: [Diagnostic.Note(span: first, text: "the first is here")])
  }
}
