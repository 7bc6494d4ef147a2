import PlanModel

/// Reads what a spec says of its own tasks: totals, counts and the critical path.
///
/// A figure is taken only where it is sure what is counted and which tasks are meant; the rest is
/// prose. Of time that may be one of the calendar, such as `Timeline: 8 weeks`, nothing is taken.
struct ClaimReader {
  private let outline: SpecOutline
  private let index: TaskIndex
  private var scope: ClaimScope
  private var paths: CriticalPathReader
  private var figures: [StatedFigure] = []

  /// Returns the figures of `outline`, whose tasks are `rows`, indexed by `index`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of text.
  static func figures(
    in outline: SpecOutline, rows: [TaskRow], index: TaskIndex
  ) -> [StatedFigure] {
    guard !rows.isEmpty else { return [] }
    var reader = ClaimReader(outline: outline, rows: rows, index: index)
    reader.read()
    return reader.figures + reader.paths.figures
  }

  private init(outline: SpecOutline, rows: [TaskRow], index: TaskIndex) {
    self.outline = outline
    self.index = index
    scope = ClaimScope(blocks: outline.blocks, rows: rows, index: index)
    paths = CriticalPathReader(index: index)
  }

  private mutating func read() {
    var section = 0
    var table = 0
    for block in outline.blocks {
      switch block {
      case .heading(let heading):
        section += 1
        paths.enter(heading)
        readHeading(heading.text, section: section)
      case .paragraph(let paragraph):
        for (position, line) in paragraph.lines.enumerated() {
          let isItem = paragraph.beginsItem && position == 0 && paragraph.listDepth == 1
          if paths.read(line, isItem: isItem) { continue }
          if paragraph.listDepth <= 1 { readLine(line, section: section) }
        }
      case .table:
        paths.end()
        guard table < outline.tables.count else { continue }
        readTable(outline.tables[table], section: section)
        table += 1
      }
    }
    paths.end()
  }

  /// Figures in brackets or behind a dash: `Backend Tasks (12 tasks, 34 pts)`.
  private mutating func readHeading(_ heading: SpecText, section: Int) {
    // A longer heading is none; looking at each of its brackets would cost time.
    guard heading.text.utf8.count <= 400, heading.text.contains(where: \.isNumber),
      !scope.holdsTask(heading.line)
    else { return }
    let cell = CellScalars(heading)
    let statements = Self.statements(in: cell)
    let name = cell.string(0..<(statements.map(\.lowerBound).min() ?? 0))
    let words = Phrase(name).words.map(String.init)
    for range in statements {
      guard let sentence = ClaimSentence(cell, in: range), !sentence.hasLabel,
        sentence.quantities.allSatisfy({ $0.measure != .bare }),
        let subjects = scope.subjects(below: section)
      else { continue }
      let saysWork =
        sentence.words.contains(.effort)
        || words.contains { [.task, .effort].contains(ClaimWord($0)) }
      let saysTime = words.contains { Self.calendarWords.contains($0) }
      let found = Claim(
        sentence: sentence, cell: cell, subjects: subjects,
        work: saysTime ? (saysWork ? [.hours] : []) : (saysWork ? Claim.allTime : [.hours]))
      figures += found.figures(index: index, scope: scope)
    }
  }

  /// A field, sentence or line that is nothing but figures.
  private mutating func readLine(_ line: SpecText, section: Int) {
    guard line.text.utf8.count <= 400,
      line.text.utf8.contains(where: { (0x30...0x39).contains($0) })
    else { return }
    let cell = CellScalars(line)
    let sentences = cell.sentences
    for range in sentences.dropLast() {
      // What follows a sentence about something else may be about that, too.
      guard let sentence = ClaimSentence(cell, in: range), sentence.subject.isEmpty else { return }
      readStatement(sentence, in: cell, line: line.line, section: section)
    }
    guard let last = sentences.last, let sentence = ClaimSentence(cell, in: last) else { return }
    readStatement(sentence, in: cell, line: line.line, section: section)
  }

