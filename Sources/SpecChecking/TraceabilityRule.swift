import PlanModel

/// Every item of the spec should be served by a task, and every task asked for by the spec.
struct TraceabilityRule: ProjectRule {
  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    guard !subject.project.activities.isEmpty else { return }
    let matrix = subject.trace
    let untraced = Set(matrix.untraced)
    for kind in TraceItem.Kind.allCases {
      let items = matrix.items(of: kind)
      let missing = items.filter { untraced.contains($0.id) }
      guard let first = missing.first else { continue }
      diagnostics.emit(.untraced(missing, of: items.count, kind: kind), at: first.span)
    }
    let unrequested = Set(matrix.unrequested)
    let tasks = subject.project.activities.filter { unrequested.contains($0.id) }
    guard let first = tasks.first else { return }
    diagnostics.emit(.unrequested(tasks, of: subject.project.activities.count), at: first.span)
  }
}

extension Diagnostic.Message {
  /// How many places are pointed at.
  private static let noteLimit = 8

  fileprivate static func untraced(
    _ missing: [TraceItem], of count: Int, kind: TraceItem.Kind
  ) -> Self {
    let figure =
      switch (missing.count, count) {
      case (1, 1): "the only \(kind.singular) is"
      case (count, _): "none of the \(count) \(kind.plural) is"
      case (1, _): "1 of \(count) \(kind.plural) is"
      default: "\(missing.count) of \(count) \(kind.plural) are"
      }
    let isNone = missing.count == count && count > 1
    return Self(
      .untracedItem,
      figure + " named by \(isNone ? "a" : "no") task: \(missing.map(\.name).listed)",
      help: kind == .metric
        ? "add a task that sets up the monitoring, or name the metric in the task that measures it"
        : "add a task for it, or name it in the task that builds it",
      notes: missing.dropFirst().prefix(noteLimit).map {
        Diagnostic.Note(span: $0.span, text: "no task names \($0.name.excerpt(80))")
      }, subjectCount: missing.count)
  }

  fileprivate static func unrequested(_ tasks: [Activity], of count: Int) -> Self {
    let verb = tasks.count == 1 ? "is" : "are"
    return Self(
      .unrequestedTask,
      "nothing in the spec asks for \(tasks.count) of \(count) tasks: "
        + "\(tasks.map(\.id).listed) \(verb) tied to no story, part or section",
      help: "say in the spec what needs the task, or name in its title what it serves",
      notes: tasks.dropFirst().prefix(noteLimit).map {
        Diagnostic.Note(span: $0.span, text: "nothing asks for \($0.id.text.excerpt)")
      }, subjectCount: tasks.count)
  }
}

extension TraceItem.Kind {
  fileprivate var singular: String {
    switch self {
    case .story: "user story"
    case .component: "UI component"
    case .endpoint: "endpoint"
    case .entity: "entity"
    case .event: "event"
    case .metric: "metric"
    }
  }

  fileprivate var plural: String {
    switch self {
    case .story: "user stories"
    case .entity: "entities"
    default: singular + "s"
    }
  }
}
