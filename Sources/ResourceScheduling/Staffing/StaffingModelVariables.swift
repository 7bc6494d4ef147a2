import LinearOptimization

/// The decisions of the staffing model, and the quantities that follow from them.
struct StaffingModelVariables {
  /// A class of people who may do an activity, with the decision and what follows.
  struct Choice {
    /// The class.
    let people: Int
    /// Whether the class does it; `nil` if no other can.
    let isTaken: LinearModel.Variable?
    /// A lower bound on the elapsed minutes if so.
    let duration: Int
  }

  /// The classes who may do each activity; one of them does.
  let choices: [[Choice]]
  /// The start of each activity, in minutes.
  let start: [LinearModel.Variable]
  /// The finish of each activity, in minutes.
  let finish: [LinearModel.Variable]
  /// The end of the project, in minutes.
  let makespan: LinearModel.Variable
  /// The largest load of one person, in minutes.
  let peak: LinearModel.Variable

  /// Adds the variables to `model`.
  init(
    _ problem: SchedulingProblem, people: InterchangeablePeople, times: HeadsAndTails,
    to model: inout LinearModel
  ) {
    choices = (0..<problem.count).map { activity in
      let classes = people.eligible[activity]
      return classes.map { number in
        Choice(
          people: number, isTaken: classes.count > 1 ? model.addVariable(.binary) : nil,
          duration: problem.leastDuration(activity, by: people.classes[number][0]))
      }
    }
    start = times.head.map { model.addVariable(.continuous(Double($0)...(.infinity))) }
    finish = times.headFinish.map { model.addVariable(.continuous(Double($0)...(.infinity))) }
    makespan = model.addVariable(.continuous(Double(times.criticalPathEnd)...(.infinity)))
    peak = model.addVariable(.continuous(0...(.infinity)))
  }

  /// The elapsed minutes of an activity: those of the class that does it.
  func duration(of activity: Int) -> LinearExpression {
    choices[activity].reduce(into: LinearExpression()) { sum, choice in
      Self.add(Double(choice.duration), ifTaken: choice, to: &sum)
    }
  }

  /// The elapsed minutes that a class spends on those of `activities` that it does.
  func load(of people: Int, on activities: some Sequence<Int>) -> LinearExpression {
    activities.reduce(into: LinearExpression()) { sum, activity in
      for choice in choices[activity] where choice.people == people {
        Self.add(Double(choice.duration), ifTaken: choice, to: &sum)
      }
    }
  }

  /// The class that does each activity when the variables have the given values.
  func classes(in values: [Double]) -> [Int] {
    choices.map { choices in
      let taken = choices.first { choice in
        choice.isTaken.map { values[$0.index] > 0.5 } ?? true
      }
      return taken?.people ?? choices[0].people
    }
  }

  private static func add(
    _ amount: Double, ifTaken choice: Choice, to sum: inout LinearExpression
  ) {
    guard let variable = choice.isTaken else {
      sum.constant += amount
      return
    }
    sum.add(variable, times: amount)
  }
}
