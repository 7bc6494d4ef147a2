import PlanModel

/// Finds ids of tasks in prose: `BE-1, FE-2` or `BE-1 to BE-4`.
///
/// Only ids with a letter and a digit are looked for; in "2 dashboards" no task 2 is meant.
struct TaskMentions {
  /// How many tasks are found in one text, each as often as it is named.
  static let limit = 1_000_000

  private let index: TaskIndex

  /// Prepares to find tasks of `index`.
  init(index: TaskIndex) { self.index = index }

  /// Returns the tasks that `text` names, as positions in the order of the text.
  func positions(in text: String) -> [Int] {
    positions(in: CellScalars(SpecText(text, file: "", line: 1, column: 1))) { _ in [] }
  }

  /// Returns the tasks that `cell` names, and those that `group` finds for words that are no ids.
  func positions(in cell: CellScalars, group: (_ word: Range<Int>) -> [Int]) -> [Int] {
    let reference = TaskReference(in: cell, index: index)
    let end = cell.scalars.count
    var found: [Int] = []
    var position = 0
    while position < end, found.count < Self.limit {
      guard cell.isWordPart(at: position, to: end) else {
        position += 1
        continue
      }
      guard let first = id(at: position, in: cell, reference) else {
        let wordEnd = cell.endOfWord(from: position, to: end)
        found += group(position..<wordEnd)
        position = wordEnd
        continue
      }
      found.append(first.position)
      position = first.end
      guard let mark = RangeMark(cell, at: first.end, to: end),
        let last = id(at: cell.skipBlanks(from: mark.end, to: end), in: cell, reference),
        let tasks = index.range(from: first.position, to: last.position)
      else { continue }
      found += tasks
      position = last.end
    }
    return found
  }

  /// The task whose id begins at `start`.
  private func id(
    at start: Int, in cell: CellScalars, _ reference: TaskReference
  ) -> (position: Int, end: Int)? {
    let end = cell.scalars.count
    var found = reference.task(at: start, to: end)
    while let candidate = found {
      let word = cell.string(start..<candidate.end)
      if word.contains(where: \.isNumber), word.contains(where: \.isLetter),
        !cell.isWordPart(at: candidate.end, to: end)
      {
        return candidate
      }
      found = reference.task(at: start, endingBefore: candidate.end, to: end)
    }
    return nil
  }
}
