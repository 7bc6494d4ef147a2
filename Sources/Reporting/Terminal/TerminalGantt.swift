import PlanModel

/// A Gantt chart as lines of a terminal: a ruler, one row per bar, a legend.
struct TerminalGantt {
  /// Ids of tasks are cut to so many columns.
  private static let widestID = 24
  /// Names of phases make the column of ids no wider than this.
  private static let widestName = 12
  /// Names of people are cut to so many columns.
  private static let widestPerson = 10
  /// Shorter than this, names of people say nothing.
  private static let leastPerson = 5
  /// Titles stand beside the bars only if so many columns are left for them.
  private static let leastTitle = 12
  /// Titles of so many columns tell most tasks from others.
  private static let goodTitle = 24
  /// Titles are cut to so many columns.
  private static let widestTitle = 40
  /// Cells that the bars have at least.
  private static let leastChart = 20

  private let gantt: Report.Gantt
  private let width: Int
  private let style: TerminalStyle
  private let scale: TimeScale
  private let nameWidth: Int
  private let personWidth: Int
  private let titleWidth: Int
  /// Marks by the cell in which they stand; the weightiest of a cell.
  private let marks: [Int: Report.Gantt.Mark.Kind]

  /// Prepares `gantt` for `width` columns.
  init(_ gantt: Report.Gantt, width: Int, style: TerminalStyle) {
    self.gantt = gantt
    self.width = width
    self.style = style
    func widest(_ texts: [String], atMost limit: Int) -> Int {
      texts.reduce(0) { max($0, DisplayWidth.of(HarmlessText.make($1))) }.clamped(to: 0...limit)
    }
    let (phases, tasks) = (
      gantt.rows.filter { $0.kind == .phase }, gantt.rows.filter { $0.kind != .phase }
    )
    // Ids tell the rows apart, so that people give way first.
    let room = width - Self.leastChart - 2
    nameWidth = max(
      widest(tasks.map(\.name), atMost: min(Self.widestID, room)),
      widest(phases.map(\.name), atMost: min(Self.widestName, room)))
    let person = widest(gantt.rows.map(\.person), atMost: Self.widestPerson)
    let left = room - nameWidth - 2
    personWidth = person <= left ? person : left >= Self.leastPerson ? left : 0
    let labels = [nameWidth, personWidth].reduce(0) { $0 + ($1 > 0 ? $1 + 2 : 0) }
    let available = max(Self.leastChart, width - labels)
    let title = widest(gantt.rows.map(\.title), atMost: Self.widestTitle)
    // Whole titles, if a day still has two cells; else what the finest scale leaves over.
    let beside = TimeScale(
      dayCount: gantt.dayCount, available: max(1, available - title - 2))
    if beside.cellsPerWeek >= 14 {
      (scale, titleWidth) = (beside, title)
    } else {
      // Where days cannot be told apart anyway, titles are worth more than longer bars.
      let finest = TimeScale(dayCount: gantt.dayCount, available: available)
      let shorter = TimeScale(
        dayCount: gantt.dayCount, available: max(1, available - min(title, Self.goodTitle) - 2))
      scale = !finest.showsDays && shorter.cellsPerWeek >= 3 ? shorter : finest
      let left = available - scale.width - 2
      titleWidth = left >= min(title, Self.leastTitle) ? min(title, left) : 0
    }
    var marks: [Int: Report.Gantt.Mark.Kind] = [:]
    for mark in gantt.marks where (gantt.firstDay...gantt.lastDay).contains(mark.date) {
      let day = mark.date.dayNumber - gantt.firstDay.dayNumber
      let cell = mark.isAtBeginning ? scale.cell(ofDay: day) : scale.lastCell(ofDay: day)
      marks[cell] = max(marks[cell] ?? mark.kind, mark.kind)
    }
    self.marks = marks
  }

  /// The lines, none wider than the width.
  var lines: [String] {
    let indent = String(repeating: " ", count: label(of: nil).count)
    let ruler = TimeRuler(firstDay: gantt.firstDay, dayCount: gantt.dayCount, scale: scale)
    let head = ruler.lines + (marks.isEmpty ? [] : [row(nil)])
    return head.map { trimmed(indent + $0) }
      + gantt.rows.flatMap(lines)
      + TerminalGanttLegend(gantt, scale: scale, width: width).lines.map {
        style.apply(.faint, to: $0)
      }
  }

  /// A row's label and bar.
  ///
  /// A phase is nobody's: its name takes the room of the person too, and that of the title; where it
  /// has no room it stands above its bar.
  private func lines(of row: Report.Gantt.Row) -> [String] {
    guard row.kind == .phase, titleWidth == 0 || row.title.isEmpty else {
      return [trimmed(label(of: row) + self.row(row))]
    }
    let room = [nameWidth, titleWidth, personWidth].reduce(0) { $0 + ($1 > 0 ? $1 + 2 : 0) }
    let name = HarmlessText.make(row.title.isEmpty ? row.name : "\(row.name) · \(row.title)")
    guard DisplayWidth.of(name) > room - 2 else {
      return [trimmed(LineBreaking.padded(name, to: room) + self.row(row))]
    }
    return [
      LineBreaking.truncated(name, to: width), trimmed(LineBreaking.spaces(room) + self.row(row)),
    ]
  }

