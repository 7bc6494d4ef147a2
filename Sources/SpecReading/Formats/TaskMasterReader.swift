import PlanModel

/// Reads `tasks.json` of Task Master.
///
///     { "master": { "tasks": [ { "id": 1, "title": "…", "dependencies": [2],
///                                "subtasks": [ { "id": 1, "dependencies": [2, "3.1"] } ] } ] } }
///
/// A task with subtasks is a group, and no task. A subtask is called `3.2`; the bare number in its
/// dependencies names a sibling, else a task. Of several tags the tasks of `master`, else those of
/// the first tag, keep their ids; those of another tag are called `tag:3.2`, and name tasks of
/// their own tag. An older file holds `tasks` alone. A complexity score is no effort.
struct TaskMasterReader {
  /// A task as it stands in the file, and where its names are looked up.
  private struct Source {
    var value: JSONValue
    /// What stands before the ids of its tag.
    var prefix: String
    /// The id of the task it is a part of, with a point.
    var group: String
  }

  private let text: JSONText
  private var nodes: [TaskNode] = []
  private var sources: [Source] = []
  private var limit = FindingLimit()
  private var disciplines = FormatDiscipline()
  private var efforts = JSONEffort()

  /// Returns what the file says.
  static func read(
    _ file: SourceFile, _ text: JSONText, into diagnostics: inout Diagnostics
  ) -> SpecContent {
    var reader = TaskMasterReader(text: text)
    let root = text.values.first
    let start = root.map(text.start) ?? SourceSpan(file: file.path, line: 1, column: 1, length: 0)
    var content = SpecContent(
      header: SpecHeader(title: TaskFileTitle.title(of: file.path), span: start))
    guard let root, text.values.count == 1 else {
      diagnostics.emit(.severalValues, at: text.values.dropFirst().first.map(text.start) ?? start)
      return content
    }
    let tags = tags(of: root)
    guard !tags.isEmpty else {
      diagnostics.emit(.noList, at: start)
      return content
    }
    let main = tags.firstIndex { $0.name == "master" } ?? 0
    for (position, tag) in tags.enumerated() {
      let prefix = position == main ? "" : tag.name + ":"
      reader.add(
        tag.tasks, prefix: prefix, group: "", parent: nil, section: tag.name, into: &diagnostics)
    }
    reader.resolve(into: &diagnostics)
    let name = root["meta"]?["projectName"]?.word ?? root["metadata"]?["projectName"]?.word
    if let name, !name.isEmpty { content.header.title = name }
    (content.tasks, content.relations) = TaskNetworkBuilder.network(
      of: reader.nodes, order: .none, into: &diagnostics)
    return content
  }

  private init(text: JSONText) { self.text = text }

  /// The lists of tasks, each with the name of its tag; that of an older file has none.
  private static func tags(of root: JSONValue) -> [(name: String, tasks: JSONValue)] {
    if let tasks = root["tasks"], tasks.isList { return [("", tasks)] }
    return root.members.compactMap { member in
      guard let tasks = member.value["tasks"], tasks.isList else { return nil }
      return (member.key, tasks)
    }
  }

  private mutating func add(
    _ tasks: JSONValue, prefix: String, group: String, parent: Int?, section: String,
    into diagnostics: inout Diagnostics
  ) {
    for (position, task) in tasks.items.enumerated() {
      guard task.isObject else {
        if limit.allows() { diagnostics.emit(.noTask, at: text.span(of: task)) }
        continue
      }
      let start = text.start(of: task)
      let id = task["id"].flatMap(text.text)
      let own = id?.text ?? "\(position + 1)"
      if id == nil || own.isEmpty, limit.allows() {
        diagnostics.emit(.noID(own), at: start)
      }
      // Some write the whole id of a subtask, some only its own part.
      let isWhole = !group.isEmpty && own.hasPrefix(group)
      let local = isWhole ? own : group + own
      let entry = entry(
        of: task, id: prefix + local, at: start, section: section, into: &diagnostics)
      let node = nodes.count
      nodes.append(TaskNode(entry: entry, idSpan: id?.span ?? start, parent: parent))
      sources.append(Source(value: task, prefix: prefix, group: group))
      if let subtasks = task["subtasks"], subtasks.isList {
        add(
          subtasks, prefix: prefix, group: local + ".", parent: node, section: entry.title,
          into: &diagnostics)
      }
    }
  }

  private mutating func entry(
    of task: JSONValue, id: String, at start: SourceSpan, section: String,
    into diagnostics: inout Diagnostics
  ) -> TaskEntry {
    let name = task["title"] ?? task["description"]
    let title = name?.word ?? ""
    let span = name.map(text.span) ?? start
    let labels = (task["labels"]?.words ?? []) + (task["tags"]?.words ?? [])
    let effort = efforts.estimate(of: task, in: text, into: &diagnostics)
    var entry = TaskEntry(
      id: Activity.ID(id), title: title.isEmpty ? id : title,
      discipline: disciplines.discipline(labels: labels, headings: [section]),
      section: section, estimate: effort.estimate, estimateSpan: effort.span ?? span,
      waitsFor: [], span: span)
    entry.status = WorkflowState.status(task["status"]?.word ?? "")
    entry.priority = task["priority"]?.word ?? ""
    return entry
  }

  private mutating func resolve(into diagnostics: inout Diagnostics) {
    var names = TaskNames(nodes)
    for (position, source) in sources.enumerated() {
      for value in source.value["dependencies"].map({ $0.isList ? $0.items : [$0] }) ?? [] {
        guard let name = text.text(of: value), !name.isEmpty else { continue }
        var sibling: Int?
        if !source.group.isEmpty { sibling = names.node(source.prefix + source.group + name.text) }
        // A number that names the subtask itself is a mistake, a string the task of that number.
        if sibling == position, case .string = value.content { sibling = nil }
        guard let node = sibling ?? names.node(source.prefix + name.text) else {
          names.report(name.text, at: name.span, into: &diagnostics)
          continue
        }
        nodes[position].waitsFor.append(TaskNode.Reference(node: node, span: name.span))
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let severalValues = Self(
    .malformedJSON, "something follows the end of the object",
    help: "a file of Task Master is one object")
  fileprivate static let noList = Self(
    .malformedJSON, "the object holds no list of tasks",
    help: "write '{\"tasks\": […]}' or '{\"master\": {\"tasks\": […]}}'")
  fileprivate static let noTask = Self(
    .malformedJSON, "this stands where a task should be", help: "a task is an object with an id")
  fileprivate static func noID(_ id: String) -> Self {
    Self(.missingID, "the task has no id; it is called \(id) for its place", help: "write an id")
  }
}
