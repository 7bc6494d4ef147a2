import PlanModel

/// The words for the members of the model's enumerations, and for durations and efforts.
extension PlanFigures {
  /// A stretch of working time in days: `2.5 d`.
  func days(_ duration: WorkDuration) -> String { duration.inDays(of: project.calendar) }

  /// An effort in person-days: `2.5 d`.
  func days(_ effort: Effort) -> String {
    NumberText.quantity(effortDays(effort), decimals: 1, "d")
  }

  /// The standard error of a moment, in days: `± 0.03 d`.
  func error(_ duration: WorkDuration?) -> String {
    NumberText.error(duration?.days(of: project.calendar), decimals: 2, "d")
  }

  /// The day on which work that begins at `moment` begins.
  func startDay(_ moment: WorkMoment) -> CivilDate { axis.startDate(of: moment) }

  /// The day on which an activity begins; one of no effort begins when it is done.
  func startDay(_ entry: Schedule.Entry) -> CivilDate {
    entry.start == entry.finish ? finishDay(entry.finish) : startDay(entry.start)
  }

  /// The day on which work that ends at `moment` is done.
  func finishDay(_ moment: WorkMoment) -> CivilDate { axis.finishDate(of: moment) }

  /// What holds an activity where it is.
  func words(for driver: ScheduleAnalysis.Driver) -> String {
    switch driver {
    case .projectStart: "the project's start"
    case .relation(let other, .finishToStart): "waits for \(other)"
    case .relation(let other, .startToStart): "starts after the start of \(other)"
    case .relation(let other, .finishToFinish): "finishes after \(other)"
    case .relation(let other, .startToFinish): "finishes after the start of \(other)"
    case .person(let other, let person): "\(person) does \(other) first"
    case .pool(let other, let pool, _): "\(other) holds \(pool) first"
    case .absence(let people):
      people.count == 1
        ? "\(people[0]) is away until then" : "\(names(people)) are away until then"
    case .release(.arrival(let external), let day): "waits for \(external), \(day)"
    case .release(.notBefore, let day): "not before \(day)"
    case .release(.asOf, let day): "the rest is planned from \(day)"
    }
  }

  /// The people of the activity at a position: those of the plan, or of what is behind its owner.
  func people(at position: Int) -> String {
    let activity = project.activities[position]
    let owner = activity.owner?.name ?? activity.statedOwner
    return activity.isSettled && !owner.isEmpty
      ? owner : names(schedule.entries[position].people)
  }

  /// The people of an activity, to name them in a cell: `Ana, Bo`; a dash for nobody.
  func names(_ people: [Person.ID]) -> String {
    people.isEmpty ? "–" : people.map(\.name).joined(separator: ", ")
  }
}

extension WorkDuration {
  /// The duration in working days, to a tenth: `2.5 d`.
  func inDays(of calendar: WorkCalendar) -> String {
    NumberText.quantity(days(of: calendar), decimals: 1, "d")
  }
}

extension Phase {
  /// What the phase does to the plan.
  func roleInWords(taskCount: Int, openCount: Int) -> String {
    switch role {
    case .preparation: "before the tasks"
    case .work:
      NumberText.count(taskCount, "task") + (openCount < taskCount ? ", \(openCount) left" : "")
    case .block(let workdays): NumberText.count(workdays, "working day")
    case .idle: "no tasks"
    }
  }
}

extension LowerBound.Argument {
  /// The argument, to follow "by": `the work of BE`.
  var inWords: String {
    switch self {
    case .criticalPath: "the longest chain of links"
    case .load(let skills): "the work of \(skills.map(\.code).joined(separator: ", "))"
    case .staffingModel: "the staffing model"
    case .window(let skills):
      "the work of \(skills.map(\.code).joined(separator: ", ")) that must fit in between"
    case .pool(let pool): "the work that holds \(pool)"
    case .energeticReasoning: "the work that must run at the same time"
    case .exhaustiveSearch: "a search through all shorter schedules"
    }
  }
}