  private mutating func readStatement(
    _ sentence: ClaimSentence, in cell: CellScalars, line: Int, section: Int
  ) {
    // What is said of a task is not said of the plan.
    guard !scope.holdsTask(line), section == 0 || !scope.holdsTask(scope.sections[section].line)
    else { return }
    let words = sentence.words
    let isTop = scope.sections[section].level <= 1
    let saysTotal =
      words.contains(.total)
      || (words.contains(.verb) && !words.isDisjoint(with: [.plan, .project]))
      || (sentence.hasLabel && sentence.labelUnit == nil && words.contains(.task))
      || (sentence.hasLabel && words.contains(.effort) && isTop)
      || Self.isBareList(sentence)
    let isOfProject = !sentence.hasLabel && words.isSuperset(of: [.project, .verb])
    guard saysTotal,
      var subjects = scope.subjects(around: section)
        ?? (isOfProject ? scope.subjects(below: 0) : nil)
    else { return }
    if !sentence.subject.isEmpty {
      guard words.contains(.total),
        let named = scope.subjects(named: sentence.subject, within: subjects)
      else { return }
      subjects = named
    }
    let saysWork = words.contains(.effort)
    // `Total: 20 days` below a table is its sum; weeks are more likely those of the calendar.
    let days = !saysWork && scope.holdsTasks(section) ? [Estimate.Unit.days] : []
    let found = Claim(
      sentence: sentence, cell: cell, subjects: subjects,
      mayMeanAll: sentence.subject.isEmpty,
      work: words.contains(.time)
        ? [.hours] : saysWork ? Claim.allTime : Set([.hours] + days))
    figures += found.figures(index: index, scope: scope)
  }

  private mutating func readTable(_ table: SpecTable, section: Int) {
    switch table.kind {
    case .tasks:
      let totals = TotalRowReader(table).totals(scope: &scope)
      for total in totals { figures += total.figures(index: index, scope: scope) }
    case .other, .stories, .sizes:
      if let summary = SummaryTableReader(table.table) {
        for cell in summary.figures(in: section, scope: &scope) {
          figures += cell.figures(index: index, scope: scope)
        }
      } else if table.table.header.count == 2 {
        readFields(table.table, section: section)
      }
    case .externals, .timeline, .risks: break
    }
  }

  /// A table of names and values: its rows are fields.
  private mutating func readFields(_ table: MarkdownDocument.Table, section: Int) {
    for row in table.rows {
      let cell = CellScalars(row.cells[1])
      guard let value = ClaimSentence(cell, in: cell.indices),
        let label = ClaimSentence(label: row.cells[0])
      else { continue }
      readStatement(value.labelled(label), in: cell, line: row.span.line, section: section)
    }
  }

  /// Whether a line is nothing but figures, with a count of tasks among them: `17 tasks, 44 SP`,
  /// or `Team: 3 people, 17 tasks`.
  private static func isBareList(_ sentence: ClaimSentence) -> Bool {
    let isOverview = sentence.hasLabel && sentence.words.contains(.overview)
    let rest: Set<ClaimWord> = isOverview ? [.overview, .project, .plan] : []
    return sentence.hasLabel == isOverview
      && sentence.words.isSubset(of: rest.union([.filler, .about]))
      && sentence.quantities.contains { $0.measure == .tasks }
  }

  /// The brackets of a heading, and what stands behind a dash between blanks.
  private static func statements(in cell: CellScalars) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: Int?
    var dash: Int?
    for index in cell.indices {
      switch cell.scalars[index] {
      case "(", "[", "（", "【": open = index + 1
      case ")", "]", "）", "】":
        if let start = open { ranges.append(start..<index) }
        open = nil
      case "—", "–", "-", "·", "|":
        if cell[index - 1]?.isBlank == true, cell[index + 1]?.isBlank == true {
          dash = dash ?? index + 1
        }
      default: break
      }
    }
    if let dash { ranges.append(dash..<cell.scalars.count) }
    return ranges
  }

  /// Words of headings whose hours and days are those of the calendar.
  private static let calendarWords: Set<String> = [
    "day", "week", "month", "sprint", "capacity", "timeline", "schedule", "duration", "tag",
    "woche", "semaine", "jour", "semana", "durée", "dauer", "weeks", "days",
  ]
}
