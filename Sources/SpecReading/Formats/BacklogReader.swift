import PlanModel

/// Reads a folder of Backlog.md: one Markdown file for each task, its fields in the front matter.
///
///     ---
///     id: task-12
///     title: Title
///     status: In Progress
///     dependencies: [task-3, task-4]
///     parent_task_id: task-10
///     ---
///
/// A task with subtasks is a group, and no task. The milestone is the section.
struct BacklogReader {
  private static let names: Set<String> = [
    "id", "title", "status", "labels", "dependencies", "priority", "milestone", "parent_task_id",
  ]

  /// A file with its fields.
  private struct Source {
    var file: String
    var fields: [String: YAMLValue]
    var labels: [String] { fields["labels"].map(BacklogReader.texts)?.map(\.text) ?? [] }
  }

  private var sources: [Source] = []
  private var nodes: [TaskNode] = []
  private var disciplines = FormatDiscipline()
  /// Positions by what follows the prefix of an id; −1 where two tasks share it.
  private var numbers: [Substring: Int] = [:]

  /// Whether a file holds a task: an id with a number, a title and a state, and a key of the tool.
  static func isEvident(in frontMatter: FrontMatter) -> Bool {
    let keys = Set(frontMatter.keys)
    return keys.isSuperset(of: ["id", "title", "status"])
      && keys.contains("dependencies") && !keys.isDisjoint(with: ["created_date", "assignee"])
  }

  /// Returns what the files of one folder say; those without front matter say nothing.
  ///
  /// - Precondition: there is at least one file.
  static func read(_ files: [SourceFile], into diagnostics: inout Diagnostics) -> SpecContent {
    var reader = BacklogReader()
    for file in files {
      guard let frontMatter = FrontMatter(file),
        let fields = frontMatter.values(of: names, into: &diagnostics)
      else { continue }
      reader.sources.append(Source(file: file.path, fields: fields))
    }
    reader.addNodes(into: &diagnostics)
    reader.resolve(into: &diagnostics)
    let path = files[0].path
    var content = SpecContent(
      header: SpecHeader(
        title: TaskFileTitle.title(of: path, namesFolder: true),
        span: SourceSpan(file: path, line: 1, column: 1, length: 0)))
    (content.tasks, content.relations) = TaskNetworkBuilder.network(
      of: reader.nodes, order: .none, into: &diagnostics)
    return content
  }

  private mutating func addNodes(into diagnostics: inout Diagnostics) {
    for source in sources {
      let top = SourceSpan(file: source.file, line: 1, column: 1, length: 0)
      let id = source.fields["id"].flatMap { Self.texts($0).first }
      if id == nil { diagnostics.emit(.noID, at: top) }
      func text(_ key: String) -> String {
        source.fields[key].flatMap { Self.texts($0).first?.text } ?? ""
      }
      let name = id?.text ?? TaskFileTitle.fileName(source.file)
      let title = text("title")
      var entry = TaskEntry(
        id: Activity.ID(name), title: title.isEmpty ? name : title,
        discipline: disciplines.discipline(
          labels: source.labels, headings: [text("milestone")]),
        section: text("milestone"),
        estimate: Estimate(text: "", amount: .unknown, unit: .hours),
        estimateSpan: id?.span ?? top, waitsFor: [], span: id?.span ?? top)
      entry.status = WorkflowState.status(text("status"))
      entry.priority = text("priority")
      let number = Self.number(of: name)
      numbers[number] = numbers[number] == nil ? nodes.count : -1
      nodes.append(TaskNode(entry: entry, idSpan: id?.span ?? top))
    }
  }

  private mutating func resolve(into diagnostics: inout Diagnostics) {
    var names = TaskNames(nodes)
    for (position, source) in sources.enumerated() {
      for name in source.fields["dependencies"].map(Self.texts) ?? [] {
        if let node = node(name.text, names) {
          nodes[position].waitsFor.append(TaskNode.Reference(node: node, span: name.span))
        } else {
          names.report(name.text, at: name.span, into: &diagnostics)
        }
      }
      let parent = source.fields["parent_task_id"].flatMap { Self.texts($0).first }
      nodes[position].parent = parent.flatMap { node($0.text, names) }
    }
    for position in nodes.indices {
      guard let parent = nodes[position].parent,
        nodes[position].entry.discipline == Skill("DEV")
      else { continue }
      nodes[position].entry.discipline = disciplines.discipline(
        labels: sources[parent].labels, headings: [nodes[parent].entry.title])
    }
  }

  /// The task of an id; when a backlog has changed its prefix, older files still name the old one.
  private func node(_ text: String, _ names: TaskNames) -> Int? {
    names.node(text) ?? numbers[Self.number(of: text)].flatMap { $0 < 0 ? nil : $0 }
  }

  /// What of an id follows its prefix: `355.01` of `BACK-355.01`.
  private static func number(of id: String) -> Substring {
    id.drop { !$0.isNumber }
  }

  /// The words of a scalar or of the scalars of a list, each with its place.
  private static func texts(_ value: YAMLValue) -> [(text: String, span: SourceSpan)] {
    switch value.content {
    case .scalar(let text):
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return words.isEmpty ? [] : [(words, value.span)]
    case .list(let values): return values.flatMap(texts)
    case .nothing, .mapping: return []
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let noID = Self(
    .missingID, "the task has no id; it is called by its file", help: "write 'id: task-1'")
}
