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
    let items = checklist.items(numberedBy: ChecklistID.number)
    guard items.count > 1, items.count * 5 >= checklist.items.count * 4 else { return false }
    var sections: Set<String> = []
    for item in items {
      guard let heading = item.item.headings.first(where: { $0.level == 2 }),
        let section = number(of: heading.text), item.id.text.hasPrefix(section + ".")
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
      && items.count { ChecklistTask($0).hasEffort } * 2 < items.count
  }

  /// Returns what the file says.
  static func read(
    _ file: SourceFile, _ checklist: Checklist, into diagnostics: inout Diagnostics
  ) -> SpecContent {
    let tasks = checklist.items(numberedBy: ChecklistID.number).map(ChecklistTask.init)
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
