import PlanModel

/// An item of a checklist that is a task, with what its line and the lines below say of it.
struct ChecklistTask {
  /// The item.
  let item: Checklist.Item
  /// The id it begins with.
  let id: SpecText
  /// The ids of stories in brackets before its title.
  let stories: [String]
  /// Whether it is marked with `[P]` or `(P)`: it may run beside its neighbours.
  let isParallel: Bool
  /// What is said of it.
  private let draft: TaskDraft
  private let text: SpecText

  /// Reads a numbered item.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ numbered: Checklist.NumberedItem) {
    item = numbered.item
    id = numbered.id
    let marks = ChecklistMarks(numbered.rest)
    (stories, isParallel, text) = (marks.stories, marks.isParallel, marks.rest)
    let line = TaskLine(text)
    draft = TaskDraft(
      form: .item, level: 7, line: line, span: item.text.span,
      headings: item.headings.map(\.text), parent: nil,
      fields: line.fields + item.details.flatMap(TaskField.fields))
  }

  /// Whether it says its effort.
  var hasEffort: Bool { draft.hasEffort }

  /// The fields that tell what it waits for, or needs otherwise.
  var dependencies: [TaskField] {
    draft.fields.filter { $0.meaning == .dependencies || $0.meaning == .dependency }
  }

  /// Returns the task without its dependencies.
  ///
  /// - Parameters:
  ///   - readsEffort: Whether what looks like an effort is one, and no part of the title.
  ///   - headings: The titles of what it belongs to, the nearest first.
  ///   - disciplines: Who does what.
  ///   - diagnostics: Where an effort that no task can have is recorded.
  /// - Returns: The task.
  func entry(
    readsEffort: Bool, headings: [String], disciplines: inout FormatDiscipline,
    into diagnostics: inout Diagnostics
  ) -> TaskEntry {
    var estimate = Estimate(text: "", amount: .unknown, unit: .hours)
    let effort = readsEffort ? draft.effort : nil
    if let effort {
      let unit = effort.name.flatMap { EffortUnit(mentionedIn: $0.text) } ?? .days
      estimate = EstimateParser.parse(effort.value, bareUnit: unit, into: &diagnostics)
    }
    let title = title(withoutEffort: readsEffort)
    var entry = TaskEntry(
      id: Activity.ID(id.text), title: title.isEmpty ? id.text : title,
      discipline: disciplines.discipline(labels: [], headings: headings),
      section: headings.first ?? "", estimate: estimate,
      estimateSpan: effort?.value.span ?? item.text.span, waitsFor: [], span: item.text.span)
    entry.status = WorkflowState.status(tick: item.tick)
    if item.isOptional { entry.priority = "optional" }
    entry.stories = stories
    return entry
  }

  /// The text without its fields; with them if an effort among them is a part of the title.
  private func title(withoutEffort: Bool) -> String {
    let line = draft.line
    let isWhole = !withoutEffort && line.fields.contains { $0.meaning != .dependencies }
    guard !line.fields.isEmpty, !isWhole else {
      return text.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return line.id.map { "\($0.text) \(line.title)" } ?? line.title
  }
}

/// The marks in brackets around the title of a task: `[P]`, `(P)`, `[US1]`.
struct ChecklistMarks {
  /// The ids of stories.
  private(set) var stories: [String] = []
  /// Whether a `P` is among them.
  private(set) var isParallel = false
  /// The text without the marks.
  private(set) var rest: SpecText

  /// Takes the marks off `text`.
  init(_ text: SpecText) {
    rest = text
    while let close = rest.text.firstIndex(where: { "])".contains($0) }),
      let first = rest.text.first, "[(".contains(first),
      take(rest.text[..<close].dropFirst())
    {
      let end = rest.text.utf8.distance(from: rest.text.startIndex, to: close) + 1
      rest = Self.trimmed(rest, end..<rest.text.utf8.count)
    }
    if rest.text.hasSuffix("(P)") || rest.text.hasSuffix("[P]") {
      isParallel = true
      rest = Self.trimmed(rest, 0..<rest.text.utf8.count - 3)
    }
  }

  /// Takes what stands in a pair of brackets; false if it is no mark.
  private mutating func take(_ mark: Substring) -> Bool {
    if mark == "P" {
      isParallel = true
      return true
    }
    let ids = mark.split { ",/&+ ".contains($0) }
    let areStories = ids.allSatisfy { id in
      let digits = id.dropFirst(2)
      return id.uppercased().hasPrefix("US") && !digits.isEmpty
        && digits.allSatisfy { $0.isNumber || $0 == "-" }
    }
    guard areStories, !ids.isEmpty else { return false }
    stories += ids.map { $0.uppercased() }
    return true
  }

  /// Some bytes of a text, without blanks around them and signs before them.
  private static func trimmed(_ text: SpecText, _ range: Range<Int>) -> SpecText {
    let cell = CellScalars(text.part(range))
    let inner = cell.trimmed(cell.indices)
    let start =
      inner.first { !":-–—".unicodeScalars.contains(cell.scalars[$0]) } ?? inner.upperBound
    return cell.text(cell.trimmed(start..<inner.upperBound))
  }
}
