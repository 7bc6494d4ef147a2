import Foundation

/// A table as a reader finds it in a text, Markdown or HTML report, told from nothing but the text.
struct PrintedTable: Equatable {
  /// The heading above it.
  var heading: String
  /// The titles of its columns.
  var titles: [String]
  /// The cells, row by row.
  var rows: [[String]]

  /// Returns the cell of a row under a title.
  func cell(_ title: String, in row: [String]) -> String? {
    titles.firstIndex(of: title).flatMap { $0 < row.count ? row[$0] : nil }
  }

  /// Returns the row whose first cell is, or begins with, `name`.
  func row(_ name: String) -> [String]? {
    rows.first { $0[0] == name } ?? rows.first { $0[0].hasPrefix(name) }
  }

  /// The tables of a text report so wide that no cell is broken.
  ///
  /// A table is a line of titles, a line that rules its columns, and lines up to an empty one.
  static func tables(ofText text: String) -> [PrintedTable] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var heading = ""
    var tables: [PrintedTable] = []
    for (number, line) in lines.enumerated() {
      if line.hasSuffix("──"), line.first?.isLetter == true, line.contains(" ─") {
        heading = String(line.reversed().drop { $0 == "─" }.reversed()).trimmed
      } else if number > 0, line.hasPrefix("──") || line.hasPrefix(" ") && line.isRule {
        let columns = columns(ruledBy: line)
        let rows = lines[(number + 1)...].prefix { !$0.isEmpty }
        tables.append(
          PrintedTable(
            heading: heading, titles: cells(of: lines[number - 1], columns),
            rows: rows.map { cells(of: $0, columns) }))
      }
    }
    return tables
  }

  private static func columns(ruledBy line: String) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    for (place, character) in line.enumerated() where character == "─" {
      if let last = columns.last, last.upperBound == place {
        columns[columns.count - 1] = last.lowerBound..<place + 1
      } else {
        columns.append(place..<place + 1)
      }
    }
    return columns
  }

  private static func cells(of line: String, _ columns: [Range<Int>]) -> [String] {
    let characters = Array(line)
    return columns.map { column in
      String(characters[column.clamped(to: 0..<characters.count)]).trimmed
    }
  }

  /// The tables of a Markdown report: lines between bars.
  static func tables(ofMarkdown text: String) -> [PrintedTable] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var heading = ""
    var tables: [PrintedTable] = []
    for (number, line) in lines.enumerated() {
      if line.hasPrefix("#") { heading = plain(markdown: String(line.drop { $0 == "#" })) }
      guard line.hasPrefix("| ---"), number > 0 else { continue }
      let rows = lines[(number + 1)...].prefix { $0.hasPrefix("|") }
      tables.append(
        PrintedTable(
          heading: heading, titles: cells(ofMarkdown: lines[number - 1]),
          rows: rows.map(cells(ofMarkdown:))))
    }
    return tables
  }

  private static func cells(ofMarkdown line: String) -> [String] {
    line.replacing("\\|", with: "\u{1}").split(separator: "|", omittingEmptySubsequences: false)
      .dropFirst().dropLast().map { plain(markdown: String($0)) }
  }

  /// Markdown as it is read: without emphasis, escapes and entities.
  static func plain(markdown text: String) -> String {
    plain(
      html: text.replacing("\u{1}", with: "|").replacing("**", with: "")
        .replacing(/\\([!-\/:-@\[-`{-~])/) { $0.output.1 })
  }

  /// The tables of an HTML report.
  static func tables(ofHTML text: String) -> [PrintedTable] {
    var heading = ""
    var tables: [PrintedTable] = []
    let pattern = /(?s)<h[1-6][^>]*>(.*?)<\/h[1-6]>|<table[^>]*>(.*?)<\/table>/
    for match in text.matches(of: pattern) {
      if let title = match.output.1 { heading = plain(html: String(title)) }
      guard let table = match.output.2 else { continue }
      let rows = table.matches(of: /(?s)<tr[^>]*>(.*?)<\/tr>/).map { row in
        row.output.1.matches(of: /(?s)<t[dh][^>]*>(.*?)<\/t[dh]>/).map {
          plain(html: String($0.output.1))
        }
      }
      guard let titles = rows.first else { continue }
      tables.append(
        PrintedTable(heading: heading, titles: titles, rows: Array(rows.dropFirst())))
    }
    return tables
  }

  /// HTML as it is read: without tags and entities.
  static func plain(html text: String) -> String {
    var plain = text.replacing(/<[^>]*>/, with: "")
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#35;", "#"),
      ("&amp;", "&"),
    ] { plain = plain.replacing(entity, with: character) }
    return plain.trimmed
  }
}

extension String {
  /// Whether the line holds nothing but rules and spaces.
  fileprivate var isRule: Bool { contains("─") && allSatisfy { $0 == "─" || $0 == " " } }

  /// The text without spaces at its ends.
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
