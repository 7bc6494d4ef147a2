import PlanModel

/// Finds by their cells the columns that no header names.
///
/// A column of different codes holds ids whatever it is called, and one that names ids of the rows
/// above holds dependencies. So a header in an unknown language, or a private one, does no harm.
struct ColumnInference {
  /// The rows whose cells are looked at; more would tell no more.
  private static let sample = 50

  private let table: MarkdownDocument.Table
  /// What each column means by its header.
  private let meanings: [ColumnMeaning?]

  /// Prepares to look at the cells of `table`, whose columns mean `meanings` by their headers.
  init(_ table: MarkdownDocument.Table, meanings: [ColumnMeaning?]) {
    self.table = table
    self.meanings = meanings
  }

  private var header: [SpecText] { table.header }

  /// The rows looked at, without subtotals; headers mostly say enough, and none is looked at.
  private var rows: [[SpecText]] {
    table.rows.prefix(Self.sample).map(\.cells).filter { cells in
      cells.contains { !$0.isEmpty }
        && !cells.prefix(3).contains { TaskRowKind.isSubtotal(id: $0.text, title: "") }
    }
  }

  // MARK: Ids

  /// The column of ids where no header says so, or several do.
  ///
  /// It is the one whose cells the dependencies name; else one of different codes, such as `T1`;
  /// else a first column that counts the rows.
  ///
  /// - Parameter dependencies: The column of dependencies, if a header says so.
  /// - Returns: The column, if there is one.
  func idColumn(dependencies: Int?) -> Int? {
    let ids = header.indices.filter { meanings[$0] == .id }
    if ids.count == 1 { return ids[0] }
    let named: Set<ColumnMeaning?> = [nil, .task, .title, .description, .story]
    let candidates = ids.isEmpty ? header.indices.filter { named.contains(meanings[$0]) } : ids
    if let dependencies, let column = referenced(among: candidates, by: dependencies) {
      return column
    }
    if let first = ids.first { return first }
    let codes = candidates.filter { !isTime($0) }
    return codes.first(where: holdsCodes)
      ?? codes.first { $0 == 0 && counts($0) && titleColumn(besides: 0) != nil }
  }

  /// The column of which the dependencies name the most cells.
  private func referenced(among candidates: [Int], by dependencies: Int) -> Int? {
    let words = rows.map { cells in
      cells[dependencies].text.prefix(400).split { " ,;/、，&+()".contains($0) }.map(String.init)
    }
    var best: (column: Int, count: Int)?
    for column in candidates {
      let texts = rows.map { TaskIDText.id(in: $0[column].text) }
      guard texts.allSatisfy({ $0.utf8.count <= 24 && !$0.contains { $0.isWhitespace } }) else {
        continue
      }
      let known = Set(texts.filter { !$0.isEmpty })
      guard known.count > 1 else { continue }
      let count = zip(words, texts).reduce(0) { sum, row in
        sum + row.0.count { $0 != row.1 && known.contains($0) }
      }
      if count > best?.count ?? 0 { best = (column, count) }
    }
    return best?.column
  }

  /// Whether all cells of a column are codes, each another.
  private func holdsCodes(_ column: Int) -> Bool {
    let cells = rows.map { $0[column] }.filter { !$0.isEmpty }
    guard cells.count > 1, cells.count * 2 > rows.count,
      cells.allSatisfy({ $0.text.utf8.count <= 40 && $0.text.contains(where: \.isNumber) }),
      cells.allSatisfy(TaskIDText.isCode)
    else { return false }
    return Set(cells.map(\.text)).count == cells.count
  }

  /// Whether a column whose header says nothing counts its rows: `1`, `2`, `3`.
  private func counts(_ column: Int) -> Bool {
    guard meanings[column] == nil, rows.count > 1 else { return false }
    let numbers = rows.map { Int($0[column].text) }
    guard let first = numbers[0], (0...999).contains(first) else { return false }
    return numbers.enumerated().allSatisfy { $1 == first + $0 }
  }

  /// Whether a header names stretches of time or versions, which are numbered as well.
  private func isTime(_ column: Int) -> Bool {
    Phrase(header[column].text).words.contains { word in
      DependencyWord.phases.contains(String(word)) || Self.times.contains(String(word))
    }
  }

