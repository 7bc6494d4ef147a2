import CCmarkGFM

/// The tree that cmark-gfm makes of a text; the only owner of its memory.
///
/// Only the table extension is attached: others are not safe on several threads at once.
struct MarkdownTree: ~Copyable {
  /// The document node.
  let root: OpaquePointer?

  /// Parses Markdown.
  init(_ bytes: [UInt8]) {
    _ = Self.isRegistered
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_SOURCEPOS) else {
      root = nil
      return
    }
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"))
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      cmark_parser_feed(parser, base.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    root = cmark_parser_finish(parser)
  }

  deinit {
    if let root { cmark_node_free(root) }
  }

  /// Registration of the extensions, once and by one thread.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()
}

/// A node of the tree; it must not outlive its `MarkdownTree`.
struct MarkdownNode {
  /// The kinds that `MarkdownReader` tells apart.
  enum Kind {
    case quote, listItem, heading, paragraph, table, tableRow, tableCell
    case text, code, lineBreak, html, strong, link, other
  }

  private let pointer: OpaquePointer

  /// Wraps a node of cmark-gfm.
  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  /// What it is.
  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_ITEM: .listItem
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_HTML_INLINE: .html
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_DOCUMENT, CMARK_NODE_LIST, CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK,
      CMARK_NODE_CUSTOM_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_EMPH,
      CMARK_NODE_IMAGE, CMARK_NODE_CUSTOM_INLINE:
      .other
    default: extensionKind
    }
  }

  /// The kind of a node of the table extension, whose type numbers are not constants.
  private var extensionKind: Kind {
    switch String(cString: cmark_node_get_type_string(pointer)) {
    case "table": .table
    case "table_row", "table_header": .tableRow
    case "table_cell": .tableCell
    default: .other
    }
  }

  /// The first line, from 1; 0 where cmark-gfm does not know.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }
  /// The last line, from 1.
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// The level of a heading.
  var level: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// The number of columns of a table.
  var columnCount: Int { Int(cmark_gfm_extensions_get_table_columns(pointer)) }
  /// Where a link leads.
  var target: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
  /// The next node with the same parent.
  var next: MarkdownNode? { cmark_node_next(pointer).map(MarkdownNode.init) }
  /// The first node inside.
  var firstChild: MarkdownNode? { cmark_node_first_child(pointer).map(MarkdownNode.init) }

  /// Calls `body` with the bytes of a text, code span or piece of HTML.
  func withLiteral(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let literal = cmark_node_get_literal(pointer) else { return }
    var count = 0
    while literal[count] != 0 { count += 1 }
    literal.withMemoryRebound(to: UInt8.self, capacity: count) {
      body(UnsafeBufferPointer(start: $0, count: count))
    }
  }
}

extension MarkdownTree {
  /// Calls `body` on entering and on leaving each node, in the order of the text.
  ///
  /// - Complexity: O(*n*) for *n* nodes, without recursion.
  borrowing func walk(_ body: (_ node: MarkdownNode, _ isEntering: Bool) -> Void) {
    guard let root, let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      body(MarkdownNode(node), event == CMARK_EVENT_ENTER)
    }
  }
}
