import PlanModel

/// The words for the values of an allocation: money, loads, bounds and their arguments.
struct AllocationWords {
  /// What was read.
  let project: Project
  /// Its working days.
  let axis: WorkAxis
  /// The words for working time.
  let times: HoldWords
  /// Positions of the activities by id.
  private let positions: [Activity.ID: Int]

  /// Prepares the words for a project.
  init(_ project: Project) {
    self.project = project
    axis = project.axis
    times = HoldWords(project)
    positions = project.positions
  }

  /// The activity with an id of the project.
  func activity(_ id: Activity.ID) -> Activity {
    guard let position = positions[id] else {
      preconditionFailure("an allocation names \(id), which is not in the project")
    }
    return project.activities[position]
  }

  /// An amount in the unit of the rates, with cents where there are some.
  func money(_ amount: Double) -> String {
    let isWhole = (amount - amount.rounded()).magnitude < 0.005
    return NumberText.fixed(amount, decimals: isWhole ? 0 : 2)
  }

  /// A share in percent: `83.3 %`.
  func percent(_ share: Double) -> String {
    NumberText.quantity(share * 100, decimals: 1, "%")
  }

  /// Hours of work: `12.5 h`.
  func hours(_ hours: Double) -> String { NumberText.quantity(hours, decimals: 1, "h") }

  /// The day on which work that ends at `moment` is done, with its weekday.
  func day(_ moment: WorkMoment) -> String { axis.finishDate(of: moment).withWeekday }

  /// A value of an objective in its unit.
  func amount(_ amount: Double, of objective: StaffingObjective) -> String {
    switch objective {
    case .finish: day(WorkMoment(minutes: Int(amount.rounded())))
    case .cost: money(amount)
    case .balance: percent(amount)
    }
  }

  /// What an objective counts.
  func name(_ objective: StaffingObjective, upTo horizon: WorkMoment) -> String {
    switch objective {
    case .finish: "finish: the last task is done"
    case .cost: "cost: all hours at their rates"
    case .balance: "balance: the largest load until \(axis.finishDate(of: horizon))"
    }
  }

  /// Whether a value is proved, or how far it lies above its bound.
  func gap(of value: ObjectiveValue) -> String {
    guard !value.isProven else { return "proved" }
    guard let gap = value.gap else { return "open" }
    return NumberText.quantity(gap * 100, decimals: gap < 0.001 ? 3 : 1, "%")
  }

  /// The argument, to follow "by": `the work of BE`.
  func argument(_ argument: ObjectiveValue.Argument) -> String {
    switch argument {
    case .schedule(let bound): bound.inWords
    case .cheapestPeople: "the cheapest people for each task"
    case .staffingModel: "the staffing model"
    case .evenLoad(let skills):
      "sharing the work of \(skills.map(\.code).joined(separator: ", ")) evenly"
    }
  }

  /// What holds the finish up, as a sentence.
  func sentence(_ bottleneck: Bottleneck) -> String {
    switch bottleneck {
    case .people(let people, let work):
      let names = people.map(\.name).asEnumeration
      let codes = work.map(\.code).asEnumeration
      return "\(names): the work of \(codes), which nobody else can do, allows no earlier finish "
        + "than the lower bound."
    case .pool(let pool):
      return "\(pool): the work that holds it allows no earlier finish than the lower bound."
    case .person(let person, let activities, let minutes, let total):
      return "\(person) does \(times.time(minutes)) of the \(times.time(total)) on the chain that "
        + "sets the finish: \(activities.map(\.text).joined(separator: " → "))."
    case .chain(let activities):
      return "The chain that sets the finish takes nobody's time: "
        + "\(activities.map(\.text).joined(separator: " → "))."
    }
  }
}
