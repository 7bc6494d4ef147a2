import PlanModel

/// A spec cut at its headings, each section with what it is about.
struct FeatureOutline {
  /// In the order of the text; the first has no heading.
  private(set) var sections: [FeatureSection] = []

  /// The sections around the one being read: their levels, headings, topics and groups.
  private var path: [(level: Int, section: FeatureSection)] = []
  /// How deep the item stands to which deeper ones belong; 0 outside of lists.
  private var itemDepth = 0
  /// Whether a heading was met.
  private var hasTitle = false

  /// Cuts `document`, whose tables `outline` has recognised.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ document: MarkdownDocument, outline: SpecOutline) {
    sections = [FeatureSection(heading: nil, topic: nil, groups: [])]
    var tables = outline.tables.makeIterator()
    var codes = document.codes[...]
    for (position, block) in document.blocks.enumerated() {
      while let code = codes.first, code.blocksBefore <= position {
        add(.code(codes.removeFirst()))
      }
      switch block {
      case .heading(let heading): begin(heading)
      case .paragraph(let paragraph): add(paragraph)
      case .table: if let table = tables.next() { add(.table(table)) }
      }
    }
    for code in codes { add(.code(code)) }
  }

  /// Begins the section under `heading`.
  private mutating func begin(_ heading: MarkdownDocument.Heading) {
    while let last = path.last, last.level >= heading.level { path.removeLast() }
    let outer = path.last?.section
    let isTitle = !hasTitle && heading.level == 1
    hasTitle = true
    itemDepth = 0
    // The title names the feature, and the feature may well be `Monitoring`.
    let topic = isTitle ? nil : Self.topic(of: heading.text.text, in: outer)
    let isNamed =
      !Self.isGroup(heading.text.text, in: topic)
      && (topic != outer?.topic || topic == nil || isRepeated(heading, topic))
    let section = FeatureSection(
      heading: heading, topic: topic,
      groups: isNamed ? [] : (outer?.groups ?? []) + [heading.text])
    path.append((heading.level, section))
    sections.append(section)
  }

  /// What the section under a heading is about.
  private static func topic(of heading: String, in section: FeatureSection?) -> FeatureTopic? {
    let outer = section?.topic
    // Below such a thing, headings only tell more of it: `POST /teams`, `Security`.
    if let outer, outer.isHeaded, let above = section?.heading?.text.text,
      EndpointSignature(above) != nil || NumberedLabel(above) != nil
    {
      return outer
    }
    // A heading that is itself one of the things described says nothing of its section.
    let isEndpoint = EndpointSignature(heading) != nil
    if isEndpoint || NumberedLabel(heading) != nil {
      guard let outer, outer != .other else { return isEndpoint ? .endpoints : nil }
      return outer
    }
    let topic = TopicInheritance.topic(of: FeatureHeading(heading), in: outer)
    return topic == nil && EventDirection.isSet(in: heading) ? .events : topic
  }

  /// Whether a heading groups or names things of its topic, though the topic begins with it.
  private static func isGroup(_ heading: String, in topic: FeatureTopic?) -> Bool {
    switch topic {
    case .endpoints: EndpointSignature(heading) != nil
    case .events: EventDirection.isSet(in: heading)
    default: false
    }
  }

  /// Whether a heading names again what the section around it is about: `API Design`, `Endpoints`.
  private func isRepeated(_ heading: MarkdownDocument.Heading, _ topic: FeatureTopic?) -> Bool {
    let words = FeatureHeading(heading.text.text)
    return words.topic == topic && words.isWhole && NumberedLabel(heading.text.text) == nil
  }

  private mutating func add(_ content: FeatureSection.Content) {
    itemDepth = 0
    sections[sections.count - 1].content.append(content)
  }

  /// Adds a paragraph: text, an item, one below it, or more of the one before.
  private mutating func add(_ paragraph: MarkdownDocument.Paragraph) {
    guard paragraph.listDepth > 0 else {
      add(.paragraph(paragraph.lines))
      return
    }
    let last = sections.count - 1
    let isBelow = paragraph.listDepth > itemDepth || !paragraph.beginsItem
    guard itemDepth > 0, isBelow, case .item(var item)? = sections[last].content.last else {
      guard paragraph.beginsItem else {
        add(.paragraph(paragraph.lines))
        return
      }
      itemDepth = paragraph.listDepth
      sections[last].content.append(
        .item(
          FeatureItem(lines: paragraph.lines.withoutTick, isTicked: paragraph.lines.tick)))
      return
    }
    // Taken out while it is changed, so that its arrays are not copied.
    sections[last].content.removeLast()
    if paragraph.beginsItem {
      item.children.append(paragraph.lines.withoutTick)
    } else if item.children.isEmpty || paragraph.listDepth == itemDepth {
      item.lines += paragraph.lines
    } else {
      item.children[item.children.count - 1] += paragraph.lines
    }
    sections[last].content.append(.item(item))
  }
}