  private static let times: Set<String> = [
    "quarter", "month", "date", "version", "year", "rank", "order", "level", "tier", "weeks",
    "wave",
    "days", "hour", "minute", "周", "週", "月", "주차", "mois", "monat", "mes", "tag", "jour",
  ]

  /// The first column of words, of those whose headers say nothing else.
  private func titleColumn(besides other: Int) -> Int? {
    let names: Set<ColumnMeaning?> = [nil, .task, .title, .description, .story, .deliverables]
    return header.indices.first { column in
      guard column != other, names.contains(meanings[column]), !isTime(column) else { return false }
      let cells = rows.map { $0[column].text }.filter { !$0.isEmpty }
      return !cells.isEmpty && cells.allSatisfy { $0.contains(where: \.isLetter) }
    }
  }

  /// The column of names of which the dependencies name at least one.
  ///
  /// - Parameter dependencies: The column of dependencies.
  /// - Returns: The column, if there is one.
  func titleColumn(dependencies: Int) -> Int? {
    guard let column = titleColumn(besides: dependencies) else { return nil }
    let titles = Set(rows.map { Phrase($0[column].text) })
    let isNamed = rows.contains { cells in
      cells[dependencies].text.prefix(400).split { ",;、，".contains($0) }
        .contains { titles.contains(Phrase($0)) }
    }
    return isNamed ? column : nil
  }

  // MARK: Dependencies

  /// The column whose cells hold ids of the rows above, and little else.
  ///
  /// - Parameter ids: The column of ids.
  /// - Returns: The column, if there is one.
  func dependencyColumn(ids: Int) -> Int? {
    var places: [String: Int] = [:]
    for (place, cells) in rows.enumerated() {
      let id = TaskIDText.id(in: cells[ids].text)
      // A bare number may be a number of anything.
      if id.contains(where: \.isLetter) || id.hasPrefix("#") { places[id] = place }
    }
    guard places.count > 1 else { return nil }
    return header.indices.first { column in
      column != ids && meanings[column] == nil && !isOtherRelation(column)
        && namesRowsAbove(column, places)
    }
  }

  private func namesRowsAbove(_ column: Int, _ places: [String: Int]) -> Bool {
    var (named, above, strange) = (0, 0, 0)
    for (place, cells) in rows.enumerated() {
      let text = cells[column].text
      if text.isEmpty || DependencyWord.isNone(text) { continue }
      let words = text.prefix(400).split { ", ;/、，".contains($0) }
      let found = words.compactMap { places[TaskIDText.id(in: String($0))] }
      guard !found.isEmpty, found.count * 2 >= words.count else {
        strange += 1
        continue
      }
      named += 1
      if found.allSatisfy({ $0 < place }) { above += 1 }
    }
    return named > 0 && above * 5 >= named * 4 && strange * 4 <= named
  }

  /// Whether a header tells another relation than one of order.
  private func isOtherRelation(_ column: Int) -> Bool {
    Phrase(header[column].text).words.contains { Self.relations.contains(String($0)) }
  }

  private static let relations: Set<String> = [
    "related", "relates", "parallel", "see", "similar", "parent", "child", "children", "unlocks",
    "enables", "next", "followed", "leads", "covers", "traces", "maps", "duplicates", "duplicate",
    "subtasks", "notes", "note", "comment", "comments", "replaces", "supersedes",
  ]

  // MARK: Efforts

  /// The column of a task table in which most cells are amounts with their unit.
  func effortColumn() -> Int? {
    header.indices.first { column in
      guard meanings[column] == nil else { return false }
      let cells = rows.map { $0[column].text }.filter { EffortGrammar.read($0) != .nothing }
      return !cells.isEmpty && cells.count * 2 >= rows.count && cells.allSatisfy(Self.isSure)
        && !Phrase(header[column].text).words.contains { Self.limits.contains(String($0)) }
    }
  }

  /// Whether a text is an amount of time or points beyond doubt.
  private static func isSure(_ text: String) -> Bool {
    guard text.utf8.count <= 60, case .amount(_, let unit?) = EffortGrammar.read(text) else {
      return false
    }
    return unit != .size
  }

  /// Words for times that are not worked.
  private static let limits: Set<String> = [
    "timeout", "retention", "latency", "sla", "cadence", "frequency", "interval", "age", "ttl",
    "delay", "elapsed", "slack", "float", "buffer", "saved", "savings",
  ]
}
