import PlanModel

extension SpecContent {
  /// Returns the same with ids qualified by the name of the spec; an empty name changes nothing.
  ///
  /// - Complexity: O(*n*) for *n* rows and relations.
  func qualified(by spec: String) -> SpecContent {
    guard !spec.isEmpty else { return self }
    func qualified(_ id: Activity.ID) -> Activity.ID { id.qualified(by: spec) }
    func qualified(_ story: String) -> String { "\(spec)#\(story)" }
    var content = self
    for index in tasks.indices {
      content.tasks[index].id = qualified(tasks[index].id)
      content.tasks[index].stories = tasks[index].stories.map(qualified)
      content.tasks[index].spec = spec
    }
    for index in relations.indices {
      content.relations[index].predecessor = qualified(relations[index].predecessor)
      content.relations[index].successor = qualified(relations[index].successor)
    }
    for index in phases.indices { content.phases[index].spec = spec }
    for index in risks.indices {
      switch risks[index].target {
      case .everything, .spec: content.risks[index].target = .spec(spec)
      case .activities(let ids): content.risks[index].target = .activities(ids.map(qualified))
      }
    }
    for index in stories.indices { content.stories[index].id = qualified(stories[index].id) }
    for index in statedFigures.indices {
      let figure = statedFigures[index]
      content.statedFigures[index].subjects = figure.subjects.map(qualified)
      if case .criticalPath(let ids) = figure.claim {
        content.statedFigures[index].claim = .criticalPath(ids.map(qualified))
      }
    }
    return content
  }
}

extension SpecHeader {
  /// Creates the header of several specs; that of one is its own.
  ///
  /// - Precondition: there is at least one.
  init(union headers: [SpecHeader], title: String?) {
    self = headers[0]
    guard headers.count > 1 else { return }
    self.title = title ?? Self.list(headers.map(\.title))
    fields = []
    let (statuses, authors) = (Set(headers.map(\.status)), Set(headers.map(\.author)))
    if statuses.count > 1 { status = nil }
    if authors.count > 1 { author = nil }
    created = nil
    updated = nil
  }

  /// Up to three names as a list: `Payments, Invoices and Checkout`.
  private static func list(_ names: [String]) -> String {
    guard names.count <= 3, let last = names.last else {
      return names.prefix(2).joined(separator: ", ") + " and \(names.count - 2) more"
    }
    return names.dropLast().joined(separator: ", ") + " and \(last)"
  }
}
