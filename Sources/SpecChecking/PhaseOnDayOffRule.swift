import PlanModel

/// A phase should end on a working day; else it must be done on the one before.
struct PhaseOnDayOffRule: ProjectRule {
  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    let calendar = subject.project.calendar
    for phase in subject.project.phases {
      guard let end = phase.end, !calendar.isWorkday(end) else { continue }
      let counted = calendar.workday(onOrBefore: end)
      diagnostics.emit(.endsOnDayOff(phase, end: end, counted: counted), at: phase.endSpan)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func endsOnDayOff(
    _ phase: Phase, end: CivilDate, counted: CivilDate
  ) -> Self {
    Self(
      .phaseOnDayOff,
      "phase '\(phase.name.excerpt)' ends on a day off, \(end.weekday.shortName) \(end)",
      help: "it counts as \(counted.weekday.shortName) \(counted), the working day before it")
  }
}
