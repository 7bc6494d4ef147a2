import PlanModel

/// Reads `tasks.md` of OpenSpec.
///
///     ## 1. Title of a section
///     - [ ] 1.1 Title
///
/// The tool works through the tasks in the order of the text, so each waits for the one before it;
/// one that names others waits for these alone.
struct OpenSpecReader {
  /// Whether a checklist is one of OpenSpec.
  ///
  /// Every numbered section consists of items with its number, and nearly no item is without. Where
  /// half of them say an effort, or there is a table of tasks, it is a specification.
  static func isEvident(in checklist: Checklist) -> Bool {
    let tasks = KiroReader.tasks(of: checklist)
    guard tasks.count > 1, tasks.count * 5 >= checklist.items.count * 4 else { return false }
    var sections: Set<String> = []
    for task in tasks {
      guard let heading = task.item.headings.first(where: { $0.level == 2 }),
        let section = number(of: heading.text), task.id.text.hasPrefix(section + ".")
      else { return false }
      sections.insert(section)
    }
    let numbered = checklist.document.blocks.compactMap { block in
      if case .heading(let heading) = block, heading.level == 2 {
        number(of: heading.text)
      } else {
        nil
      }
    }
    return numbered.allSatisfy(sections.contains) && !checklist.hasTaskTable
      && tasks.count(where: \.hasEffort) * 2 < tasks.count
  }

  /// Returns what the file says.
  static func read(
    _ file: SourceFile, _ checklist: Checklist, into diagnostics: inout Diagnostics
  ) -> SpecContent {
    let tasks = KiroReader.tasks(of: checklist)
    let nodes = ChecklistNodes(
      tasks: tasks, parents: Checklist.parents(ofNumbers: tasks.map(\.id.text)), form: .number
    ).nodes(into: &diagnostics)
    var content = SpecContent(header: checklist.header(file: file.path))
    (content.tasks, content.relations) = TaskNetworkBuilder.network(
      of: nodes, order: .unlessNamed, into: &diagnostics)
    return content
  }

  /// The number with which a heading such as `2. Title` or `2 Title` begins.
  private static func number(of heading: SpecText) -> String? {
    let digits = heading.text.prefix(while: \.isNumber)
    let next = heading.text[digits.endIndex...].first
    return !digits.isEmpty && (next == "." || next == ")" || next == " ") ? String(digits) : nil
  }
}
