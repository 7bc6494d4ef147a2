import PlanModel

/// Decides what each phase does to the plan.
///
/// Phases before the first that owns tasks are preparation; those after the last are blocks of
/// their promised working days; those between without tasks bind nothing. When no phase owns
/// tasks, none of them binds anything.
struct PhaseRoles {
  /// The position of the phase of each task.
  let owners: [Int?]
  /// Whose working days are counted.
  let calendar: WorkCalendar
  /// The position of the first phase among those of all specs.
  var firstID = 0

  /// Returns the phases with their roles.
  func phases(of entries: [PhaseEntry]) -> [Phase] {
    let withTasks = Set(owners.compactMap(\.self))
    let (first, last) = (withTasks.min() ?? .min, withTasks.max() ?? .max)
    var phases: [Phase] = []
    for (position, entry) in entries.enumerated() {
      var phase = Phase(
        id: Phase.ID(firstID + position), name: entry.name, spec: entry.spec, start: entry.start,
        end: entry.end, deliverables: entry.deliverables, role: .idle, span: entry.span,
        endSpan: entry.endSpan)
      if withTasks.contains(position) {
        phase.role = .work
      } else if position < first {
        phase.role = .preparation
      } else if position > last {
        let days = phase.promisedDays(after: phases.last)
        phase.role = .block(
          workdays: days.map {
            calendar.workdayCount(from: $0.lowerBound, through: $0.upperBound)
          } ?? 0)
      }
      phases.append(phase)
    }
    return phases
  }
}
