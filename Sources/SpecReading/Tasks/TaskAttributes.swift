import PlanModel

/// What a row or the fields of a task say of it beside its effort and what it waits for.
struct TaskAttributes {
  /// How far it has come.
  var status: ActivityStatus = .open
  /// How much it matters, as written.
  var priority = ""
  /// The ids of the stories it serves, as written.
  var stories: [String] = []
  /// Who shall do it, as written.
  var owner = ""
  /// The day before which it may not start.
  var notBefore: CivilDate?
  /// The day by whose end it should be finished.
  var deadline: CivilDate?
  /// How many people shall do it together; none if it runs by itself.
  var people = 1
  /// What it really took, in the author's unit.
  var actual: Estimate?
  /// The chance that it has to be done again in part.
  var rework: StatedRework?

  /// The most people that one task may ask for.
  static let mostPeople = 1_000

  /// Reads the attributes of a task.
  ///
  /// - Parameters:
  ///   - bareUnit: What a bare number counts in the actual effort.
  ///   - statuses: The texts that tell how far it has come, each with its header.
  ///   - diagnostics: Where a day that is none is recorded.
  ///   - cell: Returns the text that stands under a meaning, with its header, if there is one.
  init(
    bareUnit: EffortUnit, statuses: [(header: String, text: SpecText)],
    into diagnostics: inout Diagnostics,
    cell: (ColumnMeaning) -> (header: String, text: SpecText)?
  ) {
    status = StatedProgress.status(in: statuses, into: &diagnostics) ?? .open
    if let (_, text) = cell(.priority), !Self.saysNothing(text) { priority = text.text }
    if let (_, text) = cell(.story) { stories = Self.stories(in: text) }
    if let (_, text) = cell(.owner), !Self.saysNothing(text) { owner = text.text }
    if let (_, text) = cell(.notBefore), !text.isEmpty, !DateParser.isNone(text.text) {
      notBefore = DateParser.date(in: text.text)
      if notBefore == nil { diagnostics.emit(.malformedDay(text.text), at: text.span) }
    }
    deadline = Deadline.date(of: cell, into: &diagnostics)
    if let (_, text) = cell(.people) { people = Self.people(in: text.text) }
    if let (header, text) = cell(.actual) {
      actual = Self.actual(in: text, bareUnit: EffortUnit(mentionedIn: header) ?? bareUnit)
    }
    if let (_, text) = cell(.rework), !text.isEmpty, !Self.saysNothing(text) {
      rework = StatedRework.parse(text.text)
      if rework == nil { diagnostics.emit(.unknownRework(text.text), at: text.span) }
    }
  }

  private static func saysNothing(_ text: SpecText) -> Bool {
    DependencyWord.isNone(text.text) || TaskRowKind.isPlaceholder(id: text.text, title: text.text)
  }

  /// The ids between commas, each without what stands around it; a text without numbers as it is.
  private static func stories(in text: SpecText) -> [String] {
    guard !saysNothing(text), text.text.utf8.count <= 1_000 else { return [] }
    let cell = CellScalars(text)
    return DependencyPieces.pieces(of: cell).map { piece in
      guard let name = TaskName(cell, in: piece), name.form != .number else {
        return cell.string(piece)
      }
      return cell.string(name.id)
    }
  }

  /// The number in a text such as `2` or `2 devs`, else how many names it lists.
  ///
  /// Nobody is meant by a plain `0` only: `0.5` is a person who does other things as well.
  private static func people(in text: String) -> Int {
    guard text.utf8.count <= 500 else { return 1 }
    if text == "0" { return 0 }
    let digits = text.drop { !$0.isNumber }.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty { return min(max(Int(digits) ?? mostPeople, 1), mostPeople) }
    let names = text.split { ",;/&+、".contains($0) }.filter { $0.contains(where: \.isLetter) }
    return max(1, names.count)
  }

  /// The effort a text says; nothing is made of one that says none, since no plan rests on it.
  private static func actual(in text: SpecText, bareUnit: EffortUnit) -> Estimate? {
    var unheard = Diagnostics()
    let estimate = EstimateParser.parse(text, bareUnit: bareUnit, into: &unheard)
    return estimate.amount == .unknown ? nil : estimate
  }
}

extension TaskEntry {
  /// Takes over what was read of the task beside its effort.
  mutating func apply(_ attributes: TaskAttributes) {
    status = attributes.status
    priority = attributes.priority
    stories = attributes.stories
    owner = attributes.owner
    notBefore = attributes.notBefore
    deadline = attributes.deadline
    people = attributes.people
    actual = attributes.actual
    rework = attributes.rework
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownRework(_ text: String) -> Self {
    Self(
      .unknownRiskLevel, "the chance of rework '\(text.excerpt)' is not known; none is taken",
      help: "write a chance and what it adds, such as '20%' or '20% +50%'")
  }

  fileprivate static func malformedDay(_ text: String) -> Self {
    Self(
      .malformedDate, "'\(text.excerpt)' is not a date before which the task may not start",
      help: "write year, month and day: '2026-10-05'; the years from 1970 to 2199 are read")
  }
}
