import Foundation
import PlanModel
import Reporting
import Testing

struct SarifDocumentTests {
  /// A line in which bytes, UTF-16 code units and characters all count differently.
  static let source = SourceFile(
    path: "./docs/my spec.md", text: "\u{FEFF}# Spec\n| 通知 👩‍💻 é | be-1 | [x](y) |\r\nend\n")

  static func span(_ text: String) throws -> SourceSpan {
    let line = try #require(source.text.split(whereSeparator: \.isNewline).dropFirst().first)
    let range = try #require(line.utf8.firstRange(of: text.utf8))
    return SourceSpan(
      file: source.path, line: 2,
      column: line.utf8.distance(from: line.startIndex, to: range.lowerBound) + 1,
      length: text.utf8.count)
  }

  static func log(_ diagnostics: [Diagnostic], sources: [SourceFile]? = nil) throws -> [String: Any]
  {
    let document = SarifDocument(
      diagnostics: diagnostics, sources: sources ?? [source], toolVersion: "1.2.3")
    let json = try JSONSerialization.jsonObject(with: Data(document.text.utf8))
    let runs = try #require((json as? [String: Any])?["runs"] as? [[String: Any]])
    return try #require(runs.first)
  }

  static func results(_ diagnostics: [Diagnostic]) throws -> [[String: Any]] {
    try #require(try log(diagnostics)["results"] as? [[String: Any]])
  }

  @Test(arguments: [
    ("通知", 3, 5), ("👩‍💻", 6, 11), ("é", 12, 13), ("be-1", 16, 20), ("[x](y)", 23, 29),
  ])
  func countsColumnsInUTF16CodeUnits(text: String, start: Int, end: Int) throws {
    let finding = Diagnostic(.init(.informalReference, "x"), at: try Self.span(text))
    let result = try #require(try Self.results([finding]).first)
    let region = try #require(Self.region(result))
    #expect(region == ["startLine": 2, "startColumn": start, "endColumn": end])
  }

  @Test func namesFilesAsURIReferences() throws {
    let paths = [
      ("spec.md", "spec.md"), ("./docs/my spec.md", "docs/my%20spec.md"),
      ("../a%b.md", "../a%25b.md"), ("/tmp/é.md", "file:///tmp/%C3%A9.md"),
      ("c:\\x.md", "c%3A%5Cx.md"), ("<standard input>", "%3Cstandard%20input%3E"),
    ]
    for (path, uri) in paths {
      let finding = Diagnostic(.init(.emptyFile, "x"), at: .wholeFile(path))
      let result = try #require(try Self.results([finding]).first)
      let place = try #require(Self.place(result))
      #expect((place["artifactLocation"] as? [String: String])?["uri"] == uri)
      #expect(place["region"] == nil)
    }
  }

  @Test func listsTheKindsThatOccurInTheOrderOfTheCatalogue() throws {
    let findings = [Diagnostic.Code.informalRange, .noTasks, .emptyFile, .noTasks].map {
      Diagnostic(.init($0, "x"), at: .wholeFile("a.md"))
    }
    let run = try Self.log(findings)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "specplan" && driver["version"] as? String == "1.2.3")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["empty-file", "no-tasks", "informal-range"])
    let levels = rules.map { ($0["defaultConfiguration"] as? [String: String])?["level"] }
    #expect(levels == ["error", "warning", "note"])
    for rule in rules {
      let text = try #require((rule["shortDescription"] as? [String: String])?["text"])
      #expect(text.hasSuffix(".") && text.first?.isUppercase == true)
    }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleIndex"] as? Int } == [2, 1, 0, 1])
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
  }

  @Test func escapesWhatAMessageGivesAMeaning() throws {
    let finding = Diagnostic(
      .init(.placeholderTask, "'{EST}' and '[x](1)'", help: "write it"), at: .wholeFile("a.md"))
    let result = try #require(try Self.results([finding]).first)
    #expect(
      (result["message"] as? [String: String])?["text"]
        == "'{{EST}}' and '\\[x\\](1)'\nhelp: write it")
  }

  @Test func holdsFixesAndOtherPlaces() throws {
    let span = try Self.span("be-1")
    let finding = Diagnostic(
      .init(
        .informalReference, "x", notes: [.init(span: try Self.span("é"), text: "see here")],
        fix: [TextEdit(span, replacement: "BE-1")]), at: span)
    let result = try #require(try Self.results([finding]).first)
    let related = try #require((result["relatedLocations"] as? [[String: Any]])?.first)
    #expect((related["message"] as? [String: String])?["text"] == "see here")
    let fix = try #require((result["fixes"] as? [[String: Any]])?.first)
    let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
    let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
    #expect(
      replacement["deletedRegion"] as? [String: Int]
        == ["startLine": 2, "startColumn": 16, "endColumn": 20])
    #expect(replacement["insertedContent"] as? [String: String] == ["text": "BE-1"])
  }

  @Test func knowsAFindingAgainWhenLinesMove() throws {
    func prints(_ text: String, lines: [Int]) throws -> [String] {
      let file = SourceFile(path: "a.md", text: text)
      let findings = lines.map {
        Diagnostic(
          .init(.noTasks, "x"), at: .init(file: "a.md", line: $0, column: 1, length: 1))
      }
      let results = try #require(
        try Self.log(findings, sources: [file])["results"] as? [[String: Any]])
      return results.compactMap {
        ($0["partialFingerprints"] as? [String: String])?["finding/v1"]
      }
    }
    let before = try prints("a\nb\nb\n", lines: [1, 2, 3])
    #expect(try prints("new\na\n  b\n\nb\n", lines: [2, 3, 5]) == before)
    #expect(Set(before).count == 3)
    #expect(try prints("c\nb\nb\n", lines: [1, 2, 3])[0] != before[0])
  }

  private static func place(_ result: [String: Any]) -> [String: Any]? {
    (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
  }

  private static func region(_ result: [String: Any]) -> [String: Int]? {
    place(result)?["region"] as? [String: Int]
  }
}
