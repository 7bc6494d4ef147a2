import NetworkAnalysis
import PlanModel

/// A phase must have room for the longest chain of its own tasks.
///
/// The chain counts links only, with one person at full speed for each task: with fewer people it
/// takes longer. A task of another phase between two tasks of this one counts too, for it must be
/// done between them and so inside the phase; tasks that merely come before do not, for they may
/// be done before the phase begins.
struct PhaseUnreachableRule: ProjectRule {
  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    guard case .acyclic(let network) = subject.network else { return }
    let project = subject.project
    let calendar = project.calendar
    var members: [Phase.ID: [Int]] = [:]
    for (position, activity) in project.activities.enumerated() {
      if let phase = activity.phase { members[phase, default: []].append(position) }
    }
    let durations = project.activities.map(\.fullSpeedDuration.minutes)
    var previous: Phase?
    for phase in project.phases {
      defer { previous = phase }
      guard let tasks = members[phase.id], let days = phase.promisedDays(after: previous) else {
        continue
      }
      let path = network.longestPath(through: tasks, durations: durations)
      let needed = (path.length + calendar.minutesPerDay - 1) / calendar.minutesPerDay
      let promised = calendar.workdayCount(from: days.lowerBound, through: days.upperBound)
      guard needed > promised else { continue }
      let ids = path.positions.map { project.activities[$0].id }
      diagnostics.emit(
        .unreachable(phase, promised: promised, needed: needed, path: ids), at: phase.span)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func unreachable(
    _ phase: Phase, promised: Int, needed: Int, path: [Activity.ID]
  ) -> Self {
    let days = promised == 1 ? "1 working day" : "\(promised) working days"
    return Self(
      .phaseUnreachable,
      "phase '\(phase.name.excerpt)' has \(days); its own critical path takes \(needed)",
      help: "shorten \(path.pathText), or give the phase more time")
  }
}
