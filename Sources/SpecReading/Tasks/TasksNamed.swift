import PlanModel

/// The ids that the fields and cells on the order of work name.
struct TasksNamed {
  /// In their folded form.
  private var forms: Set<String> = []

  /// Gathers what the dependencies of `drafts` and of the rows of `tables` name.
  ///
  /// - Complexity: O(*n*) for *n* bytes of them.
  init(drafts: [TaskDraft], tables: [SpecTable]) {
    for draft in drafts {
      for value in draft.dependencies + draft.values(.blocks) { add(value.text) }
    }
    for source in tables {
      let columns = [ColumnMeaning.dependencies, .dependency, .blocks].compactMap {
        source.columns.position(of: $0)
      }
      for row in source.table.rows {
        for column in columns { add(row.cells[column].text) }
      }
    }
  }

  /// Whether the task `id` is named.
  func contains(_ id: String) -> Bool { forms.contains(TaskIDForm(id).folded) }

  private mutating func add(_ text: String) {
    let words = text.split { !($0.isLetter || $0.isNumber || ".-_#".contains($0)) }
    for word in words where word.contains(where: \.isNumber) {
      forms.insert(TaskIDForm(word.last == "." ? word.dropLast() : word).folded)
    }
  }
}
