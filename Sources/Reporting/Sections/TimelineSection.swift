import PlanModel

/// The Gantt chart: every activity in the order of its start, then the phases that follow.
struct TimelineSection: ReportSection {
  /// The figures of the plan.
  let figures: PlanFigures
  /// How many tasks are drawn at most: the critical ones first, then those that start first.
  var mostRows = Int.max

  var blocks: [Report.Block] {
    let count = figures.schedule.entries.count
    guard count > 0 else { return [] }
    let chart: [Report.Block] = [.heading(level: 2, "Timeline"), .gantt(gantt)]
    guard count > mostRows else { return chart }
    return chart + [
      .paragraph(
        Report.Text(
          "Drawn are \(NumberText.grouped(mostRows)) of \(NumberText.count(count, "task")): the "
            + "critical ones, then those that start first. The table of tasks holds all.", .faint))
    ]
  }

  /// The chart.
  var gantt: Report.Gantt {
    let start = figures.planningDay
    let firstDay = start.adding(days: -start.weekday.rawValue)
    let planned = max(
      start, figures.finishDay(max(figures.plan.release, figures.schedule.finish)))
    let marks = self.marks
    let rows = tasks(from: firstDay) + phases(from: firstDay)
    // What may be may widen the chart, but not beyond twice the plan.
    let most = planned.adding(days: planned.dayNumber - firstDay.dayNumber + 7)
    let likely = rows.compactMap(\.likelyFinish?.upperBound).max().map {
      firstDay.adding(days: Int($0.rounded(.up)) - 1)
    }
    let lastDay = (marks.map(\.date) + (likely.map { [$0] } ?? [])).filter { $0 <= most }
      .reduce(planned, max)
    return Report.Gantt(
      firstDay: firstDay, dayCount: lastDay.dayNumber - firstDay.dayNumber + 1,
      calendar: figures.project.calendar, rows: rows, marks: marks)
  }

  private func tasks(from firstDay: CivilDate) -> [Report.Gantt.Row] {
    let entries = figures.schedule.entries
    let leave = Dictionary(
      figures.project.team.people.map { ($0.id, days(of: $0.leave, from: firstDay)) },
      uniquingKeysWith: { first, _ in first })
    return drawn.map { index in
      let entry = entries[index]
      let activity = figures.project.activities[index]
      guard !activity.isSettled else {
        let kind: Report.Gantt.Row.Kind =
          activity.status == .cancelled ? .cancelledTask : .doneTask
        return Report.Gantt.Row(
          kind: kind, name: entry.activity.text, title: activity.title,
          person: activity.owner?.name ?? activity.statedOwner, start: 0, finish: 0)
      }
      let finish = finishPosition(entry.finish, from: firstDay)
      var row = Report.Gantt.Row(
        kind: figures.plan.analysis.entries[index].isCritical ? .criticalTask : .task,
        name: entry.activity.text, title: activity.title,
        person: entry.people.isEmpty ? "" : figures.names(entry.people),
        start: entry.finish == entry.start
          ? finish : startPosition(entry.start, from: firstDay), finish: finish,
        likelyFinish: likelyFinish(of: index, from: firstDay),
        leave: common(entry.people.map { leave[$0] ?? [] }))
      let progress = ActivityProgress(of: activity)
      if progress.isPartDone { row.progress = progress.words }
      return row
    }
  }

  /// The days that all lists of ranges hold.
  private func common(_ lists: [[Range<Int>]]) -> [Range<Int>] {
    guard let first = lists.first else { return [] }
    return lists.dropFirst().reduce(first) { common, list in
      common.flatMap { range in
        list.map(range.clamped(to:)).filter { !$0.isEmpty }
      }
    }
  }

