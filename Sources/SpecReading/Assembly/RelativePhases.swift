import PlanModel

/// Gives days to phases that count from the start: `Week 1-2`, `Sprint 3`, `2 weeks`.
///
/// Week 1, day 1 and sprint 1 begin on the first day of the project; days are working days. A
/// phase of so many days begins after the one before it. Without a first day none gets dates.
struct RelativePhases {
  /// The first day, if it is known: that of the project, else that of the first dated phase.
  let start: CivilDate?
  /// Which days are worked.
  let calendar: WorkCalendar

  /// Returns `phases` with the days that can be known.
  ///
  /// - Complexity: O(*p*) for *p* phases.
  func dated(_ phases: [PhaseEntry]) -> [PhaseEntry] {
    let first = start ?? phases.lazy.compactMap(\.start).first
    var lastEnd: CivilDate?
    return phases.map { phase in
      var phase = phase
      switch phase.time {
      case .numbered(let period, let from, let to):
        if let first, phase.start == nil, phase.end == nil,
          let days = days(of: period, from, to, after: first)
        {
          (phase.start, phase.end) = days
        }
      case .length(let workdays):
        let begin = phase.start ?? lastEnd?.adding(days: 1) ?? first
        if let begin, phase.end == nil, let end = workday(workdays, from: begin) {
          phase.start = phase.start ?? calendar.workday(onOrAfter: begin)
          phase.end = end
        }
      case .days, .vague, nil: break
      }
      lastEnd = phase.end ?? lastEnd
      return phase
    }
  }

  /// The first and the last working day of numbered periods.
  private func days(
    of period: PhaseTime.Period, _ from: Int, _ to: Int, after first: CivilDate
  ) -> (CivilDate, CivilDate)? {
    guard period != .day else {
      guard let start = workday(from, from: first), let end = workday(to, from: first) else {
        return nil
      }
      return (start, end)
    }
    let start = calendar.workday(onOrAfter: first.adding(days: (from - 1) * period.days))
    let end = calendar.workday(onOrBefore: first.adding(days: to * period.days - 1))
    return CivilDate.plannable.contains(end) ? (start, max(start, end)) : nil
  }

  /// The working day with a number, from 1, counted from `first` on, if a plan can reach it.
  private func workday(_ number: Int, from first: CivilDate) -> CivilDate? {
    var (low, high) = (first.dayNumber, CivilDate.plannable.upperBound.dayNumber + 1)
    while low < high {
      let middle = low + (high - low) / 2
      let count = calendar.workdayCount(from: first, through: CivilDate(dayNumber: middle))
      if count >= number { high = middle } else { low = middle + 1 }
    }
    let day = CivilDate(dayNumber: low)
    return CivilDate.plannable.contains(day) ? day : nil
  }
}
