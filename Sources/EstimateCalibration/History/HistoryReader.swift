package import PlanModel

/// Reads a file of finished tasks, or of tasks to be predicted: one row each, columns by meaning.
package struct HistoryReader {
  /// What a file is read for.
  package struct Options: Sendable {
    /// In what estimates are given where neither the cells nor the header say so.
    ///
    /// Without it they are hours, or story points if the numbers look like them.
    package var unit: EstimateUnit?
    /// Whether actual efforts are read; those of tasks to be predicted must not be.
    package var readsActuals = true
    /// The header of the column that holds the groups, if it is said.
    package var groupHeader: String?
    /// Creates the options for a history.
    package init() {}
  }

  /// The most rows that are read.
  package static let mostRows = 1_000_000

  /// Returns the tasks of `file`, or `nil` after recording why it is no history.
  ///
  /// Rows that cannot be used are left out and counted. At the first cell that cannot be read
  /// stands a warning that counts the others.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package static func read(
    _ file: SourceFile, options: Options = Options(), into diagnostics: inout Diagnostics
  ) -> TaskHistory? {
    var text = DelimitedText(file)
    guard let header = text.nextRow() else {
      diagnostics.emit(.noHeader(), at: .wholeFile(file.path))
      return nil
    }
    let layout = HistoryLayout(header: header, groupHeader: options.groupHeader)
    let start = text.span(of: header[0])
    let headers = header.map(\.text)
    if layout.places[.estimate] == nil {
      diagnostics.emit(.missingColumn("estimate", among: headers), at: start)
      return nil
    }
    if options.readsActuals, layout.places[.actual] == nil {
      diagnostics.emit(.missingColumn("actual", among: headers), at: start)
      return nil
    }
    if let wanted = options.groupHeader, layout.places[.group] == nil {
      diagnostics.emit(.missingColumn(wanted, among: headers), at: start)
      return nil
    }
    var reader = HistoryReader(layout: layout, options: options, delimiter: text.delimiter)
    while let row = text.nextRow() {
      guard reader.summary.rowCount < mostRows else {
        diagnostics.emit(.tooManyRows(), at: text.span(of: row[0]))
        return nil
      }
      reader.add(row)
    }
    if let quote = text.openQuote {
      diagnostics.emit(.openQuote(), at: quote)
      return nil
    }
    if let cell = reader.unreadable {
      let count = reader.summary.omittedCounts[.unreadable] ?? 1
      diagnostics.emit(.unreadableCell(cell.text, count: count), at: text.span(of: cell))
    }
    if let cell = reader.unreadableTime {
      diagnostics.emit(
        .unreadableTime(cell.text, count: reader.unreadableTimeCount), at: text.span(of: cell))
    }
    return reader.finished()
  }

  private let layout: HistoryLayout
  private let options: Options
  private let usesDecimalComma: Bool
  private var summary = HistorySummary()
  private var tasks: [HistoryTask] = []
  /// Which of the tasks have estimates without a unit.
  private var bare: [Bool] = []
  /// The first cell that is no amount.
  private var unreadable: DelimitedText.Cell?
  /// The first cell that is no time, and how many there are.
  private var unreadableTime: DelimitedText.Cell?
  private var unreadableTimeCount = 0

  private init(layout: HistoryLayout, options: Options, delimiter: UInt8) {
    self.layout = layout
    self.options = options
    usesDecimalComma = delimiter != UInt8(ascii: ",")
    summary.columns = layout.columns
    summary.ignoredColumns = layout.ignored
  }

  /// Takes in a row, or counts why not.
  private mutating func add(_ row: [DelimitedText.Cell]) {
    summary.rowCount += 1
    switch task(of: row) {
    case .success(let (task, isBare)):
      tasks.append(task)
      bare.append(isBare)
    case .failure(let omission): summary.omittedCounts[omission.reason, default: 0] += 1
    }
  }

  /// Why a row is left out.
  private struct Omitted: Error {
    let reason: HistorySummary.Omission
  }

  private mutating func task(of row: [DelimitedText.Cell]) -> Result<(HistoryTask, Bool), Omitted> {
    func text(_ column: HistoryColumn) -> String { layout.cell(column, in: row)?.text ?? "" }
    guard let estimateCell = layout.cell(.estimate, in: row), !estimateCell.text.isEmpty else {
      return .failure(Omitted(reason: .noEstimate))
    }
    guard let estimate = amount(of: estimateCell) else {
      return .failure(Omitted(reason: .unreadable))
    }
    var actual: Double?
    if options.readsActuals {
      guard let cell = layout.cell(.actual, in: row), !cell.text.isEmpty else {
        return .failure(Omitted(reason: .noActual))
      }
      guard let spent = amount(of: cell) else { return .failure(Omitted(reason: .unreadable)) }
      let perUnit = layout.hoursPerActual ?? (options.unit == .days ? 8 : 1)
      actual =
        switch spent {
        case .bare(let number): number * perUnit
        case .hours(let hours): hours
        }
    }
    var (number, isBare) =
      switch estimate {
      case .bare(let number): (number, true)
      case .hours(let hours): (hours, false)
      }
    if isBare, let perUnit = layout.hoursPerEstimate {
      number *= perUnit
      isBare = false
    }
    // Smaller amounts are slips of the pen too, and their logarithm would run away.
    guard number > 1e-6, actual ?? 1 > 1e-6 else {
      return .failure(Omitted(reason: .notPositive))
    }
    var task = HistoryTask(id: text(.id), estimate: number, actual: actual)
    if task.id.isEmpty { task.id = "\(summary.rowCount)" }
    task.project = text(.project)
    task.category = text(.category)
    task.person = text(.person)
    task.estimatedOn = time(.estimatedOn, in: row)
    task.completedOn = time(.completedOn, in: row)
    task.group = layout.places[.group] == nil ? monthOfProject(task) : text(.group)
    return .success((task, isBare))
  }

  /// The time in a cell; one that cannot be read is noted.
  private mutating func time(
    _ column: HistoryColumn, in row: [DelimitedText.Cell]
  ) -> HistoryTime? {
    guard let cell = layout.cell(column, in: row), !cell.text.isEmpty else { return nil }
    let time = HistoryTime(cell.text)
    if time == nil {
      if unreadableTime == nil { unreadableTime = cell }
      unreadableTimeCount += 1
    }
    return time
  }

  /// The month in which a task was done, or estimated if the file says no more, and its project.
  private func monthOfProject(_ task: HistoryTask) -> String {
    let knowsEnds = layout.places[.completedOn] != nil
    guard let time = knowsEnds ? task.completedOn : task.estimatedOn else { return "" }
    return task.project + "_" + time.period
  }

  private mutating func amount(of cell: DelimitedText.Cell) -> EffortCell.Amount? {
    let amount = EffortCell.amount(cell.text, usesDecimalComma: usesDecimalComma)
    if amount == nil, unreadable == nil { unreadable = cell }
    return amount
  }

  /// The history, its bare estimates in hours or points.
  private func finished() -> TaskHistory {
    var (tasks, summary) = (tasks, summary)
    summary.usedCount = tasks.count
    let numbers = zip(tasks, bare).filter(\.1).map(\.0.estimate)
    if layout.estimatesPoints, layout.hoursPerEstimate == nil {
      summary.unit = .points
    } else if let unit = options.unit {
      summary.unit = unit
    } else if numbers.count == tasks.count, StoryPointScale.isLikely(numbers) {
      summary.unit = .points
      summary.isUnitInferred = true
    }
    if summary.unit == .days {
      for index in tasks.indices where bare[index] { tasks[index].estimate *= 8 }
    }
    return TaskHistory(tasks: tasks, summary: summary)
  }
}

