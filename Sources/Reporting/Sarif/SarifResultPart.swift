import PlanModel

/// A finding, as a `result` of SARIF.
struct SarifResultPart: JSONPart {
  /// The finding.
  let diagnostic: Diagnostic
  /// The position of its kind among the rules.
  let rule: Int
  /// What stays the same when lines move.
  let fingerprint: String
  /// Where the columns of spans are.
  let columns: CharacterColumns

  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("ruleId", .string(diagnostic.code.rawValue)),
      .init("ruleIndex", .integer(rule)),
      .init("level", .string(diagnostic.severity.rawValue)),
      .init("message", ["text": .string(SarifText.escaped(message))]),
      .init("locations", [location(of: diagnostic.span)]),
    ]
    let notes = diagnostic.message.notes
    if !notes.isEmpty {
      members.append(
        .init("relatedLocations", .array(notes) { location(of: $0.span, text: $0.text) }))
    }
    members.append(.init("partialFingerprints", ["finding/v1": .string(fingerprint)]))
    if !diagnostic.message.fix.isEmpty { members.append(.init("fixes", [fix])) }
    return .object(members)
  }

  /// The sentence, and what to do on a line of its own.
  private var message: String {
    ([diagnostic.message.text] + (diagnostic.message.help.map { ["help: \($0)"] } ?? []))
      .joined(separator: "\n")
  }

  /// A `location`: the file, and in it a region unless all of it is meant.
  private func location(of span: SourceSpan, text: String? = nil) -> JSONValue {
    var place: [JSONValue.Member] = [.init("artifactLocation", artifact(span.file))]
    if let region = region(of: span) { place.append(.init("region", region)) }
    var members: [JSONValue.Member] = [.init("physicalLocation", .object(place))]
    if let text { members.append(.init("message", ["text": .string(SarifText.escaped(text))])) }
    return .object(members)
  }

  private func artifact(_ file: String) -> JSONValue {
    ["uri": .string(ArtifactURI.uri(of: file))]
  }

  private func region(of span: SourceSpan) -> JSONValue? {
    guard span.line > 0 else { return nil }
    guard let place = columns.place(of: span) else { return ["startLine": .integer(span.line)] }
    return [
      "startLine": .integer(place.line), "startColumn": .integer(place.start),
      "endColumn": .integer(place.end),
    ]
  }

  /// The edits as a `fix`, those of one file together.
  private var fix: JSONValue {
    var files: [String] = []
    for edit in diagnostic.message.fix where !files.contains(edit.span.file) {
      files.append(edit.span.file)
    }
    let changes = JSONValue.array(files) { file in
      let edits = diagnostic.message.fix.filter { $0.span.file == file }
      return [
        "artifactLocation": artifact(file),
        "replacements": .array(edits) { edit in
          [
            "deletedRegion": region(of: edit.span) ?? ["startLine": 1],
            "insertedContent": ["text": .string(edit.replacement)],
          ]
        },
      ]
    }
    return ["artifactChanges": changes]
  }
}
