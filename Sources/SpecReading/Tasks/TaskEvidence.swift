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
  private var counts: [TaskDraft.Kind: Count] = [:]
  /// Whether tasks that are no user stories were found, in tables or among the drafts.
  private var hasOtherTasks: Bool

  /// Returns those of `drafts` that are tasks.
  ///
  /// - Parameters:
  ///   - drafts: In the order of the text.
  ///   - hasTables: Whether the spec has tables of tasks.
  /// - Returns: The tasks, in order.
  /// - Complexity: O(*n*) for *n* drafts.
  static func tasks(among drafts: [TaskDraft], hasTables: Bool) -> [TaskDraft] {
    var evidence = TaskEvidence(drafts, hasTables: hasTables)
    return evidence.tasks()
  }

  private init(_ drafts: [TaskDraft], hasTables: Bool) {
    self.drafts = drafts
    hasOtherTasks = hasTables
    for draft in drafts {
      counts[draft.kind, default: Count()].all += 1
      if Self.hasFields(draft) { counts[draft.kind, default: Count()].withFields += 1 }
    }
    hasOtherTasks = hasTables || drafts.contains { !$0.isStory && isTask($0) }
  }

  private mutating func tasks() -> [TaskDraft] {
    var isTask = drafts.map { self.isTask($0) }
    for index in drafts.indices.reversed() where isTask[index] && !drafts[index].holdsTasks {
      var parent = drafts[index].parent
      while let position = parent {
        if drafts[index].hasEffort || !drafts[position].hasEffort {
          drafts[position].holdsTasks = true
        }
        parent = drafts[position].parent
      }
    }
    for index in drafts.indices {
      if drafts[index].holdsTasks { isTask[index] = false }
      var parent = drafts[index].parent
      while let position = parent, isTask[index] {
        if isTask[position] { isTask[index] = false }
        parent = drafts[position].parent
      }
    }
    return drafts.indices.filter { isTask[$0] }.map { drafts[$0] }
  }

  private func isTask(_ draft: TaskDraft) -> Bool {
    guard TaskLabelWord.mayHoldTasks(draft.headings),
      !TaskLabelWord.otherPrefixes.contains(draft.prefix),
      let count = counts[draft.kind]
    else { return false }
    let meansTasks = TaskLabelWord.meanTasks(draft.headings)
    switch draft.line.form {
    case nil:
      return Self.hasFields(draft) && count.withFields > 1
    case .number:
      return Self.hasFields(draft) && count.withFields > 1
        || (draft.line.hasTick && meansTasks && count.all > 1)
    case .code, .labelled:
      if draft.isStory { return draft.hasEffort && !hasOtherTasks }
      if Self.hasFields(draft) { return true }
      if draft.form == .item, !draft.line.hasTick { return count.withFields * 2 > count.all }
      return meansTasks ? count.all > 1 : count.withFields * 2 > count.all
    }
  }

  /// Whether enough is said of a draft: without an id, both the effort and what it waits for.
  private static func hasFields(_ draft: TaskDraft) -> Bool {
    draft.line.form == nil
      ? draft.hasEffort && draft.hasDependencies && draft.effort?.meaning == .effort
      : draft.hasEffort || draft.hasDependencies
  }
}
