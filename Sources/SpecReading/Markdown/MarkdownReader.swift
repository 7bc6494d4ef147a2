import PlanModel

/// Reads the text of a file into a `MarkdownDocument`.
///
/// The structure is that of GitHub's Markdown with tables. Every piece of text keeps its exact
/// place in the file; cells a row has too many, which GitHub does not show, are kept as well.
///
/// - Complexity: O(*n*) for *n* bytes, without recursion.
struct MarkdownReader {
  private let file: String
  private let lines: SourceLines
  private var blocks: [MarkdownDocument.Block] = []
  private var listDepth = 0
  private var quoteDepth = 0
  /// Whether an item has been entered whose first block is still to come.
  private var isAtItemStart = false
  /// The text being collected, if inside a block of text.
  private var text: PlainTextBuilder?
  /// The line of `text`.
  private var textLine = 0
  private var paragraph: [SpecText] = []
  private var table: TableBuilder?
  private var codes: [MarkdownDocument.Code] = []
  /// The last line that a table of HTML took, with all of Markdown on it.
  private var takenLine = 0
  private var htmlProgress = HTMLTableReader.Progress()
  private var firstDroppedLine: DroppedLines?

  /// Returns what `file` says.
  static func read(_ file: SourceFile) -> MarkdownDocument {
    var reader = MarkdownReader(file: file.path, lines: SourceLines(file.text))
    MarkdownTree(reader.lines.bytes).walk { node, isEntering in
      if isEntering { reader.enter(node) } else { reader.leave(node) }
    }
    return MarkdownDocument(
      blocks: reader.blocks, codes: reader.codes,
      firstDroppedLine: reader.firstDroppedLine ?? reader.lines.firstDroppedLine)
  }

  private init(file: String, lines: SourceLines) {
    self.file = file
    self.lines = lines
  }

  private mutating func enter(_ node: MarkdownNode) {
    switch node.kind {
    case .quote: quoteDepth += 1
    case .listItem:
      listDepth += 1
      isAtItemStart = true
    case .heading where node.line > takenLine: beginText(at: node.line)
    case .paragraph:
      let line = node.line > 0 ? node.line : Self.lineBeforeTable(node)
      guard line > takenLine else { return }
      paragraph = []
      beginText(at: line)
    case .htmlBlock: readHTML(node)
    case .table where Self.headerLine(of: node) > takenLine:
      table = TableBuilder(
        file: file, columnCount: node.columnCount, headerLine: Self.headerLine(of: node),
        listDepth: listDepth, quoteDepth: quoteDepth)
    case .tableRow: table?.beginRow(at: node.line, in: lines)
    case .tableCell: text = table?.beginCell(in: lines)
    case .text:
      followLine(of: node)
      node.withLiteral { text?.append($0) }
    case .code: node.withLiteral { text?.append($0) }
    case .lineBreak: breakLine(at: textLine + 1)
    case .html: appendHTML(node)
    case .strong: text?.beginBold()
    case .link: text?.beginLink(to: node.target)
    case .codeBlock where node.line > takenLine: appendCode(node)
    case .heading, .table, .codeBlock, .other: break
    }
  }

  /// Takes the tables out of a block of HTML, and all that follows up to the end of the last.
  private mutating func readHTML(_ node: MarkdownNode) {
    guard node.line > takenLine, node.endLine >= node.line else { return }
    let reading = HTMLTableReader.tables(
      in: lines, block: node.line...node.endLine, file: file, quoteDepth: quoteDepth,
      progress: &htmlProgress)
    for table in reading.tables { append(table) }
    takenLine = reading.lastLine
    guard reading.isExcessive else { return }
    firstDroppedLine = DroppedLines(first: node.line, bound: .missingCells)
    takenLine = .max
  }

  private mutating func leave(_ node: MarkdownNode) {
    switch node.kind {
    case .quote: quoteDepth -= 1
    case .listItem:
      listDepth -= 1
      isAtItemStart = false
    case .heading:
      guard let text else { return }
      blocks.append(.heading(.init(level: node.level, text: text.build())))
      self.text = nil
    case .paragraph:
      guard let text else { return }
      paragraph.append(text.build())
      blocks.append(
        .paragraph(
          .init(
            lines: paragraph, listDepth: listDepth, quoteDepth: quoteDepth,
            beginsItem: isAtItemStart)))
      isAtItemStart = false
      self.text = nil
    case .table:
      if let table { append(table.build()) }
      table = nil
    case .tableRow: table?.endRow(in: lines)
    case .tableCell:
      table?.endCell(text)
      text = nil
    case .strong: text?.endBold()
    case .link: text?.endLink()
    case .text, .code, .lineBreak, .html, .htmlBlock, .codeBlock, .other: break
    }
  }

  /// Keeps a table that stands in the lists that are open.
  private mutating func append(_ table: MarkdownDocument.Table) {
    var table = table
    table.listDepth = listDepth
    blocks.append(.table(table))
  }

  /// Starts to collect the text of a line.
  private mutating func beginText(at line: Int) {
    textLine = max(line, 1)
    let markup = lines[textLine]
    text = PlainTextBuilder(
      file: file, line: textLine, bytes: lines.bytes, range: markup.startIndex..<markup.endIndex,
      firstColumn: 1, isCell: false)
  }

  /// Ends a line of a paragraph and starts the next.
  private mutating func breakLine(at line: Int) {
    guard table == nil, let text else { return }
    paragraph.append(text.build())
    beginText(at: line)
  }

  /// Keeps a code block, with the place of its first line of code.
  private mutating func appendCode(_ node: MarkdownNode) {
    let line = node.line + (node.isFenced ? 1 : 0)
    node.withLiteral { literal in
      codes.append(
        .init(
          text: String(decoding: literal, as: UTF8.self),
          span: SourceSpan(file: file, line: line, column: 1, length: lines[line].count),
          blocksBefore: blocks.count))
    }
  }

  /// Catches up when a code span or a piece of HTML has run over a line's end.
  private mutating func followLine(of node: MarkdownNode) {
    if table == nil, text != nil, node.line > textLine { breakLine(at: node.line) }
  }

  /// A tag that ends a line or an item separates words; any other is dropped.
  private mutating func appendHTML(_ node: MarkdownNode) {
    node.withLiteral { tag in
      let name = tag.dropFirst().drop { $0 == 0x2F }.prefix { ($0 | 0x20) >= 0x61 }
      let word = String(decoding: name, as: UTF8.self).lowercased()
      if ["br", "p", "li", "ul", "ol", "div"].contains(word) {
        text?.appendBlank(for: tag)
      } else {
        text?.pass(over: tag)
      }
    }
  }

  /// The header's line: cmark-gfm knows it only from the row below the delimiter.
  private static func headerLine(of table: MarkdownNode) -> Int {
    if let body = table.firstChild?.next { return body.line - 2 }
    return table.endLine - 1
  }

  /// The first line of a paragraph that a table was split from.
  private static func lineBeforeTable(_ paragraph: MarkdownNode) -> Int {
    guard let table = paragraph.next, table.kind == .table else { return 1 }
    var count = 1
    var child = paragraph.firstChild
    while let node = child {
      if node.kind == .lineBreak { count += 1 }
      child = node.next
    }
    return headerLine(of: table) - count
  }
}
