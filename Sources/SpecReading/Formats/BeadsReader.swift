import PlanModel

/// Reads `issues.jsonl` of beads: one object in each line.
///
///     {"id":"bd-12","title":"…","status":"open","priority":1,"issue_type":"task",
///      "dependencies":[{"issue_id":"bd-12","depends_on_id":"bd-3","type":"blocks"}]}
///
/// Dependencies that block are dependencies; one of `parent-child` makes the issue a part of the
/// other, which is then a group and no task; the other types say nothing of order. Deleted issues
/// (tombstones), templates and messages are no tasks, and nobody waits for a deleted issue.
struct BeadsReader {
  /// The types of dependencies that an issue waits for.
  private static let blocking: Set<String> = ["blocks", "conditional-blocks", "waits-for"]
  /// The types of issues that are no work.
  private static let otherTypes: Set<String> = ["message", "event", "agent", "role", "rig"]

  private let text: JSONText
  private var nodes: [TaskNode] = []
  private var issues: [JSONValue] = []
  /// The ids of issues that are left out.
  private var leftOut: Set<String> = []
  private var externals: [ExternalDependency] = []
  private var knownExternals: Set<String> = []
  private var limit = FindingLimit()
  private var disciplines = FormatDiscipline()

  /// Returns what the file says.
  static func read(
    _ file: SourceFile, _ text: JSONText, into diagnostics: inout Diagnostics
  ) -> SpecContent {
    var reader = BeadsReader(text: text)
    let values = text.values.flatMap { $0.isList ? $0.items : [$0] }
    for value in values { reader.add(value, into: &diagnostics) }
    reader.resolve(into: &diagnostics)
    let span = SourceSpan(file: file.path, line: 1, column: 1, length: 0)
    var content = SpecContent(
      header: SpecHeader(title: TaskFileTitle.title(of: file.path), span: span))
    (content.tasks, content.relations) = TaskNetworkBuilder.network(
      of: reader.nodes, order: .none, into: &diagnostics)
    content.externals = reader.externals
    return content
  }

  private init(text: JSONText) { self.text = text }

  private mutating func add(_ issue: JSONValue, into diagnostics: inout Diagnostics) {
    let start = text.start(of: issue)
    guard let id = issue["id"].flatMap(text.text), !id.isEmpty else {
      guard limit.allows() else { return }
      diagnostics.emit(
        issue.isObject ? .noID : .noIssue, at: issue.isObject ? start : text.span(of: issue))
      return
    }
    let kind = issue["issue_type"]?.word ?? ""
    let isTemplate = if case .boolean(true)? = issue["is_template"]?.content { true } else { false }
    if issue["status"]?.word == "tombstone" || isTemplate || Self.otherTypes.contains(kind) {
      leftOut.insert(id.text)
      return
    }
    let title = issue["title"]?.word ?? ""
    let span = issue["title"].map(text.span) ?? start
    let estimate = estimate(of: issue)
    var entry = TaskEntry(
      id: Activity.ID(id.text), title: title.isEmpty ? id.text : title,
      discipline: disciplines.discipline(labels: issue["labels"]?.words ?? [], headings: []),
      section: "", estimate: estimate.estimate, estimateSpan: estimate.span ?? span, waitsFor: [],
      span: span)
    entry.status = WorkflowState.status(issue["status"]?.word ?? "")
    entry.priority =
      issue["priority"]?.word.map { $0.first?.isNumber == true ? "P\($0)" : $0 } ?? ""
    nodes.append(TaskNode(entry: entry, idSpan: id.span))
    issues.append(issue)
  }

  /// The effort in `estimated_minutes`; the tool writes 0 for none.
  private func estimate(of issue: JSONValue) -> (estimate: Estimate, span: SourceSpan?) {
    let value = issue["estimated_minutes"]
    guard let value, case .number(let minutes) = value.content, let count = Double(minutes),
      count > 0, count.isFinite
    else { return (Estimate(text: "", amount: .unknown, unit: .hours), nil) }
    return (
      Estimate(text: "\(minutes) min", amount: .point(count / 60), unit: .hours),
      text.span(of: value)
    )
  }

  private mutating func resolve(into diagnostics: inout Diagnostics) {
    var names = TaskNames(nodes)
    for (position, issue) in issues.enumerated() {
      var waited: Set<String> = []
      for dependency in issue["dependencies"]?.items ?? [] {
        let kind = dependency["type"]?.word ?? "blocks"
        guard let target = dependency["depends_on_id"].flatMap(text.text),
          !leftOut.contains(target.text), kind == "parent-child" || Self.blocking.contains(kind)
        else { continue }
        if let name = Self.external(target.text) {
          if waited.insert(name).inserted { wait(position, for: name, at: target.span) }
        } else if let node = names.node(target.text) {
          if kind == "parent-child" {
            nodes[position].parent = node
          } else {
            nodes[position].waitsFor.append(TaskNode.Reference(node: node, span: target.span))
          }
        } else if kind != "parent-child" {
          names.report(target.text, at: target.span, into: &diagnostics)
        }
      }
      if nodes[position].parent == nil, let parent = issue["parent"]?.word {
        nodes[position].parent = names.node(parent)
      }
    }
    for position in nodes.indices {
      guard let parent = nodes[position].parent else { continue }
      let section = nodes[parent].entry.title
      nodes[position].entry.section = section
      if nodes[position].entry.discipline == Skill("DEV") {
        nodes[position].entry.discipline = disciplines.discipline(
          labels: issues[parent]["labels"]?.words ?? [], headings: [section])
      }
    }
  }

  /// The name of what another project delivers, written `external:project:what`.
  private static func external(_ id: String) -> String? {
    guard id.hasPrefix("external:") else { return nil }
    return String(id.dropFirst("external:".count))
  }

  private mutating func wait(_ position: Int, for name: String, at span: SourceSpan) {
    let external = ExternalDependency.ID(name)
    nodes[position].entry.waitsFor.append(external)
    if knownExternals.insert(name).inserted {
      externals.append(ExternalDependency(id: external, span: span))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let noIssue = Self(
    .malformedJSON, "this stands where an issue should be", help: "an issue is an object with an id"
  )
  fileprivate static let noID = Self(
    .malformedJSON, "the issue has no id", help: "write the file anew with 'bd export'")
}
