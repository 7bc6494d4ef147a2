import PlanModel

/// The items with tick boxes of a Markdown file, each with what is said below it.
struct Checklist {
  /// An item such as `- [ ] 1.2 Title`.
  struct Item {
    /// The sign in the box; a blank if it is not ticked.
    var tick: Unicode.Scalar
    /// Whether an asterisk behind the box says that it may be left out.
    var isOptional: Bool
    /// What stands behind the box, in the first line.
    var text: SpecText
    /// In how many items of lists it stands.
    var depth: Int
    /// The headings above it, the nearest first.
    var headings: [MarkdownDocument.Heading]
    /// The lines below it, down to the next item that is not deeper.
    var details: [SpecText]
  }

  /// An item that begins with an id.
  struct NumberedItem {
    /// The item.
    var item: Item
    /// The id.
    var id: SpecText
    /// What stands behind it.
    var rest: SpecText
  }

  /// In the order of the text.
  private(set) var items: [Item] = []
  /// The document they were found in.
  let document: MarkdownDocument
  private var path: [MarkdownDocument.Heading] = []
  /// The items that the current place may belong to, the deepest last.
  private var open: [Int] = []

  /// Finds the items of `document`.
  ///
  /// - Complexity: O(*n*) for *n* blocks and headings above them.
  init(_ document: MarkdownDocument) {
    self.document = document
    for block in document.blocks {
      switch block {
      case .heading(let heading):
        open = []
        path.removeAll { $0.level >= heading.level }
        path.insert(heading, at: 0)
      case .paragraph(let paragraph): read(paragraph)
      case .table: open = []
      }
    }
  }

  /// Returns the items from whose text `split` can take an id.
  func items(
    numberedBy split: (SpecText) -> (id: SpecText, rest: SpecText)?
  ) -> [NumberedItem] {
    items.compactMap { item in
      split(item.text).map { NumberedItem(item: item, id: $0.id, rest: $0.rest) }
    }
  }

  /// All headings of the document, in order.
  var headings: [SpecText] {
    document.blocks.compactMap { block in
      if case .heading(let heading) = block { heading.text } else { nil }
    }
  }

  /// Whether the document has a table of tasks, which is the mark of a specification.
  var hasTaskTable: Bool { !SpecOutline(document).tables(of: .tasks).isEmpty }

  private mutating func read(_ paragraph: MarkdownDocument.Paragraph) {
    let depth = paragraph.listDepth
    while let last = open.last,
      items[last].depth > depth || (items[last].depth == depth && paragraph.beginsItem)
    {
      open.removeLast()
    }
    guard depth > 0 else { return }
    var lines = paragraph.lines[...]
    if paragraph.beginsItem, let first = lines.first, var item = Self.item(first) {
      item.depth = depth
      item.headings = path
      open.append(items.count)
      items.append(item)
      lines = lines.dropFirst()
    }
    if let last = open.last { items[last].details += lines.filter { !$0.isEmpty } }
  }

  /// The item that a line begins, if it has a tick box.
  private static func item(_ line: SpecText) -> Item? {
    guard line.text.utf8.first == 0x5B else { return nil }
    let cell = CellScalars(line)
    guard let end = TaskName.endOfTick(cell), let tick = cell[1] else { return nil }
    let isOptional = cell[end] == "*"
    let rest = cell.trimmed(end + (isOptional ? 1 : 0)..<cell.scalars.count)
    return Item(
      tick: tick, isOptional: isOptional, text: cell.text(rest), depth: 0, headings: [],
      details: [])
  }
}
