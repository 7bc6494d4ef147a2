import PlanModel

/// The project of a benchmark instance, in which a unit of time is a minute.
///
/// Everybody is there on every minute of the axis, so that the finish in minutes is the makespan in
/// units.
struct InstanceProject {
  /// A task: its number in the file, its length and the numbers of those that wait for it.
  struct Task {
    /// The number by which the file knows it.
    var number: Int
    /// Its length in units.
    var duration: Int
    /// What somebody must know to do it; the same for all where nobody does them.
    var discipline = Skill("JOB")
    /// How many people do it.
    var people = 1
    /// The units of pools it holds.
    var needs: [PoolNeed] = []
  }

  /// The title of the project.
  var title: String
  /// In the order of the file.
  var tasks: [Task] = []
  /// Numbers of a task and of one that starts after its finish.
  var links: [(before: Int, after: Int)] = []
  /// Who and what there is.
  var team = Team(people: [])

  /// The project that is scheduled.
  var project: Project {
    let span = SourceSpan(file: title, line: 1, column: 1, length: 1)
    return Project(
      header: SpecHeader(title: title, span: span),
      activities: tasks.map { activity($0, span: span) },
      relations: links.map { before, after in
        PrecedenceRelation(from: id(before), to: id(after), span: span)
      },
      team: team,
      start: ProjectStart(date: CivilDate(dayNumber: 20_457), reason: .commandLine))
  }

  private func activity(_ task: Task, span: SourceSpan) -> Activity {
    var activity = Activity(
      id: id(task.number), title: "Task \(task.number)", discipline: task.discipline,
      estimate: Estimate(text: "\(task.duration)", amount: .unknown, unit: .hours),
      effort: Effort(microminutes: task.duration * 1_000_000), span: span)
    activity.people = task.people
    activity.needs = task.needs
    return activity
  }

  private func id(_ number: Int) -> Activity.ID { Activity.ID("T\(number)") }
}
