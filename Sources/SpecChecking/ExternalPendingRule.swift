import PlanModel

/// What others must deliver and is not there yet needs a date; without one it counts as there.
///
/// While the team file dates something that the spec does not have, the name may be a slip, and
/// nothing more is said.
struct ExternalPendingRule: ProjectRule {
  /// How many steps the count of waiting tasks may take: a fraction of a second.
  private static let stepLimit = 10_000_000

  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    let project = subject.project
    let pending = project.externals.filter {
      // What another spec delivers comes when its tasks are done.
      ($0.readiness == .pending || $0.readiness == .delayed) && $0.arrival == nil && $0.spec.isEmpty
    }
    guard !pending.isEmpty, project.activities.contains(where: \.isToDo),
      !diagnostics.found.contains(where: { $0.code == .unknownExternal })
    else { return }
    var direct: [ExternalDependency.ID: [Int]] = [:]
    for (position, activity) in project.activities.enumerated() {
      for external in activity.waitsFor {
        direct[external, default: []] += activity.isToDo ? [position] : []
      }
    }
    var search = SuccessorSearch(project)
    for external in pending {
      let tasks = direct[external.id] ?? []
      // Those that waited for it are done.
      if tasks.isEmpty, direct[external.id] != nil { continue }
      let all = search.steps < Self.stepLimit ? search.count(from: tasks) : tasks.count
      diagnostics.emit(
        .pending(external, tasks: tasks.map { project.activities[$0].id }, count: all),
        at: external.span)
    }
  }
}

/// Counts the tasks that wait for some of them, whatever the kind of relation.
private struct SuccessorSearch {
  /// How many relations were followed so far.
  private(set) var steps = 0
  private var successors: [[Int]]
  /// The number of the count in which a task was met last.
  private var visit: [Int]
  private var visits = 0

  init(_ project: Project) {
    let positions = project.positions
    visit = Array(repeating: 0, count: project.activities.count)
    successors = Array(repeating: [], count: project.activities.count)
    for relation in project.relations {
      if let tail = positions[relation.predecessor], let head = positions[relation.successor] {
        successors[tail].append(head)
      }
    }
  }

  /// Returns how many tasks `tasks` are with all that wait for them, directly or not.
  mutating func count(from tasks: [Int]) -> Int {
    visits += 1
    var found = tasks
    for task in tasks { visit[task] = visits }
    var next = 0
    while next < found.count {
      for task in successors[found[next]] where visit[task] != visits {
        visit[task] = visits
        found.append(task)
      }
      steps += successors[found[next]].count + 1
      next += 1
    }
    return found.count
  }
}

extension Diagnostic.Message {
  fileprivate static func pending(
    _ external: ExternalDependency, tasks: [Activity.ID], count: Int
  ) -> Self {
    let name = external.id.name.excerpt
    let state = "'\(name)' is not there yet ('\(external.status.excerpt)')"
    guard !tasks.isEmpty else {
      return Self(
        .externalPending, "\(state), and no task waits for it",
        help: "name it in the dependencies of the tasks that need it, so that the plan waits too")
    }
    let verb = tasks.count == 1 ? "waits" : "wait"
    let others = count - tasks.count
    let more =
      others == 0 ? "" : ", and \(others) more \(others == 1 ? "task" : "tasks") through others"
    return Self(
      .externalPending,
      "\(state) and has no date, but \(tasks.listed) \(verb) for it\(more)",
      help:
        "say when it comes, in the team file: external: { \(quoted(name)): 2026-11-02..2026-11-20 }"
    )
  }

  /// A name as a key of YAML.
  private static func quoted(_ name: String) -> String {
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
    return isPlain ? name : "'\(name.replacing("'", with: "''"))'"
  }
}