  /// Name, title and person of a row; spaces for none.
  private func label(of row: Report.Gantt.Row?) -> String {
    let emphasis: Report.Emphasis = row?.kind == .criticalTask ? .critical : .none
    let pieces: [(String, Int, Report.Emphasis)] = [
      (row?.name ?? "", nameWidth, emphasis), (row?.title ?? "", titleWidth, .none),
      (row?.person ?? "", personWidth, .none),
    ]
    return pieces.filter { $0.1 > 0 }.map { text, width, emphasis in
      let cut = LineBreaking.truncated(HarmlessText.make(text), to: width)
      let space = String(repeating: " ", count: width - DisplayWidth.of(cut) + 2)
      return style.apply(emphasis, to: cut) + space
    }.joined()
  }

  /// The cells of a row, or those of the marks above the rows.
  private func row(_ row: Report.Gantt.Row?) -> String {
    let bar = row.map { scale.cells(from: $0.start, to: $0.finish) }
    let (words, first) = words(of: row, bar: bar)
    var text = ""
    var run = ""
    var runEmphasis = Report.Emphasis.none
    for cell in 0..<scale.width {
      let (glyph, emphasis) =
        words.indices.contains(cell - first)
        ? (words[cell - first], .faint) : glyph(at: cell, of: row, bar: bar)
      if emphasis != runEmphasis {
        text += style.apply(runEmphasis, to: run)
        (run, runEmphasis) = ("", emphasis)
      }
      run.append(glyph)
    }
    return text + style.apply(runEmphasis, to: run)
  }

  /// What is said among the cells of a row, and in which cell it begins: what is behind at the
  /// left, how much is done behind the bar, if there is room.
  private func words(
    of row: Report.Gantt.Row?, bar: ClosedRange<Int>?
  ) -> (words: [Character], first: Int) {
    guard let row, let bar, !row.kind.isBehind else { return (Array(row?.kind.words ?? ""), 0) }
    let likely = row.likelyFinish.map {
      scale.cells(from: $0.upperBound, to: $0.upperBound).upperBound
    }
    let first = max(bar.upperBound, likely ?? 0) + 2
    let words = Array(row.progress)
    return first + words.count <= scale.width ? (words, first) : ([], 0)
  }

  private func glyph(
    at cell: Int, of row: Report.Gantt.Row?, bar: ClosedRange<Int>?
  ) -> (Character, Report.Emphasis) {
    guard let row, let bar else { return marks[cell].map { ($0.sign, .strong) } ?? (" ", .none) }
    let day = scale.day(ofCell: cell)
    let isDayOff = scale.showsDays && !gantt.calendar.isWorkday(gantt.firstDay.adding(days: day))
    let isLeave = scale.showsDays && !isDayOff && row.leave.contains { $0.contains(day) }
    // Nobody works on a day off or on leave, so a bar that spans one is seen to pause.
    if bar.contains(cell) && !row.kind.isBehind && !isDayOff && !isLeave {
      let emphasis: Report.Emphasis = row.kind == .criticalTask ? .critical : .none
      return (row.isMilestone ? "◆" : row.kind.sign, emphasis)
    }
    if let sign = whisker(at: cell, of: row, bar: bar) { return (sign, .faint) }
    if let line = marks[cell]?.line { return (line, .faint) }
    if isLeave { return ("×", .faint) }
    return isDayOff ? ("·", .faint) : (" ", .none)
  }

  /// What leads from a bar to where it ends in 50 and in 80 of 100 futures.
  private func whisker(
    at cell: Int, of row: Report.Gantt.Row, bar: ClosedRange<Int>
  ) -> Character? {
    guard let likely = row.likelyFinish, cell > bar.upperBound else { return nil }
    func last(_ finish: Report.Gantt.Position) -> Int {
      scale.cells(from: finish, to: finish).upperBound
    }
    // What ends beyond the chart has no end in it.
    let end = likely.upperBound > Double(gantt.dayCount) ? scale.width : last(likely.upperBound)
    guard cell <= end else { return nil }
    return cell == end ? "┤" : cell == last(likely.lowerBound) ? "┼" : "─"
  }

  /// A line without the spaces at its end, which a terminal shows as nothing.
  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}

extension Report.Gantt.Row.Kind {
  /// What a bar is made of.
  var sign: Character {
    switch self {
    case .task: "▒"
    case .criticalTask: "█"
    case .phase: "░"
    case .doneTask: "✓"
    case .cancelledTask: "✗"
    }
  }
}

extension Report.Gantt.Mark.Kind: Comparable {
  /// The sign above the day.
  var sign: Character {
    switch self {
    case .phaseEnd: "▽"
    case .likelyRelease: "◇"
    case .promise: "▼"
    case .asOf: "△"
    }
  }

  /// The line that runs down from the sign, if the day matters so much.
  fileprivate var line: Character? {
    switch self {
    case .phaseEnd: nil
    case .asOf: "┆"
    case .likelyRelease: "┊"
    case .promise: "│"
    }
  }

  private var weight: Int {
    switch self {
    case .phaseEnd: 0
    case .asOf: 1
    case .likelyRelease: 2
    case .promise: 3
    }
  }

  /// Orders the kinds by what they weigh for the reader.
  package static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }
}

extension Int {
  /// The nearest number in `range`.
  fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
