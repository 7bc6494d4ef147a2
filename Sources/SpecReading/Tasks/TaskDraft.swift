import PlanModel

/// A heading or an item of a list that may be a task, with the fields found below it.
struct TaskDraft {
  /// Where it was found.
  enum Form: Hashable {
    case heading
    /// A line that begins in bold, in place of a heading.
    case boldLine
    case item
  }

  /// What drafts of one kind have in common.
  struct Kind: Hashable {
    var form: Form
    /// The level; only numbers are told apart by it, since sections are numbered too.
    var level: Int
    /// The prefix of the ids.
    var prefix: String
  }

  /// Where it was found.
  let form: Form
  /// Deeper ones belong to it: 1 to 6 for headings, 7 for bold lines, more for items.
  let level: Int
  /// The line with its id and title.
  let line: TaskLine
  /// The place of the line.
  let span: SourceSpan
  /// The headings above it, the nearest first.
  let headings: [SpecText]
  /// The draft it belongs to.
  let parent: Int?
  /// What is said of it, in the line and below.
  var fields: [TaskField]
  /// The title, where the line has only an id and the next heading says it.
  var titleBelow = ""
  /// Whether tasks stand below it, so that it is none itself, unless it says other work than they.
  var holdsTasks = false
  /// What the tables of tasks below it come to.
  var tableSum = EffortSum()

  /// Whether it is a heading of an id alone, of which nothing was said so far.
  var isUntitled: Bool {
    form == .heading && line.id != nil && line.title.isEmpty && titleBelow.isEmpty && fields.isEmpty
  }

  /// What it has in common with its like.
  var kind: Kind {
    let isNumbered = line.form == .number || line.id == nil
    return Kind(
      form: form, level: isNumbered ? level : 0,
      prefix: line.label.isEmpty ? prefix : line.label)
  }

  /// Its id: a code in the line, else the one that a field `ID` gives, else a number in the line.
  var id: SpecText? {
    if line.form == .code { return line.id }
    let field = fields.first { field in
      field.meaning == .id && field.name.map { Phrase($0.text).words.contains("id") } == true
        && TaskIDText.isCode(field.value)
    }
    return field?.value ?? line.id
  }

  /// The letters of its id, in upper case.
  var prefix: String { line.id.map { TaskIDText.prefix(of: $0.text) } ?? "" }

  /// Whether it is numbered as a user story.
  var isStory: Bool {
    TaskLabelWord.stories.contains(line.label) || TaskLabelWord.storyPrefixes.contains(prefix)
  }

  /// The field with its effort: one whose unit is sure, else the first that can be read.
  ///
  /// A duration or a size counts only when there is no effort. What follows an effort in its line,
  /// such as `2 days, with tests`, is a remark.
  var effort: TaskField? {
    let candidates = [ColumnMeaning.effort, .likely, .duration, .size].flatMap { meaning in
      fields.filter { $0.meaning == meaning }
    }
    let read = candidates.compactMap(Self.readable)
    return read.first { $0.isSure }?.field ?? read.first?.field
      ?? candidates.first { $0.meaning == .effort && Self.isExact($0) }
  }

  /// Whether its effort can be read.
  var hasEffort: Bool { effort.flatMap(Self.readable) != nil }

  /// Whether a field names what it waits for, or says that there is nothing.
  var hasDependencies: Bool {
    dependencies.contains { value in
      DependencyWord.isNone(value.text) || value.text.contains(where: \.isNumber)
    }
  }

  /// What it waits for, as written.
  var dependencies: [SpecText] { values(.dependencies) + values(.dependency) }

  /// The values of the fields with a meaning, without empty ones.
  func values(_ meaning: ColumnMeaning) -> [SpecText] {
    fields.filter { $0.meaning == meaning && !$0.value.isEmpty }.map(\.value)
  }

  /// The field, cut to what reads as an effort, and whether its unit is one of time or points.
  ///
  /// `Estimated lines: 120` is no effort: a name that only holds such a word needs a unit.
  private static func readable(_ field: TaskField) -> (field: TaskField, isSure: Bool)? {
    let text = field.value.text
    guard text.utf8.count <= 500 else { return nil }
    let ends = text.indices.filter { ",;.".contains(text[$0]) }.prefix(3)
    for end in [text.endIndex] + ends {
      let length = text.utf8.distance(from: text.startIndex, to: end)
      guard case .amount(_, let unit) = EffortGrammar.read(String(text[..<end])) else { continue }
      let isSure = unit != nil && unit != .size
      guard isSure || isExact(field) else { return nil }
      var field = field
      field.value = field.value.part(0..<length)
      return (field, isSure)
    }
    return nil
  }

  /// Whether the field's name is known word for word.
  private static func isExact(_ field: TaskField) -> Bool {
    field.name.map { ColumnMeaning(exactly: $0.text) != nil } ?? true
  }
}
