/// An element of an XML, SVG or HTML document: the only place in which text becomes markup.
struct MarkupElement: Sendable {
  /// What an element holds.
  enum Content: Sendable {
    /// Text, whose every character is shown and none obeyed.
    case text(String)
    /// An element.
    case element(MarkupElement)
    /// A style sheet or a program of this project's own, never text of an author.
    case code(OwnCode)
  }

  private let name: String
  private let attributes: [(name: String, value: String)]
  private let content: [Content]

  /// Creates an element that holds text and elements.
  init(
    _ name: String, attributes: [(name: String, value: String)] = [], content: [Content]
  ) {
    self.name = name
    self.attributes = attributes
    self.content = content
  }

  /// Creates an element that holds elements.
  init(
    _ name: String, attributes: [(name: String, value: String)] = [], _ elements: [MarkupElement]
  ) {
    self.init(name, attributes: attributes, content: elements.map(Content.element))
  }

  /// Creates an element that holds text.
  init(_ name: String, attributes: [(name: String, value: String)] = [], _ text: String) {
    self.init(name, attributes: attributes, content: text.isEmpty ? [] : [.text(text)])
  }

  /// Creates an element that holds a number.
  init(_ name: String, _ number: Int) { self.init(name, "\(number)") }

  /// An XML document with this element as its root, an element on a line.
  var document: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    write(to: &text, indent: "")
    return text
  }

  /// The element without any white space of its own.
  var compact: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// Elements of HTML that hold nothing and have no end.
  private static let empty: Set = ["meta", "br", "input", "link", "col", "hr"]

  private func write(to text: inout String, indent: String?) {
    let attributes = attributes.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }.joined()
    text += "\(indent ?? "")<\(name)\(attributes)"
    guard !Self.empty.contains(name) else { return text += "/>" }
    text += ">"
    let isNested = content.contains { if case .element = $0 { true } else { false } }
    let inner = isNested ? indent.map { $0 + "  " } : nil
    if inner != nil { text += "\n" }
    for part in content {
      switch part {
      case .text(let content): text += Self.escaped(content)
      case .element(let element): element.write(to: &text, indent: inner)
      case .code(let code): text += code.text
      }
    }
    if inner != nil, let indent { text += indent }
    text += "</\(name)>" + (indent == nil ? "" : "\n")
  }

  /// The text with references for what would be markup, and without what XML cannot hold.
  ///
  /// What overrides the writing direction is taken out too, as `HarmlessText` does.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}",
        "\u{FFFE}", "\u{FFFF}":
        escaped.unicodeScalars.append("\u{FFFD}")
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
