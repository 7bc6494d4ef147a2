import PlanModel

/// A Markdown file as a value: the blocks whose text means something, in order.
///
/// Code, comments and raw HTML are left out. The nesting of lists and quotes is flattened to a
/// depth, so that no depth of nesting can hurt.
struct MarkdownDocument: Sendable {
  /// A block of text.
  enum Block: Sendable {
    case heading(Heading)
    case paragraph(Paragraph)
    case table(Table)
  }

  /// A heading of any level.
  struct Heading: Sendable {
    /// From 1, the outermost, to 6.
    var level: Int
    /// Its plain text.
    var text: SpecText
  }

  /// A paragraph, on its own or in a list or quote.
  struct Paragraph: Sendable {
    /// Its plain text, line by line as the author broke it.
    var lines: [SpecText]
    /// In how many list items it stands.
    var listDepth: Int
    /// In how many quotes it stands.
    var quoteDepth: Int
    /// Whether an item of a list begins with it.
    var beginsItem: Bool
  }

  /// A table with its header row.
  struct Table: Sendable {
    /// A row of the body.
    struct Row: Sendable {
      /// One for each column of the header; those the row lacks are empty.
      var cells: [SpecText]
      /// Cells beyond the header's columns.
      var extraCells: [SpecText]
      /// How many cells the row lacks.
      var missingCells = 0
      /// All of the row.
      var span: SourceSpan
    }

    /// The cells of the header.
    var header: [SpecText]
    /// All of the header row.
    var headerSpan: SourceSpan
    /// The body.
    var rows: [Row]
    /// In how many list items it stands.
    var listDepth = 0
  }

  /// A code block: no content of the spec, but some sections say what they mean in code.
  struct Code: Sendable {
    /// The code itself, with its line ends.
    var text: String
    /// The place of its first line.
    var span: SourceSpan
    /// How many of the document's blocks stand before it.
    var blocksBefore: Int
  }

  /// Words that lead somewhere else.
  struct Link: Sendable {
    /// The words, which know their place.
    var text: SpecText
    /// Where they lead, as the author wrote it.
    var target: String
  }

  /// In the order of the file.
  var blocks: [Block]
  /// The code blocks, in the order of the file.
  var codes: [Code] = []
  /// The line from which on the file was not read, and why.
  var firstDroppedLine: DroppedLines?
}

extension MarkdownDocument {
  /// The inline links, in the order of the file.
  ///
  /// - Complexity: O(*n*) for *n* blocks and cells.
  var links: [Link] {
    blocks.flatMap { block -> [Link] in
      switch block {
      case .heading(let heading): Self.links(in: [heading.text])
      case .paragraph(let paragraph): Self.links(in: paragraph.lines)
      case .table(let table):
        Self.links(in: table.header) + table.rows.flatMap { Self.links(in: $0.cells) }
      }
    }
  }

  private static func links(in texts: [SpecText]) -> [Link] {
    texts.flatMap { text in
      text.links.map { Link(text: text.part($0.range), target: $0.target) }
    }
  }
}
