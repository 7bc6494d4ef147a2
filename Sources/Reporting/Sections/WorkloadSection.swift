import PlanModel

/// How full each person's weeks are, by the plan.
struct WorkloadSection: ReportSection {
  /// The figures of the plan.
  let figures: PlanFigures

  /// The most columns there are; beyond it a column stands for more weeks.
  private static let mostColumns = 40

  var blocks: [Report.Block] {
    let map = self.map
    guard !map.rows.isEmpty, !map.columns.isEmpty else { return [] }
    return [
      .heading(level: 2, "How full the weeks are"), .heatMap(map),
      .paragraph(
        Report.Text(
          "The share of the time that a person offers in a week which the plan uses; leave and the "
            + "part of a day given to other work are not offered. Beyond 90 % nothing may go wrong.",
          .faint)),
    ]
  }

  /// The map, from the week of the first planned day to that of the plan's finish.
  var map: Report.HeatMap {
    let axis = figures.axis
    let first = figures.planningDay
    let monday = first.adding(days: -first.weekday.rawValue)
    let finish = max(first, figures.finishDay(figures.schedule.finish))
    let count = (finish.dayNumber - monday.dayNumber) / 7 + 1
    let weeks = (count + Self.mostColumns - 1) / Self.mostColumns
    let columns = stride(from: 0, to: count, by: weeks).map { monday.adding(days: 7 * $0) }
    // Minutes at which the columns begin, and at which the last ends.
    let edges =
      [figures.project.planningMoment(on: axis).minutes]
      + columns.dropFirst().map { axis.moment(startOf: $0).minutes } + [
        axis.moment(startOf: monday.adding(days: 7 * weeks * columns.count)).minutes
      ]
    let rows = figures.loads.filter { !$0.activities.isEmpty }.map { load in
      Report.HeatMap.Row(name: load.person.id.name, percents: percents(of: load, edges: edges))
    }
    return Report.HeatMap(weeks: weeks, columns: columns, rows: rows)
  }

  private func percents(of load: PersonLoad, edges: [Int]) -> [Int?] {
    let profile = CapacityProfile(of: load.person, on: figures.axis)
    let offered = edges.map(profile.capacity(before:))
    var used = Array(repeating: 0, count: edges.count - 1)
    for index in load.activities {
      let entry = figures.schedule.entries[index]
      let (start, finish) = (entry.start.minutes, entry.finish.minutes)
      guard start < finish else { continue }
      var column = max(0, edges.partitioningIndex { $0 > start } - 1)
      while column < used.count, edges[column] < finish {
        used[column] +=
          profile.capacity(before: min(finish, edges[column + 1]))
          - profile.capacity(before: max(start, edges[column]))
        column += 1
      }
    }
    return used.indices.map { column in
      let whole = offered[column + 1] - offered[column]
      return whole > 0 ? (200 * used[column] + whole) / (2 * whole) : nil
    }
  }
}
