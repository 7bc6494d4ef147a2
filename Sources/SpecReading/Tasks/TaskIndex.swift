import PlanModel

/// Finds tasks by what a text calls them.
///
/// Of tasks with the same id the first is found.
struct TaskIndex {
  /// The tasks of one numbered series: those whose ids differ in the last number.
  struct Series {
    /// The numbers, ascending.
    fileprivate(set) var numbers: [Int] = []
    /// The task of each number.
    fileprivate(set) var positions: [Int] = []
  }

  /// The tasks, in the order of the text.
  let entries: [TaskEntry]
  /// The forms of each task's id.
  let forms: [TaskIDForm]
  private var exact: [String: Int] = [:]
  /// Positions by a lenient form; −1 where two tasks share it.
  private var folded: [String: Int] = [:]
  private var loose: [String: Int] = [:]
  private var titles: [Phrase: Int] = [:]
  private var series: [String: Series] = [:]
  private var byDiscipline: [String: [Int]] = [:]
  private var byPrefix: [String: [Int]] = [:]
  /// All positions, in order.
  let all: [Int]
  /// The ids of rows that are no tasks but add up others, which they stand for.
  private let rollUps: Set<String>

  /// Indexes `entries`, and the ids of roll-ups that are none of them.
  ///
  /// - Complexity: O(*n* log *n*) for *n* tasks.
  init(_ entries: [TaskEntry], rollUps: Set<String> = []) {
    self.entries = entries
    self.rollUps = rollUps
    forms = entries.map { TaskIDForm($0.id.text) }
    all = Array(entries.indices)
    var seriesMembers: [String: [(number: Int, position: Int)]] = [:]
    for (position, entry) in entries.enumerated() where exact[entry.id.text] == nil {
      exact[entry.id.text] = position
      let form = forms[position]
      folded[form.folded] = folded[form.folded] == nil ? position : -1
      loose[form.loose] = loose[form.loose] == nil ? position : -1
      let title = Phrase(entry.title)
      if !title.isEmpty { titles[title] = titles[title] == nil ? position : -1 }
      if let (stem, number) = form.series {
        seriesMembers[stem, default: []].append((number, position))
      }
      byDiscipline[entry.discipline.code.uppercased(), default: []].append(position)
      let prefix = TaskIDText.prefix(of: entry.id.text)
      if !prefix.isEmpty { byPrefix[prefix, default: []].append(position) }
    }
    series = seriesMembers.mapValues { members in
      let sorted = members.sorted { ($0.number, $0.position) < ($1.number, $1.position) }
      return Series(numbers: sorted.map(\.number), positions: sorted.map(\.position))
    }
  }

  /// Whether `text` is the id of a roll-up, but of none that the task at `row` is a part of.
  func isRollUp(_ text: String, for row: Int) -> Bool {
    rollUps.contains(text) && !TaskIDStems.stems(of: entries[row].id.text).contains(text)
  }

  /// Returns the task whose id `text` is, in its strictest form that names one task.
  func position(of text: String) -> Int? {
    if let position = exact[text] { return position }
    if let number = numbered(text) { return exact[number] }
    let form = TaskIDForm(text)
    if let position = folded[form.folded] { return position < 0 ? nil : position }
    return loose[form.loose].flatMap { $0 < 0 ? nil : $0 }
  }

  /// The number of `T1`, `#1` or `Task 1`, where ids are bare numbers.
  private func numbered(_ text: String) -> String? {
    guard let first = text.first, !first.isNumber, text.utf8.count <= 20 else { return nil }
    let label = text.prefix { !$0.isNumber }
    let number = String(text[label.endIndex...])
    guard exact[number] != nil, number.allSatisfy({ $0.isNumber || $0 == "." }) else { return nil }
    let word = Phrase(label).text
    return ["t", "#", ""].contains(word) || TaskLabelWord.tasks.contains(word) ? number : nil
  }

  /// Returns the only task with the title `text`.
  func position(titled text: String) -> Int? {
    titles[Phrase(text)].flatMap { $0 < 0 ? nil : $0 }
  }

  /// Returns the tasks from one to another: by number in a series, else as they stand.
  ///
  /// - Returns: Nothing if the second comes before the first.
  func range(from first: Int, to last: Int) -> ArraySlice<Int>? {
    if let start = forms[first].series, let end = forms[last].series, start.stem == end.stem,
      let series = series[start.stem]
    {
      guard start.number <= end.number else { return nil }
      let lower = series.numbers.partitioningIndex { $0 >= start.number }
      let upper = series.numbers.partitioningIndex { $0 > end.number }
      return series.positions[lower..<upper]
    }
    return first <= last ? all[first...last] : nil
  }

  /// Returns the tasks of a discipline, named by its code, a word for it or an id's prefix.
  func positions(ofDiscipline name: String) -> [Int]? {
    let code = name.uppercased()
    if let found = byDiscipline[code] ?? byPrefix[code] { return found }
    return DisciplineWord.skill(named: name).flatMap { byDiscipline[$0.code] }
  }

  /// The codes of the disciplines that occur, in the order they first occur.
  var disciplineCodes: [String] {
    var seen: Set<String> = []
    return entries.map(\.discipline.code).filter { seen.insert($0).inserted }
  }
}
