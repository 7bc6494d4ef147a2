import PlanModel

/// Finds what the template has where an author is to write, and was left there.
///
/// A placeholder is all of a cell, of a line, or of what stands behind a label; code is none.
/// Rows of task tables are looked at elsewhere. One finding is made for each section.
struct PlaceholderReader {
  /// How many further places are shown.
  private static let shownCount = 4

  private let file: SourceFile
  /// The lines, once one is needed.
  private lazy var lines = SourceLines(file.text)
  /// What was found in the current section.
  private var found: [(text: String, span: SourceSpan)] = []

  /// Records the placeholders of `outline`, which was read from `file`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of text.
  static func check(
    _ outline: SpecOutline, of file: SourceFile, into diagnostics: inout Diagnostics
  ) {
    var reader = PlaceholderReader(file: file)
    var table = 0
    for block in outline.blocks {
      switch block {
      case .heading(let heading):
        reader.report(into: &diagnostics)
        reader.read(heading.text, isHeading: true)
      case .paragraph(let paragraph):
        for line in paragraph.lines { reader.read(line) }
      case .table(let own):
        if table < outline.tables.count, outline.tables[table].kind != .tasks { reader.read(own) }
        table += 1
      }
    }
    reader.report(into: &diagnostics)
  }

  private init(file: SourceFile) { self.file = file }

  /// A line: all of it, what stands behind its label, or a sentence of the template.
  private mutating func read(_ line: SpecText, isHeading: Bool = false) {
    guard line.text.utf8.contains(where: Self.isSign) else { return }
    if isHeading, let number = Self.numberLength(of: line.text) {
      read(line.part(number..<line.text.utf8.count))
      return
    }
    let text = line.text
    if PlaceholderText.isPlaceholder(text) || PlaceholderText.isSentence(text) {
      add(line)
      return
    }
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return }
    let value = text[text.index(after: colon)...].drop(while: \.isWhitespace)
    guard PlaceholderText.isPlaceholder(value, under: String(text[..<colon])) else { return }
    let start = text.utf8.distance(from: text.startIndex, to: value.startIndex)
    add(line.part(start..<text.utf8.count))
  }

  private mutating func read(_ table: MarkdownDocument.Table) {
    for row in table.rows {
      for (header, cell) in zip(table.header, row.cells)
      where cell.text.utf8.contains(where: Self.isSign) {
        if PlaceholderText.isPlaceholder(cell.text, under: header.text) { add(cell) }
      }
    }
  }

  /// How many bytes the number before a heading takes.
  private static func numberLength(of heading: String) -> Int? {
    let count = heading.utf8.prefix { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x20 }.count
    return count > 0 ? count : nil
  }

  /// Whether a byte is one that every placeholder has: a bracket, a brace, or a `Y` or `X`.
  private static func isSign(_ byte: UInt8) -> Bool {
    [0x5B, 0x7B, 0x58, 0x59, 0x4A, 0x54].contains(byte)
  }

  /// Keeps a placeholder unless it is code.
  private mutating func add(_ text: SpecText) {
    let line = lines[text.line]
    let before = line.startIndex + text.span.column - 2
    guard !line.indices.contains(before) || line[before] != UInt8(ascii: "`") else { return }
    found.append((text.text, text.span))
  }

  /// Reports what was found in a section, and forgets it.
  private mutating func report(into diagnostics: inout Diagnostics) {
    guard let first = found.first else { return }
    let others = found.dropFirst().prefix(Self.shownCount).map { place in
      Diagnostic.Note(span: place.span, text: "'\(place.text.excerpt)'")
    }
    diagnostics.emit(
      .placeholders(first.text, count: found.count, notes: others), at: first.span)
    found = []
  }
}

extension Diagnostic.Message {
  fileprivate static func placeholders(
    _ text: String, count: Int, notes: [Diagnostic.Note]
  ) -> Self {
    let others =
      switch count {
      case 1: ""
      case 2: ", and so is another text of this section"
      default: ", and so are \(count - 1) more texts of this section"
      }
    return Self(
      .placeholderLeft, "'\(text.excerpt)' is a placeholder of the template\(others)",
      help: "write what is asked for, or remove it", notes: notes)
  }
}
