import NetworkAnalysis
import PlanModel

/// A critical path that the text states should be one of the longest chains of the links.
///
/// Its steps must be tasks, each must wait for the one before it, directly or not, and no other
/// chain may take longer. Of chains that take the same time any is right, and steps in between may
/// be left out. Once some of the work is behind, the rest has another path, of which nothing is said.
struct NotCriticalPathRule: ProjectRule {
  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    guard case .acyclic(let network) = subject.network, subject.project.asOf == nil else { return }
    let project = subject.project
    let paths = project.statedFigures.compactMap { figure -> (StatedFigure, [Activity.ID])? in
      guard case .criticalPath(let steps) = figure.claim else { return nil }
      return (figure, steps)
    }
    guard !paths.isEmpty else { return }
    let positions = project.positions
    let names = project.activities.map(\.id.text)
    // A task without an effort takes at least no time at all.
    let isKnown = project.activities.map { $0.estimate.amount != .unknown }
    let durations = zip(project.activities, isKnown).map { activity, isKnown in
      isKnown ? activity.fullSpeedDuration.minutes : 0
    }
    let longest = network.longestPath(
      through: Array(project.activities.indices), durations: durations)
    for (figure, ids) in paths {
      if let unknown = ids.first(where: { positions[$0] == nil }) {
        diagnostics.emit(
          .noTask(unknown, names.hint(for: unknown.text)), at: figure.span)
        continue
      }
      let steps = ids.compactMap { positions[$0] }
      switch network.length(of: steps, durations: durations) {
      case .broken(let earlier, let later):
        diagnostics.emit(
          .noLink(from: ids[earlier], to: ids[later]), at: figure.span)
      case .takes(let minutes):
        let days = PathDays(minutes, longest.length, minutesPerDay: project.calendar.minutesPerDay)
        guard let days, steps.allSatisfy({ isKnown[$0] }) else { continue }
        let ids = longest.positions.map { project.activities[$0].id }
        diagnostics.emit(
          .notLongest(days, longest: ids, isAtLeast: isKnown.contains(false)), at: figure.span)
      }
    }
  }
}

/// Two lengths of time in working days, to a tenth.
private struct PathDays {
  let stated: String
  let longest: String

  /// Writes two lengths in minutes; nothing if the first is not the shorter when so written.
  init?(_ stated: Int, _ longest: Int, minutesPerDay: Int) {
    let tenths = [stated, longest].map { ($0 * 10 + minutesPerDay / 2) / minutesPerDay }
    guard tenths[0] < tenths[1] else { return nil }
    self.stated = Self.days(tenths[0])
    self.longest = Self.days(tenths[1])
  }

  private static func days(_ tenths: Int) -> String {
    let number = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return tenths == 10 ? "1 working day" : "\(number) working days"
  }
}

extension Diagnostic.Message {
  fileprivate static func noTask(_ id: Activity.ID, _ hint: TaskIDHint?) -> Self {
    Self(
      .notCriticalPath, "the stated critical path names '\(id)', which is no task",
      help: hint?.name.map { "did you mean \($0)?" }
        ?? "write the id of a task" + (hint?.family.map { "; \($0)" } ?? ""))
  }

  fileprivate static func noLink(from first: Activity.ID, to second: Activity.ID) -> Self {
    Self(
      .notCriticalPath,
      "the stated critical path goes from \(first) to \(second), which does not wait for it",
      help: "add the dependency, or correct the path")
  }

  fileprivate static func notLongest(
    _ days: PathDays, longest: [Activity.ID], isAtLeast: Bool
  ) -> Self {
    Self(
      .notCriticalPath,
      "the stated critical path takes \(days.stated); the longest chain takes "
        + "\(isAtLeast ? "at least " : "")\(days.longest)",
      help: "the longest chain is \(longest.pathText)")
  }
}
