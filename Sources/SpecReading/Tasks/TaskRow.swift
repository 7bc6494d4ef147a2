import PlanModel

/// A task as its source says it, before its dependencies are resolved.
///
/// A row of a table, a heading with fields and an item of a list all become one of these.
struct TaskRow {
  /// All but the dependencies.
  var entry: TaskEntry
  /// The table or section it stands in: equal for tasks of the same one.
  var group: Int
  /// The id, or where there is none the row.
  var idSpan: SourceSpan
  /// What it waits for, as written.
  var dependencies: [SpecText]
  /// What waits for it, as written.
  var blocks: [SpecText]
  /// The ids of the rows that were left out because they add it up with others.
  var rollUps: [String] = []
  /// The other places in which it is listed.
  var repeats: [TaskRepeat] = []

  /// Whether anything is said of its effort or of the order of work.
  var hasFields: Bool {
    entry.estimate.amount != .unknown || !dependencies.isEmpty || !blocks.isEmpty
  }

  /// Whether `other`, whose id means the same, is this task in another table.
  ///
  /// The titles tell: a table of ids without titles, such as one of dependencies alone, speaks of
  /// the tasks of others, and so does one that shortens the titles.
  func isListed(asWellBy other: TaskRow) -> Bool {
    guard group != other.group else { return false }
    let titles = [self, other].map { row in
      row.entry.title == row.entry.id.text ? [] : Set(Phrase(row.entry.title).words)
    }
    if titles.contains(where: \.isEmpty) || titles[0] == titles[1] { return true }
    let common = titles[0].intersection(titles[1]).count
    let fewer = min(titles[0].count, titles[1].count)
    return common > 1 && (common == fewer || common * 3 > titles[0].union(titles[1]).count * 2)
  }

  /// Takes over what `other`, the same task written elsewhere, says and this one does not.
  mutating func fill(from other: TaskRow) {
    if Phrase(entry.title) == Phrase(other.entry.title) { repeats.append(TaskRepeat(other)) }
    if entry.estimate.amount == .unknown, other.entry.estimate.amount != .unknown {
      entry.estimate = other.entry.estimate
      entry.estimateSpan = other.entry.estimateSpan
    }
    // A status is still to be reported, but says nothing of what is waited for.
    if dependencies.allSatisfy({
      DependencyWord.isNone($0.text) || StatusWord.isStatus($0.text)
    }) {
      dependencies.removeAll { DependencyWord.isNone($0.text) }
      dependencies += other.dependencies
    }
    if blocks.allSatisfy(\.isEmpty) { blocks = other.blocks }
  }
}
