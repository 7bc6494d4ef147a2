/// The order of a history's tasks in time.
///
/// Where times are running numbers such as sprints, each project has a line of time of its own, as
/// its numbers say nothing of other projects. Without times the order of the file is that of time,
/// and tasks of unknown time come first.
enum HistoryOrder {
  /// Returns the places of the tasks on each line of time, the earliest first.
  ///
  /// - Complexity: O(*n* log *n*) for *n* tasks.
  static func lines(of tasks: [HistoryTask]) -> [[Int]] {
    let isOrdinal = tasks.contains { if case .ordinal? = $0.time { true } else { false } }
    guard isOrdinal else { return [sorted(Array(tasks.indices), of: tasks)] }
    let projects = Dictionary(grouping: tasks.indices) { tasks[$0].project }
    return projects.keys.sorted().map { sorted(projects[$0] ?? [], of: tasks) }
  }

  /// Returns for each task the share of its line of time that is later, from 0 to below 1.
  static func ages(of tasks: [HistoryTask]) -> [Double] {
    var ages = [Double](repeating: 0, count: tasks.count)
    for line in lines(of: tasks) {
      for (rank, place) in line.enumerated() {
        ages[place] = Double(line.count - 1 - rank) / Double(line.count)
      }
    }
    return ages
  }

  /// Where a task stands on its line of time.
  static func order(of task: HistoryTask) -> Double { task.time?.order ?? -.infinity }

  private static func sorted(_ places: [Int], of tasks: [HistoryTask]) -> [Int] {
    let orders = places.map { (order: order(of: tasks[$0]), place: $0) }
    return orders.sorted { ($0.order, $0.place) < ($1.order, $1.place) }.map(\.place)
  }
}