  /// The activities that are drawn: those that are behind, then the others by their start.
  private var drawn: [Int] {
    let entries = figures.schedule.entries
    let isBehind = figures.project.activities.map(\.isSettled)
    let order = entries.indices.sorted {
      (isBehind[$0] ? 0 : 1, entries[$0].start, entries[$0].finish, $0)
        < (isBehind[$1] ? 0 : 1, entries[$1].start, entries[$1].finish, $1)
    }
    guard order.count > mostRows else { return order }
    let isCritical = figures.plan.analysis.entries.map(\.isCritical)
    let open = order.filter { !isBehind[$0] }
    let chosen =
      (open.filter { isCritical[$0] } + open.filter { !isCritical[$0] }
      + order.filter { isBehind[$0] }).prefix(mostRows)
    let isChosen = Set(chosen)
    return order.filter(isChosen.contains)
  }

  /// Where an activity ends in 50 and in 80 of 100 futures.
  private func likelyFinish(
    of index: Int, from firstDay: CivilDate
  ) -> ClosedRange<Report.Gantt.Position>? {
    let activities = figures.forecast.activities
    guard activities.indices.contains(index),
      let middle = activities[index].finish.first(where: { $0.percent == 50 }),
      let likely = activities[index].finish.first(where: { $0.percent == 80 }),
      middle.moment <= likely.moment
    else { return nil }
    return finishPosition(
      middle.moment, from: firstDay)...finishPosition(
        likely.moment, from: firstDay)
  }

  /// Ranges of dates as days since the first; what lies before it is cut off.
  private func days(of ranges: [ClosedRange<CivilDate>], from firstDay: CivilDate) -> [Range<Int>] {
    ranges.compactMap { range in
      let first = max(0, range.lowerBound.dayNumber - firstDay.dayNumber)
      let end = range.upperBound.dayNumber - firstDay.dayNumber + 1
      return first < end ? first..<end : nil
    }
  }

  private func phases(from firstDay: CivilDate) -> [Report.Gantt.Row] {
    figures.project.phases.compactMap { phase in
      guard let start = figures.plannedStart(ofBlock: phase),
        let end = figures.plannedEnd(of: phase), start < end
      else { return nil }
      return Report.Gantt.Row(
        kind: .phase, name: phase.spec.isEmpty ? phase.name : phase.spec,
        title: phase.spec.isEmpty ? "" : phase.name, person: "",
        start: startPosition(start, from: firstDay), finish: finishPosition(end, from: firstDay))
    }
  }

  /// Promised phase ends, the promised release, and the release of 80 of 100 futures.
  private var marks: [Report.Gantt.Mark] {
    let promise = figures.project.promise
    var marks = figures.project.phases.compactMap { phase -> Report.Gantt.Mark? in
      guard let end = phase.end, figures.plannedEnd(of: phase) != nil else { return nil }
      return Report.Gantt.Mark(kind: .phaseEnd, name: phase.label, date: end)
    }
    if let promise {
      // The last phase's end is the promise itself: one sign is enough.
      let name: String
      switch promise.source {
      case .teamFile: name = "team file"
      case .phase(let phase): name = phase
      }
      marks.removeAll { $0.name == name && $0.date == promise.date }
      marks.append(Report.Gantt.Mark(kind: .promise, name: name, date: promise.date))
    }
    let likely = figures.finishDay(figures.forecast.release.percentile(80).moment)
    marks.append(Report.Gantt.Mark(kind: .likelyRelease, name: "", date: likely))
    if let asOf = figures.project.asOf {
      marks.append(Report.Gantt.Mark(kind: .asOf, name: "", date: asOf))
    }
    return marks
  }

  private func startPosition(_ moment: WorkMoment, from firstDay: CivilDate) -> Double {
    let minute = max(0, moment.minutes) % figures.axis.minutesPerDay
    return Double(figures.startDay(moment).dayNumber - firstDay.dayNumber)
      + Double(minute) / Double(figures.axis.minutesPerDay)
  }

  private func finishPosition(_ moment: WorkMoment, from firstDay: CivilDate) -> Double {
    let minute = max(0, moment.minutes - 1) % figures.axis.minutesPerDay + 1
    return Double(figures.finishDay(moment).dayNumber - firstDay.dayNumber)
      + Double(minute) / Double(figures.axis.minutesPerDay)
  }
}
