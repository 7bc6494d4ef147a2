import PlanModel

/// What is done of the activities, and from when to when they are shown.
///
/// Specs say how much is done, not when. A project file must have days all the same: work that is
/// done is shown as if it had gone on right before the day from which the rest is planned, but not
/// before the project's start, and as fast as the plan does the rest.
extension ProjectXMLFile {
  /// The run of an activity as the file has it.
  struct Run {
    /// When it began, or will.
    let start: WorkMoment
    /// When what is left of it begins.
    let resumption: WorkMoment
    /// When it ends, or did.
    let finish: WorkMoment
    /// Minutes in which what is done was done, and in which the rest will be.
    let (done, left): (Int, Int)
  }

  /// When an activity runs.
  func run(of position: Int) -> Run {
    let activity = figures.project.activities[position]
    let entry = figures.schedule.entries[position]
    let present = figures.project.planningMoment(on: figures.axis)
    let progress = ActivityProgress(of: activity)
    guard !activity.isSettled else {
      let done = Int((activity.doneEffort.hours * 60).rounded(.up))
      let start = max(.start, present - .minutes(done))
      return Run(
        start: start, resumption: present, finish: present, done: (present - start).minutes, left: 0
      )
    }
    let left = workedMinutes(of: entry)
    guard progress.isPartDone, left > 0 else {
      return Run(
        start: entry.start, resumption: entry.start, finish: entry.finish, done: 0, left: left)
    }
    let done = Int((Double(left) * progress.share / (1 - progress.share)).rounded())
    return Run(
      start: max(.start, present - .minutes(done)), resumption: entry.start, finish: entry.finish,
      done: done, left: left)
  }

  /// From when to when nothing is done of what was begun.
  func pause(of activity: Activity, _ run: Run) -> [MarkupElement] {
    guard ActivityProgress(of: activity).isPartDone else { return [] }
    let present = figures.project.planningMoment(on: figures.axis)
    return [
      MarkupElement("Stop", Self.dateTime(clock.finish(present))),
      MarkupElement("Resume", Self.dateTime(clock.start(run.resumption))),
    ]
  }

  /// The percentage, and what is behind of the duration and the work; nothing for what is open.
  func progress(of activity: Activity, _ run: Run) -> [MarkupElement] {
    let progress = ActivityProgress(of: activity)
    guard progress.percent > 0 else { return [] }
    let finish = Self.dateTime(clock.finish(run.finish))
    let start = run.start == run.finish ? finish : Self.dateTime(clock.start(run.start))
    return [
      MarkupElement("PercentComplete", progress.percent),
      MarkupElement("PercentWorkComplete", progress.percent),
      MarkupElement("ActualStart", start),
    ] + (progress.isPartDone ? [] : [MarkupElement("ActualFinish", finish)]) + [
      MarkupElement("ActualDuration", Self.duration(minutes: run.done)),
      MarkupElement("ActualWork", Self.duration(activity.doneEffort)),
      MarkupElement("RemainingDuration", Self.duration(minutes: run.left)),
      MarkupElement("RemainingWork", Self.duration(activity.openEffort)),
    ]
  }

  /// What holds the activity, and that the days of what is done are not known.
  func notes(on position: Int) -> [MarkupElement] {
    let activity = figures.project.activities[position]
    let drivers = figures.plan.analysis.entries[position].drivers.map(figures.words)
    let doubt = "The spec says how much is done, not when: days of what is done are assumed."
    let lines =
      (activity.isSettled ? [] : drivers) + (activity.doneEffort > .zero ? [doubt] : [])
    return lines.isEmpty ? [] : [MarkupElement("Notes", lines.joined(separator: "\n"))]
  }
}
