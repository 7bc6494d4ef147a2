import PlanModel

/// A place in an input file; line and column are from 1, and 0 when the whole file is meant.
struct SourcePart: JSONPart {
  /// Where.
  let span: SourceSpan

  var json: JSONValue {
    ["file": .string(span.file), "line": .integer(span.line), "column": .integer(span.column)]
  }
}
