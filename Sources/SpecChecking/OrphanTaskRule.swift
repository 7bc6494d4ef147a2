import PlanModel

/// Where nearly all tasks are linked, one that is not may lack a link.
///
/// A link that only the order of tasks makes is a link as well: the file says what comes when.
/// Nothing is said of lists whose tasks are independent, of tasks that are done, nor of one whose
/// dependencies are written but could not be understood: that is another finding.
struct OrphanTaskRule: ProjectRule {
  /// With fewer tasks, a single one says nothing about how the author links.
  private static let leastTasks = 8
  /// One orphan for so many tasks is an exception; more of them are the author's way.
  private static let tasksPerOrphan = 8

  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    let project = subject.project
    let open = project.activities.filter(\.isToDo)
    guard open.count >= Self.leastTasks else { return }
    var linked: Set<Activity.ID> = []
    for relation in project.relations {
      linked.insert(relation.predecessor)
      linked.insert(relation.successor)
    }
    let orphans = open.filter { $0.waitsFor.isEmpty && !linked.contains($0.id) }
    guard orphans.count * Self.tasksPerOrphan <= open.count else { return }
    let faults = DependencyFaults(in: diagnostics, of: project)
    for orphan in orphans where !faults.concern(orphan) {
      diagnostics.emit(
        .orphan(orphan.id, linked: open.count - orphans.count, of: open.count), at: orphan.span)
    }
  }
}

/// The places at which dependencies could not be understood.
private struct DependencyFaults {
  private struct Place: Comparable {
    let file: String
    let line: Int
    static func < (left: Self, right: Self) -> Bool {
      (left.file, left.line) < (right.file, right.line)
    }
  }

  private let faults: [Place]
  private let rows: [Place]

  init(in diagnostics: Diagnostics, of project: Project) {
    let codes: Set<Diagnostic.Code> = [
      .unknownDependency, .selfDependency, .reversedRange, .doneInDependencies,
    ]
    faults = diagnostics.found.filter { codes.contains($0.code) }
      .map { Place(file: $0.span.file, line: $0.span.line) }.sorted()
    rows = project.activities.map { Place(file: $0.span.file, line: $0.span.line) }.sorted()
  }

  /// Whether one of them lies between the row of a task and the next row.
  func concern(_ task: Activity) -> Bool {
    let place = Place(file: task.span.file, line: task.span.line)
    let fault = faults.partitioningIndex { $0 >= place }
    let next = rows.partitioningIndex { $0 > place }
    guard fault < faults.count, faults[fault].file == place.file else { return false }
    return next == rows.count || faults[fault] < rows[next]
  }
}

extension Activity {
  /// Whether there is work left to plan.
  var isToDo: Bool {
    switch status {
    case .open, .started: true
    case .done, .cancelled: false
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func orphan(_ id: Activity.ID, linked: Int, of count: Int) -> Self {
    Self(
      .orphanTask,
      "\(id.text.excerpt) waits for nothing and nothing waits for it; \(linked) of \(count) tasks "
        + "are linked",
      help: "name what it waits for, or name it where it is waited for")
  }
}
