import PlanModel
import PlanTestSupport
import Testing

@testable import SpecReading

/// Whatever the order of its columns, their names and their company, a table says the same.
struct TableLawTests {
  /// A kind of table: its heading, and for each column the names it goes by.
  private static let tables: [(heading: String, columns: [[String]])] = [
    (
      "Data Model",
      [["Entity", "Model"], ["Attributes", "Fields"], ["Relationships", "Relations"]]
    ),
    (
      "Monitoring",
      [
        ["Metric", "Signal"], ["Description", "Details"], ["Threshold", "Limit"],
        ["Alert", "Action"],
      ]
    ),
    (
      "Success Metrics",
      [
        ["KPI", "Metric"], ["Description", "What"], ["Target", "Target Value"],
        ["Measurement Method"],
      ]
    ),
    ("Glossary", [["Term", "Acronym"], ["Definition", "Meaning"]]),
    (
      "Documentation",
      [["Item", "Document"], ["Audience", "For"], ["Description"], ["Owner", "Responsible"]]
    ),
  ]

  @Test(arguments: (0..<200).map { UInt64($0) })
  func readsTheSameFromColumnsInAnyOrder(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let table = Self.tables[Int(seed) % Self.tables.count]
    let rows = (0..<Int.random(in: 1...12, using: &random)).map { row in
      table.columns.indices.map { "word\(row) of\($0)" }
    }
    // Each column under one of its names, an unknown one among them, all shuffled.
    var columns = table.columns.indices.map { column in
      (table.columns[column].randomElement(using: &random) ?? "", rows.map { $0[column] })
    }
    columns.append(("Zebra", rows.map { _ in "noise" }))
    columns.shuffle(using: &random)
    let level = String(repeating: "#", count: Int.random(in: 2...6, using: &random))
    var text = "# Feature\n\n\(level) \(table.heading)\n\n"
    text += "| " + columns.map(\.0).joined(separator: " | ") + " |\n"
    text += String(repeating: "|---", count: columns.count) + "|\n"
    for row in rows.indices {
      text += "| " + columns.map { $0.1[row] }.joined(separator: " | ") + " |\n"
    }
    #expect(Self.cells(of: SpecReading(text).content.feature) == rows, "\(text)")
  }

  /// All that was read, in the order of the columns above.
  private static func cells(of feature: FeatureDescription) -> [[String]] {
    let entities = feature.entities.map { [$0.name] + $0.attributes + $0.relationships }
    let metrics = feature.metrics.map { [$0.name, $0.summary, $0.threshold, $0.alert] }
    let indicators = feature.indicators.map { [$0.name, $0.summary, $0.target, $0.measurement] }
    let terms = feature.glossary.map { [$0.term, $0.definition] }
    let items = feature.documentation.map { [$0.name, $0.audience, $0.summary, $0.owner] }
    return entities + metrics + indicators + terms + items
  }

  /// Bytes that mean something to Markdown or to the readers, in random order.
  private static let pieces = [
    "#", "##", "- ", "  - ", "* ", "**", "`", "```\n", "|", "|---|---|\n", "GET /a", ": ", "\n",
    "\n\n", "API", "Data Model", "Scope", "Out of Scope", "Event 1: x", "WebSocket", "(", ")",
    "[a](b)", "404", "Status Codes", "→", "Client", "Server", "é", "表", "\u{0}", "\u{200D}",
  ]

  @Test(arguments: (0..<300).map { UInt64($0) })
  func readsAnyTextWithoutFailing(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = (0..<200).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    let feature = SpecReading(text).content.feature
    let lineCount = text.utf8.count { $0 == 0x0A } + 1
    let spans =
      feature.endpoints.map(\.span) + feature.events.map(\.span) + feature.entities.map(\.span)
      + feature.scope.map(\.span)
    #expect(spans.allSatisfy { (1...lineCount).contains($0.line) && $0.column > 0 })
    #expect(feature.endpoints.allSatisfy { $0.statusCodes.allSatisfy((100...599).contains) })
  }
}
