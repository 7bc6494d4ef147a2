import PlanModel

/// The Gantt chart: every activity in the order of its start, then the phases that follow.
struct TimelineSection: ReportSection {
  /// The figures of the plan.
  let figures: PlanFigures

  var blocks: [Report.Block] {
    guard !figures.schedule.entries.isEmpty else { return [] }
    return [.heading(level: 2, "Timeline"), .gantt(gantt)]
  }

  /// The chart.
  var gantt: Report.Gantt {
    let start = figures.axis.start
    let firstDay = start.adding(days: -start.weekday.rawValue)
    let planned = figures.finishDay(max(figures.plan.release, figures.schedule.finish))
    let marks = self.marks
    // A mark may widen the chart, but not beyond twice the plan.
    let most = planned.adding(days: planned.dayNumber - firstDay.dayNumber + 7)
    let lastDay = marks.map(\.date).filter { $0 <= most }.reduce(planned, max)
    return Report.Gantt(
      firstDay: firstDay, dayCount: lastDay.dayNumber - firstDay.dayNumber + 1,
      calendar: figures.project.calendar, rows: tasks(from: firstDay) + phases(from: firstDay),
      marks: marks)
  }

  private func tasks(from firstDay: CivilDate) -> [Report.Gantt.Row] {
    let entries = figures.schedule.entries
    let order = entries.indices.sorted {
      (entries[$0].start, entries[$0].finish, $0) < (entries[$1].start, entries[$1].finish, $1)
    }
    return order.map { index in
      let entry = entries[index]
      let finish = finishPosition(entry.finish, from: firstDay)
      return Report.Gantt.Row(
        kind: figures.plan.analysis.entries[index].isCritical ? .criticalTask : .task,
        name: entry.activity.text, title: figures.project.activities[index].title,
        person: entry.people.isEmpty ? "" : figures.names(entry.people),
        start: entry.finish == entry.start
          ? finish : startPosition(entry.start, from: firstDay), finish: finish)
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
