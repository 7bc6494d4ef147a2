package import PlanModel

/// The findings as a log in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS),
/// which code hosts and editors read.
///
/// Columns are counted in UTF-16 code units, the unit that all readers of the format know.
package struct SarifDocument: JSONDocument, Sendable {
  private let diagnostics: [Diagnostic]
  private let columns: CharacterColumns
  private let toolVersion: String

  /// Creates the log of what was found.
  ///
  /// - Parameters:
  ///   - diagnostics: The findings, in the order of the text.
  ///   - sources: The files they point into; where one is missing no columns are given.
  ///   - toolVersion: The version of specplan.
  package init(diagnostics: [Diagnostic], sources: [SourceFile], toolVersion: String) {
    self.diagnostics = diagnostics
    columns = CharacterColumns(sources: sources)
    self.toolVersion = toolVersion
  }

  package var json: JSONValue {
    [
      "$schema":
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "specplan",
              "version": .string(toolVersion),
              "rules": .array(codes) { SarifRulePart(code: $0).json },
            ]
          ],
          "columnKind": "utf16CodeUnits",
          "defaultEncoding": "utf-8",
          "results": results,
        ]
      ],
    ]
  }

  /// The kinds of findings that occur, in the order of the catalogue.
  private var codes: [Diagnostic.Code] {
    let found = Set(diagnostics.map(\.code))
    return Diagnostic.Code.allCases.filter(found.contains)
  }

  private var results: JSONValue {
    var positions: [Diagnostic.Code: Int] = [:]
    for (position, code) in codes.enumerated() { positions[code] = position }
    var fingerprints = FindingFingerprints()
    return .array(diagnostics) { diagnostic in
      SarifResultPart(
        diagnostic: diagnostic, rule: positions[diagnostic.code] ?? 0,
        fingerprint: fingerprints.next(for: diagnostic, line: columns.line(of: diagnostic.span)),
        columns: columns
      ).json
    }
  }
}
