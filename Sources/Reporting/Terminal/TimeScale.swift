/// How a stretch of calendar days is set in the character cells of a terminal.
///
/// A whole number of cells for each day where they fit, so that days off are seen; else a whole
/// number of cells for each week; else one cell for a whole number of weeks.
struct TimeScale: Hashable, Sendable {
  /// No more cells for a day than this: longer bars say nothing more.
  private static let mostCellsPerDay = 4

  /// The cells that `days` take.
  private let cells: Int
  /// The days that `cells` hold.
  private let days: Int
  /// How many cells the whole stretch takes.
  let width: Int

  /// Whether a cell never spans a day's end, so that days off can be told apart.
  var showsDays: Bool { days == 1 }
  /// How many cells a week takes; 0 when a cell takes more than one.
  var cellsPerWeek: Int { cells * 7 / days }

  /// Chooses the finest scale in which `dayCount` days fit `available` cells.
  ///
  /// - Precondition: both are positive.
  init(dayCount: Int, available: Int) {
    precondition(dayCount > 0 && available > 0)
    let weeks = (dayCount + 6) / 7
    if dayCount <= available {
      (cells, days) = (min(available / dayCount, Self.mostCellsPerDay), 1)
    } else if weeks <= available {
      (cells, days) = (min(available / weeks, 6), 7)
    } else {
      (cells, days) = (1, (weeks + available - 1) / available * 7)
    }
    width = (dayCount * cells + days - 1) / days
  }

  /// Returns the cell in which the given day begins.
  func cell(ofDay day: Int) -> Int { day * cells / days }

  /// Returns the last cell of the given day.
  func lastCell(ofDay day: Int) -> Int { max(cell(ofDay: day), cell(ofDay: day + 1) - 1) }

  /// Returns the day in which a cell begins.
  func day(ofCell cell: Int) -> Int { cell * days / cells }

  /// Returns the cells that a bar touches, at least one.
  func cells(from start: Report.Gantt.Position, to finish: Report.Gantt.Position)
    -> ClosedRange<Int>
  {
    let first = min(scaled(start).rounded(.down), Double(width - 1))
    let last = min(max(0, scaled(finish).rounded(.up) - 1), Double(width - 1))
    // What takes no time stands where it ends.
    return Int(min(first, last))...Int(last)
  }

  private func scaled(_ position: Report.Gantt.Position) -> Double {
    max(0, position * Double(cells) / Double(days))
  }
}
