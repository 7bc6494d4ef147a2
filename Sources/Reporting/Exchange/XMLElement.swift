/// An element of an XML document with text or elements in it.
struct XMLElement: Sendable {
  private enum Content: Sendable {
    case text(String)
    case elements([XMLElement])
  }

  private let name: String
  private let attributes: [(name: String, value: String)]
  private let content: Content

  /// Creates an element that holds text.
  init(_ name: String, _ text: String) {
    self.name = name
    attributes = []
    content = .text(text)
  }

  /// Creates an element that holds a number.
  init(_ name: String, _ number: Int) { self.init(name, "\(number)") }

  /// Creates an element that holds elements.
  init(_ name: String, attributes: [(name: String, value: String)] = [], _ elements: [XMLElement]) {
    self.name = name
    self.attributes = attributes
    content = .elements(elements)
  }

  /// The whole document with this element as its root.
  var document: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    write(to: &text, indent: "")
    return text
  }

  private func write(to text: inout String, indent: String) {
    let attributes = attributes.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }.joined()
    text += "\(indent)<\(name)\(attributes)>"
    switch content {
    case .text(let content): text += Self.escaped(content)
    case .elements(let elements):
      text += "\n"
      for element in elements { element.write(to: &text, indent: indent + "  ") }
      text += indent
    }
    text += "</\(name)>\n"
  }

  /// The text with references for what would be markup, and without what XML cannot hold.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
