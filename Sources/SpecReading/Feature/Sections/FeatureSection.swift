import PlanModel

/// A heading of a spec with what stands below it, up to the next heading.
struct FeatureSection {
  /// A piece of its text.
  enum Content {
    /// A paragraph outside of lists, line by line.
    case paragraph([SpecText])
    /// An item of a list.
    case item(FeatureItem)
    case table(SpecTable)
    case code(MarkdownDocument.Code)
  }

  /// The heading; none above the first.
  let heading: MarkdownDocument.Heading?
  /// What it is about, if that is known.
  let topic: FeatureTopic?
  /// The headings between this section and the one that named the topic, outermost first; this
  /// section's own is the last of them, unless it is the one that named it.
  let groups: [SpecText]
  /// In the order of the text.
  var content: [Content] = []

  /// Whether its own heading names the topic.
  var namesTopic: Bool { groups.isEmpty }
}

/// An item of the outermost level of a list, with the items below it.
///
/// However deep a list is nested, its items stand in these two levels: no depth can hurt.
struct FeatureItem {
  /// What the item says, line by line.
  var lines: [SpecText]
  /// What each item below it says, in order.
  var children: [[SpecText]] = []
  /// Whether its tick box is ticked; `nil` without one.
  var isTicked: Bool?
}

extension [SpecText] {
  /// The lines as one text.
  var joined: String { count == 1 ? self[0].text : map(\.text).joined(separator: " ") }

  /// Whether the tick box of the item they are is ticked; `nil` without one.
  var tick: Bool? {
    guard let text = first?.text else { return nil }
    if text.hasPrefix("[ ] ") { return false }
    return text.hasPrefix("[x] ") || text.hasPrefix("[X] ") ? true : nil
  }

  /// The lines without the tick box of the item they are, as in `- [ ] Deploy`.
  var withoutTick: [SpecText] {
    guard let line = first, tick != nil else { return self }
    return [line.part(4..<line.text.utf8.count)] + dropFirst()
  }
}
