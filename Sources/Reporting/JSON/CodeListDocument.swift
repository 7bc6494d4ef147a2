import PlanModel

/// The answer of `specplan check --list` as JSON: `Scenarios/schema/codes.schema.json`.
package struct CodeListDocument: JSONDocument, Sendable {
  /// Creates the document of every kind of finding.
  package init() {}

  package var json: JSONValue {
    [
      "schema": "codes.schema.json",
      "version": .integer(documentVersion),
      "kind": "codes",
      "codes": .array(Diagnostic.Code.allCases) { code in
        [
          "code": .string(code.rawValue),
          "severity": .string(code.severity.rawValue),
          "preventsPlan": .boolean(code.preventsPlan),
          "reason": .string(code.reason),
        ]
      },
    ]
  }
}
