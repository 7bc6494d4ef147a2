import PlanModel

/// The findings, in the order given.
struct DiagnosticsPart: JSONPart {
  /// In the order given.
  let diagnostics: [Diagnostic]

  var json: JSONValue {
    .array(diagnostics) { diagnostic in
      [
        "severity": .string(diagnostic.severity.rawValue),
        "code": .string(diagnostic.code.rawValue),
        "message": .string(diagnostic.message.text),
        "help": .text(diagnostic.message.help),
        "source": SourcePart(span: diagnostic.span).json,
        "length": .integer(diagnostic.span.length),
        "notes": .array(diagnostic.message.notes) { note in
          ["source": SourcePart(span: note.span).json, "text": .string(note.text)]
        },
        "fix": .array(diagnostic.message.fix) { edit in
          [
            "source": SourcePart(span: edit.span).json,
            "length": .integer(edit.span.length),
            "replacement": .string(edit.replacement),
          ]
        },
      ]
    }
  }
}