extension Diagnostic.Message {
  /// The file has no first line.
  fileprivate static func noHeader() -> Self {
    Self(
      .malformedHistory, "the file has no header", help: "name the columns in the first line")
  }

  /// A column that is needed is not there.
  fileprivate static func missingColumn(_ name: String, among headers: [String]) -> Self {
    let shown = headers.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
    return Self(
      .malformedHistory, "no column is called '\(name)'; the columns are \(shown)",
      help: "name one column '\(name)' in the first line")
  }

  /// More rows than any history has.
  fileprivate static func tooManyRows() -> Self {
    Self(
      .malformedHistory, "the history has more than 1,000,000 rows, the most that are read",
      help: "keep the latest")
  }

  /// A quotation mark opens a cell that never ends.
  fileprivate static func openQuote() -> Self {
    Self(
      .malformedHistory, "this quotation mark is never closed",
      help: "close it, or double it if it is part of the text")
  }

  /// A cell that should hold a time.
  fileprivate static func unreadableTime(_ text: String, count: Int) -> Self {
    let what = count == 1 ? "it is passed over" : "\(count) cells such as this are passed over"
    return Self(
      .unreadableRow, "'\(text.excerpt)' is no date that can be told; \(what)",
      help: "write days as 2026-10-05; tasks without any count as the earliest",
      subjectCount: count)
  }

  /// A cell that should hold an amount.
  fileprivate static func unreadableCell(_ text: String, count: Int) -> Self {
    let rows = count == 1 ? "the row is left out" : "\(count) rows such as this are left out"
    if EffortCell.isTooLarge(text) {
      return Self(
        .unreadableRow,
        "'\(text.excerpt)' is more than the 10,000,000 that an effort can be; \(rows)",
        help: "write the effort of one task in hours", subjectCount: count)
    }
    return Self(
      .unreadableRow, "'\(text.excerpt)' is no amount of effort; \(rows)",
      help: "write a number, or hours and days such as '3d 4h'", subjectCount: count)
  }
}
