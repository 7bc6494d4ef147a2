/// Running text as HTML.
enum HTMLText {
  /// Returns a piece of text; what stands out has the class of its emphasis.
  static func content(of text: Report.Text) -> MarkupElement.Content {
    switch text.emphasis {
    case .none: .text(text.string)
    case .strong: .element(MarkupElement("strong", text.string))
    case .critical, .caution, .faint:
      .element(MarkupElement("span", attributes: [("class", "\(text.emphasis)")], text.string))
    }
  }

  /// Returns a callout; the sign before it says to those who see no colour how grave it is.
  static func callout(_ callout: Report.Callout) -> MarkupElement {
    let (sign, word) =
      switch callout.kind {
      case .note: ("▎", "Note")
      case .warning: ("▲", "Warning")
      case .error: ("✗", "Error")
      }
    return MarkupElement(
      "p", attributes: [("class", "callout \(callout.kind)")],
      content: [
        .element(MarkupElement("span", attributes: [("aria-hidden", "true")], "\(sign) ")),
        .element(MarkupElement("span", attributes: [("class", "hidden")], "\(word): ")),
        .text(callout.text),
      ])
  }
}
