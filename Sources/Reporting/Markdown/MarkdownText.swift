/// Text as it stands in Markdown on code hosts.
enum MarkdownText {
  /// Returns `text` on one line, so that nothing in it is markup, a mention or a reference.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in HarmlessText.make(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      // People would be called, and issues linked.
      case "@": escaped += "&#64;"
      case "#": escaped += "&#35;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "!":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Returns a line of running text, whose first word cannot begin a list or a heading.
  static func line(_ text: Report.Text) -> String {
    let words = marked(text)
    guard let first = words.first else { return "" }
    if "+-=".contains(first) { return "\\" + words }
    let number = words.prefix { $0.isASCII && $0.isNumber }
    guard !number.isEmpty, let sign = words.dropFirst(number.count).first, ".)".contains(sign)
    else { return words }
    return "\(number)\\\(words.dropFirst(number.count))"
  }

  /// Returns text with its emphasis.
  static func marked(_ text: Report.Text) -> String {
    let words = escaped(text.string)
    guard !words.isEmpty else { return "" }
    return switch text.emphasis {
    case .none, .faint: words
    case .strong, .critical, .caution: "**\(words)**"
    }
  }
}
