import PlanModel

/// An item of the spec with the texts by which a task may speak of it.
struct TraceSubject {
  /// The item.
  let item: TraceItem
  /// The words that stand for it: a name, the fixed parts of a path, a story's title.
  let words: NumberedText
  /// The numbers of these words.
  let nameWords: Set<Int>
  /// What a task must write to name it: its name, or a story's id.
  let name: NumberedText
  /// The words of all that the spec says of it, its name included.
  let description: Set<Int>
  /// The path and method of an endpoint.
  let endpoint: EndpointPath?

  /// Whether the last word of its name says what it is: the `Session` of `BoardSession`.
  var hasHead: Bool {
    switch item.kind {
    case .component, .endpoint, .entity: true
    case .story, .event, .metric: false
    }
  }

  /// How many words of a description are looked at.
  private static let descriptionLimit = 2_000

  private init(
    _ item: TraceItem, words: String, name: String, description: String,
    endpoint: EndpointPath? = nil, in table: inout WordNumbers
  ) {
    self.item = item
    self.words = NumberedText(words, in: &table)
    nameWords = self.words.wordSet
    self.name = NumberedText(name, in: &table)
    self.description =
      NumberedText(
        words + "\n" + description, limit: Self.descriptionLimit, in: &table
      ).wordSet
    self.endpoint = endpoint
  }

  /// Returns the items of a project by kind, each once, without those whose name has no words.
  static func subjects(of project: Project, in table: inout WordNumbers) -> [TraceSubject] {
    var subjects: [TraceSubject] = []
    var seen: Set<Identity> = []
    func add(
      _ kind: TraceItem.Kind, _ name: String, title: String = "", words: String? = nil,
      description: String, endpoint: EndpointPath? = nil, span: SourceSpan
    ) {
      let subject = TraceSubject(
        TraceItem(id: .init(subjects.count), kind: kind, name: name, title: title, span: span),
        words: words ?? name, name: name, description: description, endpoint: endpoint,
        in: &table)
      let identity = Identity(
        kind: kind, words: endpoint == nil ? subject.name.numbers : [], path: endpoint)
      guard !subject.name.numbers.isEmpty, seen.insert(identity).inserted else { return }
      subjects.append(subject)
    }
    for story in project.stories {
      add(
        .story, story.id, title: story.title, words: story.title,
        description: story.acceptanceCriteria.joined(separator: "\n"), span: story.span)
    }
    let feature = project.feature
    for part in feature.components {
      add(.component, part.name, description: part.summary, span: part.span)
    }
    for endpoint in feature.endpoints {
      let path = EndpointPath(method: endpoint.method, path: endpoint.path)
      add(
        .endpoint, (endpoint.method.isEmpty ? "" : endpoint.method + " ") + endpoint.path,
        words: path.fixedParts.joined(separator: " "), description: endpoint.summary,
        endpoint: path, span: endpoint.span)
    }
    for entity in feature.entities {
      add(.entity, entity.name, description: "", span: entity.span)
    }
    for event in feature.events {
      add(.event, event.name, description: event.summary, span: event.span)
    }
    for metric in feature.metrics {
      add(.metric, metric.name, description: metric.summary, span: metric.span)
    }
    return subjects
  }

  /// What makes two items one: the same words, whatever their form.
  private struct Identity: Hashable {
    let kind: TraceItem.Kind
    let words: [Int]
    let path: EndpointPath?
  }
}
