import PlanModel

/// Decides which drafts are tasks.
///
/// An id with an effort or a dependency is one, and so are its like beside it; ids alone are only
/// where the headings speak of tasks. Of a task and the tasks below it, those count that say the
/// effort: a story over its tasks is none, the steps below a task are none.
struct TaskEvidence {
  /// How many drafts of a kind there are, and how many of them have fields.
  private struct Count {
    var all = 0
    var withFields = 0
  }

  private var drafts: [TaskDraft]
  /// Whether each draft says its effort.
  private let saysEffort: [Bool]
  /// Whether enough is said of each draft.
  private let hasFields: [Bool]
  private var counts: [TaskDraft.Kind: Count] = [:]
  /// What the headings above say, by the line of the nearest.
  private var sections: [Int: (mayHoldTasks: Bool, meansTasks: Bool)] = [:]
  /// Whether tasks that are no user stories were found, in tables or among the drafts.
  private var hasOtherTasks: Bool

  /// The tables of tasks.
  private let tables: [SpecTable]
  /// What the order of work names, once that was asked.
  private var named: TasksNamed?

  /// Returns those of `drafts` that are tasks.
  ///
  /// - Parameters:
  ///   - drafts: In the order of the text.
  ///   - tables: The tables of tasks.
  /// - Returns: The tasks, in order.
  /// - Complexity: O(*n*) for *n* drafts.
  static func tasks(among drafts: [TaskDraft], beside tables: [SpecTable]) -> [TaskDraft] {
    var evidence = TaskEvidence(drafts, tables: tables)
    return evidence.tasks()
  }

  private init(_ drafts: [TaskDraft], tables: [SpecTable]) {
    self.drafts = drafts
    self.tables = tables
    saysEffort = drafts.map(\.hasEffort)
    hasFields = drafts.map(Self.hasFields)
    hasOtherTasks = !tables.isEmpty
    for draft in drafts where sections[Self.line(above: draft)] == nil {
      sections[Self.line(above: draft)] = (
        TaskLabelWord.mayHoldTasks(draft.headings), TaskLabelWord.meanTasks(draft.headings)
      )
    }
    for (draft, hasFields) in zip(drafts, hasFields) {
      counts[draft.kind, default: Count()].all += 1
      if hasFields { counts[draft.kind, default: Count()].withFields += 1 }
    }
    hasOtherTasks =
      !tables.isEmpty || drafts.indices.contains { !drafts[$0].isStory && isTask(at: $0) }
  }

  private mutating func tasks() -> [TaskDraft] {
    var isTask = drafts.indices.map { self.isTask(at: $0) }
    var sums = drafts.map(\.tableSum)
    var isBesideParts = Array(repeating: false, count: drafts.count)
    for index in drafts.indices.reversed() {
      if isTask[index], drafts[index].holdsTasks {
        isBesideParts[index] = saysOwnWork(at: index, beside: sums[index])
      }
      let isWork = isTask[index] && (!drafts[index].holdsTasks || isBesideParts[index])
      guard isWork, drafts[index].parent != nil else { continue }
      let effort = effort(at: index)
      var parent = drafts[index].parent
      while let position = parent {
        if saysEffort[index] || !saysEffort[position] {
          drafts[position].holdsTasks = true
          sums[position].add(effort, hasEffort: saysEffort[index], tasks: 1)
        }
        parent = drafts[position].parent
      }
    }
    for index in drafts.indices {
      if drafts[index].holdsTasks, !isBesideParts[index] { isTask[index] = false }
      var parent = drafts[index].parent
      while let position = parent, isTask[index] {
        if isTask[position], !isBesideParts[position] { isTask[index] = false }
        parent = drafts[position].parent
      }
    }
    return drafts.indices.filter { isTask[$0] }.map { drafts[$0] }
  }

  /// Whether a heading over tasks is one as well.
  ///
  /// It has an effort, which is not what they come to, and others name it. Points over tasks in
  /// hours are the size of a story, and no other work.
  private mutating func saysOwnWork(at index: Int, beside parts: EffortSum) -> Bool {
    guard drafts[index].form != .item, let id = drafts[index].id, saysEffort[index],
      let own = effort(at: index), parts.differs(from: own)
    else { return false }
    let named = named ?? TasksNamed(drafts: drafts, tables: tables)
    self.named = named
    return named.contains(id.text)
  }

  /// What a draft says that it takes; a bare number counts days.
  private func effort(at index: Int) -> (amount: Double, isOfPoints: Bool)? {
    guard saysEffort[index], let field = drafts[index].effort else { return nil }
    var unread = Diagnostics()
    let unit = field.name.flatMap { EffortUnit(mentionedIn: $0.text) } ?? .days
    return EffortSum.effort(
      of: EstimateParser.parse(field.value, bareUnit: unit, into: &unread))
  }

  private func isTask(at index: Int) -> Bool {
    let draft = drafts[index]
    let hasFields = hasFields[index]
    guard let section = sections[Self.line(above: draft)], section.mayHoldTasks,
      !TaskLabelWord.otherPrefixes.contains(draft.prefix),
      let count = counts[draft.kind]
    else { return false }
    switch draft.line.form {
    case nil:
      return hasFields && count.withFields > 1
    case .number:
      return hasFields && count.withFields > 1
        || (draft.line.hasTick && section.meansTasks && count.all > 1)
    case .code, .labelled:
      if draft.isStory { return saysEffort[index] && !hasOtherTasks }
      if hasFields { return true }
      if draft.form == .item, !draft.line.hasTick { return count.withFields * 2 > count.all }
      return section.meansTasks ? count.all > 1 : count.withFields * 2 > count.all
    }
  }

  /// The line of the nearest heading; 0 where there is none.
  private static func line(above draft: TaskDraft) -> Int { draft.headings.first?.line ?? 0 }

  /// Whether enough is said of a draft: without an id, both the effort and what it waits for.
  private static func hasFields(_ draft: TaskDraft) -> Bool {
    draft.line.form == nil
      ? draft.hasEffort && draft.hasDependencies && draft.effort?.meaning == .effort
      : draft.hasEffort || draft.hasDependencies
  }
}
