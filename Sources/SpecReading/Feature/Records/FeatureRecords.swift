import PlanModel

/// Everything that the sections of a spec describe, by topic.
struct FeatureRecords {
  private var byTopic: [FeatureTopic: [FeatureRecord]] = [:]
  /// The heading whose parts are being read, with its topic.
  private var open: (topic: FeatureTopic, record: HeadedRecord)?
  /// How many records of its topic stand before it.
  private var openPosition = 0

  /// Gathers the records of all sections.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ outline: FeatureOutline) {
    for section in outline.sections { add(section) }
    close()
  }

  /// Returns the records of a topic, in the order of the text.
  subscript(topic: FeatureTopic) -> [FeatureRecord] { byTopic[topic] ?? [] }

  private mutating func add(_ section: FeatureSection) {
    enter(section)
    if open == nil, let heading = section.heading,
      section.topic?.isBeside(heading.text.text) == true
    {
      return
    }
    var groups = section.groups.map(\.text)
    if let heading = section.heading, section.topic == .scope { groups = [heading.text.text] }
    if open != nil { groups.removeLast() }
    for content in section.content {
      switch content {
      case .paragraph(let lines): add(lines, topic: section.topic, groups: groups)
      case .item(let item): add(item, topic: section.topic, groups: groups)
      case .code(let code): add(code, topic: section.topic, groups: groups)
      case .table(let table): add(table, topic: section.topic, groups: groups)
      }
    }
  }

  /// Goes on with the thing that was open, begins the one that the section's heading names, or
  /// neither.
  private mutating func enter(_ section: FeatureSection) {
    guard let topic = section.topic, topic.isHeaded, !section.namesTopic,
      let heading = section.heading
    else {
      close()
      return
    }
    if open?.topic == topic, open?.record.open(heading) == true { return }
    close()
    guard !topic.isGroup(heading.text.text) else { return }
    let groups = section.groups.dropLast().map(\.text)
    open = (topic, HeadedRecord(heading, topic: topic, groups: groups))
    openPosition = byTopic[topic]?.count ?? 0
  }

  /// Keeps the thing that was open.
  private mutating func close() {
    guard let (topic, headed) = open else { return }
    open = nil
    let record = headed.record
    // A heading over mere items groups them.
    let isGroup =
      [.events, .components, .personas].contains(topic) && record.fields.isEmpty
      && record.codes.isEmpty && !record.items.isEmpty && NumberedLabel(record.label) == nil
    let records =
      isGroup
      ? record.items.flatMap {
        ListRecords.records(of: $0, groups: record.groups + [record.label])
      } : [record]
    // Those found below it stand behind it.
    byTopic[topic, default: []].insert(contentsOf: records, at: openPosition)
  }

  private mutating func add(_ lines: [SpecText], topic: FeatureTopic?, groups: [String]) {
    guard let topic else { return }
    if topic == .endpoints, let line = lines.first, let signature = EndpointSignature(line.text) {
      begin(signature, lines: lines, groups: groups)
      return
    }
    guard open == nil else {
      open?.record.add(lines)
      return
    }
    byTopic[topic, default: []] += ListRecords.records(of: lines, groups: groups)
  }

  private mutating func add(_ item: FeatureItem, topic: FeatureTopic?, groups: [String]) {
    guard let topic else { return }
    let isEndpoint = topic == .endpoints && EndpointSignature(path: item.lines.joined) != nil
    guard open == nil || isEndpoint else {
      open?.record.add(item)
      return
    }
    // `WS /rooms/{id}` among the events is where they come from.
    let isPlace = topic == .events && EndpointSignature(item.lines.joined) != nil
    byTopic[isPlace ? .endpoints : topic, default: []] += ListRecords.records(
      of: item, groups: groups)
  }

  /// Adds code: entities that it declares, what it says of the open thing, or endpoints, one a line.
  private mutating func add(
    _ code: MarkdownDocument.Code, topic: FeatureTopic?, groups: [String]
  ) {
    if topic == .entities {
      let entities = CodeDeclarationReader.declarations(in: code.text)
      if let entity = entities.first, entities.count == 1, open?.record.declare(entity) == true {
        return
      }
      byTopic[.entities, default: []] += entities.map {
        FeatureRecord($0, in: code, groups: groups)
      }
      if !entities.isEmpty { return }
    }
    guard topic == .endpoints || open != nil else { return }
    if topic == .endpoints, open?.record.isSigned != true {
      let found = code.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .compactMap { line, text in EndpointSignature(String(text)).map { (line, text, $0) } }
      for (line, text, signature) in found {
        var span = code.span
        span.line += line
        span.length = text.utf8.count
        begin(signature, text: String(text), span: span, groups: groups)
      }
      if !found.isEmpty { return }
    }
    open?.record.add(code: code.text)
  }

  /// Gives the open thing its method and path, or adds an endpoint of its own.
  private mutating func begin(
    _ signature: EndpointSignature, lines: [SpecText], groups: [String]
  ) {
    begin(signature, text: lines.joined, span: lines[0].span, groups: groups)
  }

  private mutating func begin(
    _ signature: EndpointSignature, text: String, span: SourceSpan, groups: [String]
  ) {
    if open?.record.isSigned == false {
      open?.record.sign(signature)
      return
    }
    byTopic[.endpoints, default: []].append(
      FeatureRecord(.code, label: text, text: text, groups: groups, span: span))
  }

  private mutating func add(_ table: SpecTable, topic: FeatureTopic?, groups: [String]) {
    let columns = table.table.header.map { FeatureColumn($0.text) }
    if let rows = TableTopic.topic(of: table, columns: columns, in: topic) {
      byTopic[rows, default: []] += TableRecords.records(
        of: table, columns: columns, groups: groups)
    } else if table.kind == .other {
      open?.record.add(table, columns: columns)
    }
  }
}
