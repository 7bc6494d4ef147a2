import PlanModel

/// Reads `tasks.md` of Kiro, and of tools that write alike.
///
///     - [ ] 2. Title of a group
///       - [ ]* 2.1 Title
///         - _Requirements: 1.1, 2.3_
///         - _Depends: 1.2_
///
/// A number with others below it is a group, and no task. Tasks run in the order of the text, those
/// with `(P)` beside their neighbours; one that names others waits for these alone. Requirements
/// count as stories, and an asterisk means that the task is optional.
struct KiroReader {
  /// Whether a checklist is one of Kiro: numbered, and at least a quarter of it with its marks.
  static func isEvident(in checklist: Checklist) -> Bool {
    let items = checklist.items(numberedBy: ChecklistID.number)
    let marked = items.count { item in
      item.item.details.contains { !requirements(in: $0).isEmpty || isMark($0) }
    }
    return items.count > 1 && marked * 4 >= items.count && !checklist.hasTaskTable
  }

  /// Returns what the file says.
  static func read(
    _ file: SourceFile, _ checklist: Checklist, into diagnostics: inout Diagnostics
  ) -> SpecContent {
    let tasks = checklist.items(numberedBy: ChecklistID.number).map(ChecklistTask.init)
    var nodes = ChecklistNodes(
      tasks: tasks, parents: Checklist.parents(ofNumbers: tasks.map(\.id.text)), form: .number
    ).nodes(into: &diagnostics)
    for (position, task) in tasks.enumerated() {
      nodes[position].entry.stories = task.item.details.flatMap(requirements)
    }
    var content = SpecContent(header: checklist.header(file: file.path))
    (content.tasks, content.relations) = TaskNetworkBuilder.network(
      of: nodes, order: .unlessNamed, into: &diagnostics)
    return content
  }

  /// Whether a line names dependencies or a boundary, as only tools write them.
  private static func isMark(_ line: SpecText) -> Bool {
    guard let colon = line.text.firstIndex(of: ":") else { return false }
    return ["depends", "boundary"].contains(Phrase(line.text[..<colon]).text)
  }

  /// The requirements that a line such as `Requirements: 1.1, 2.3` names.
  private static func requirements(in line: SpecText) -> [String] {
    guard let colon = line.text.firstIndex(of: ":") else { return [] }
    var value = line.text[line.text.index(after: colon)...]
    switch Phrase(line.text[..<colon]).text {
    case "requirements", "requirement": break
    case "validates":
      value = value.drop(while: \.isWhitespace)
      guard value.hasPrefix("Requirement") else { return [] }
      value = value.drop { !$0.isWhitespace }
    default: return []
    }
    let ids = value.split { ",; ".contains($0) }.map { $0.prefix { !"_*".contains($0) } }
    return ids.prefix { id in
      id.count <= 20 && id.contains(where: \.isNumber)
        && id.allSatisfy { $0.isNumber || $0.isLetter || ".-–".contains($0) }
    }.map { String($0.last == "." ? $0.dropLast() : $0) }
  }
}
