import Foundation
import Testing

/// One run of a command in all forms that people read, and its document.
struct CommandForms: Sendable {
  /// The text, so wide that no cell is broken.
  let text: String
  /// Markdown and HTML, of commands that write them.
  let markdown: String
  let html: String
  /// The JSON document.
  let json: String

  /// Runs a command in each form.
  ///
  /// - Parameters:
  ///   - arguments: The command with its options.
  ///   - folder: Where it runs.
  ///   - isReport: Whether it writes Markdown and HTML too.
  ///   - options: Further options of the text.
  /// - Throws: What starting the binary throws.
  init(
    _ arguments: [String], in folder: URL, isReport: Bool = true,
    text options: [String] = ["--width", "1000"]
  ) throws {
    func output(_ format: String, _ options: [String] = []) throws -> String {
      let run = try SpecplanBinary.run(arguments + ["--format", format] + options, in: folder)
      #expect(run.status == 0, "\(run.errors)")
      // Numbers keep to their units by spaces that do not break.
      return run.output.replacing("\u{A0}", with: " ")
    }
    text = try output("text", options)
    markdown = try isReport ? output("markdown") : ""
    html = try isReport ? output("html") : ""
    json = try output("json")
  }

  /// The table of the text below a heading; of several the one with a column of a name.
  func table(_ heading: String, with column: String? = nil) throws -> PrintedTable {
    let tables = PrintedTable.tables(ofText: text).filter { $0.heading.hasPrefix(heading) }
    return try #require(
      tables.first { table in column.map(table.titles.contains) ?? true }, "\(heading)")
  }

  /// Expects the tables of the text in Markdown and HTML, cell by cell.
  func expectSameTables(atLeast count: Int, sourceLocation: SourceLocation = #_sourceLocation) {
    let tables = PrintedTable.tables(ofText: text)
    #expect(tables.count >= count, sourceLocation: sourceLocation)
    let others = [
      PrintedTable.tables(ofMarkdown: markdown), PrintedTable.tables(ofHTML: html),
    ]
    for table in tables {
      for other in others {
        #expect(
          !table.rows.isEmpty && other.contains(table), "\(table.heading)",
          sourceLocation: sourceLocation)
      }
    }
  }

  /// Expects the sentences of the text with numbers in Markdown and HTML, word by word.
  func expectSameSentences(atLeast count: Int, sourceLocation: SourceLocation = #_sourceLocation) {
    let sentences = text.split(separator: "\n").filter {
      $0.contains(/[0-9]/) && ($0.hasSuffix(".") || $0.hasPrefix("• ")) && !$0.contains("──")
    }.map { String($0.trimmingPrefix(/[•▲✖]\s/)) }
    #expect(sentences.count >= count, sourceLocation: sourceLocation)
    let others = [PrintedTable.plain(markdown: markdown), PrintedTable.plain(html: html)]
    for sentence in sentences {
      for other in others {
        #expect(other.contains(sentence), "\(sentence)", sourceLocation: sourceLocation)
      }
    }
  }
}
