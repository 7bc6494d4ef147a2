import PlanModel

/// Collects what stands below a heading that names a thing: fields, lists and code.
struct HeadedRecord {
  /// The record so far.
  private(set) var record: FeatureRecord
  /// The level of the heading.
  let level: Int
  /// The labels that are fields of such a thing; others belong to what it is made of.
  private let labels: Set<FeatureColumn>
  /// What the section is about.
  private let topic: FeatureTopic
  /// Whether the method and path of an endpoint are known.
  private(set) var isSigned: Bool
  /// Whether a label was met last, so that lists and code belong to it.
  private var isInField = false
  /// Whether that label is of no known field, so that they belong to nothing.
  private var isInUnknown = false

  /// Begins with the heading of a section on `topic`.
  init(_ heading: MarkdownDocument.Heading, topic: FeatureTopic, groups: [String]) {
    record = FeatureRecord(
      .heading, label: heading.text.text, groups: groups, span: heading.text.span)
    record.text = ""
    level = heading.level
    isSigned = EndpointSignature(heading.text.text) != nil
    self.topic = topic
    labels = topic.fieldLabels
  }

  /// Takes in what stands under a deeper heading: a field, if the heading is its label, else
  /// nothing; false if the heading names a thing of its own.
  mutating func open(_ heading: MarkdownDocument.Heading) -> Bool {
    guard heading.level > level, EndpointSignature(heading.text.text) == nil else { return false }
    if let column = FeatureColumn(heading.text.text), labels.contains(column) {
      begin(column, text: "", label: heading.text.text)
      return true
    }
    guard isThing else { return false }
    (isInField, isInUnknown) = (false, true)
    return true
  }

  /// Gives an endpoint its method and path.
  mutating func sign(_ signature: EndpointSignature) {
    record.fields.append(.init(column: .method, text: signature.method))
    record.fields.append(.init(column: .path, text: signature.path))
    if record.rest.isEmpty { record.rest = signature.rest }
    isSigned = true
    (isInField, isInUnknown) = (false, false)
  }

  /// Whether enough was said for the heading to name a thing, and not a group of things.
  private var isThing: Bool {
    switch topic {
    case .endpoints: isSigned
    case .entities, .events, .personas: !record.fields.isEmpty || !record.codes.isEmpty
    default: false
    }
  }

  /// Adds a paragraph: lines that are fields, or words on the thing.
  mutating func add(_ lines: [SpecText]) {
    for line in lines where !line.isEmpty {
      if let field = FieldLine(line) {
        guard let column = field.column, labels.contains(column) else {
          (isInField, isInUnknown) = (false, true)
          continue
        }
        begin(column, text: field.value, label: field.label)
      } else if isInField {
        append(line.text)
      } else if !isInUnknown {
        record.rest += (record.rest.isEmpty ? "" : " ") + line.text
      }
    }
  }

  /// Adds an item: a field of its own, part of the last field, or something it is made of.
  mutating func add(_ item: FeatureItem) {
    if let line = item.lines.first, let field = FieldLine(line), let column = field.column,
      labels.contains(column), !isInField || column != .codes
    {
      let more = item.lines.dropFirst().map(\.text)
      begin(
        column, text: ([field.value] + more).joined(separator: " ").trimmed, label: field.label)
      record.fields[record.fields.count - 1].items += item.children.map(\.joined)
      isInField = field.value.isEmpty && item.children.isEmpty
    } else if isInField {
      let last = record.fields.count - 1
      record.fields[last].items.append(item.lines.joined)
      record.fields[last].items += item.children.map(\.joined)
    } else if !isInUnknown {
      record.items.append(item)
    }
  }

  /// Adds code: what the last label announces, or code on the thing itself.
  mutating func add(code: String) {
    if isInField, let last = record.fields.last, last.isEmpty {
      append(code.onOneLine)
    } else if !isInUnknown {
      record.codes.append(code)
    }
  }

  /// Adds what code declares, if it is the thing itself; false if it is another.
  mutating func declare(_ declaration: CodeDeclaration) -> Bool {
    let name = (NumberedLabel(record.label)?.name ?? record.label).withoutNumbering
    guard topic == .entities, EntityName(declaration.name) == EntityName(name) else {
      return false
    }
    record.fields += FeatureRecord.fields(of: declaration)
    return true
  }

  /// Adds a table that tells the parts of the thing, such as its attributes.
  mutating func add(_ table: SpecTable, columns: [FeatureColumn?]) {
    guard !isInUnknown else { return }
    let kind = columns.firstIndex(of: .kind)
    let items: [String] = table.table.rows.compactMap { row in
      guard let name = row.cells.first?.text, !name.isEmpty else { return nil }
      guard let kind, kind > 0, !row.cells[kind].isEmpty else { return name }
      return "\(name): \(row.cells[kind].text)"
    }
    if columns.first == .codes || columns.first == .status, labels.contains(.codes) {
      record.fields.append(.init(column: .codes, text: "", items: items))
    } else if isInField {
      record.fields[record.fields.count - 1].items += items
    } else if labels.contains(.attributes) {
      record.fields.append(.init(column: .attributes, text: "", items: items))
    }
  }

  private mutating func begin(_ column: FeatureColumn, text: String, label: String) {
    record.fields.append(.init(column: column, text: text))
    if column == .path || column == .endpoint, EndpointSignature(path: text) != nil {
      isSigned = true
    }
    // The bracket of `**Response** (201 Created)` tells the code.
    if column == .response {
      let codes = StatusCodes.mentioned(in: label.drop { !$0.isNumber }.description)
      if !codes.isEmpty {
        record.fields.insert(
          .init(column: .codes, text: codes.map(String.init).joined(separator: ", ")),
          at: record.fields.count - 1)
      }
    }
    (isInField, isInUnknown) = (true, false)
  }

  private mutating func append(_ text: String) {
    let last = record.fields.count - 1
    if !record.fields[last].text.isEmpty { record.fields[last].text += " " }
    record.fields[last].text += text
  }
}

extension FeatureTopic {
  /// The labels under a heading that are fields of the thing it names.
  fileprivate var fieldLabels: Set<FeatureColumn> {
    switch self {
    case .personas: [.summary, .goals, .painPoints, .persona, .name]
    case .components: [.summary, .status]
    // Labels such as `name` and `status` are attributes there.
    case .entities: [.attributes, .attribute, .relationships, .changes]
    case .endpoints: [.summary, .method, .path, .endpoint, .request, .response, .codes]
    case .events: [.summary, .direction, .payload, .event]
    case .changeLog: [.summary, .date, .author, .changes]
    default: []
    }
  }
}

extension StringProtocol {
  /// The text with single blanks in place of its line ends and indents.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
