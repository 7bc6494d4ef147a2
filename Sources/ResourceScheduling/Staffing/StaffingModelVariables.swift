import LinearOptimization

/// The decisions of the staffing model, and the quantities that follow from them.
struct StaffingModelVariables {
  /// A class of people who may do an activity, with the decision and what follows.
  struct Choice {
    /// The class.
    let people: Int
    /// How many of the class do it; `nil` if no other can.
    let taken: LinearModel.Variable?
    /// How many do it if no other class can: the whole crew.
    let forced: Int
    /// A lower bound on the elapsed minutes if one of them does it, alone or with others.
    let duration: Int
  }

  /// The classes who may do each activity, and give its crew; none if nobody does it.
  let choices: [[Choice]]
  /// A lower bound on the elapsed minutes of each activity, whoever does it.
  let leastDurations: [Int]
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
    let leastDurations = (0..<problem.count).map(problem.leastDuration)
    self.leastDurations = leastDurations
    choices = (0..<problem.count).map { activity in
      let classes = people.eligible[activity]
      let size = problem.crewSizes[activity]
      return classes.map { number in
        let most = min(size, people.classes[number].count)
        return Choice(
          people: number,
          taken: classes.count > 1
            ? model.addVariable(most == 1 ? .binary : .integer(0...most)) : nil,
          forced: size,
          duration: size == 1
            ? problem.leastDuration(activity, by: people.classes[number][0])
            : leastDurations[activity])
      }
    }
    start = times.head.map { model.addVariable(.continuous(Double($0)...(.infinity))) }
    finish = times.headFinish.map { model.addVariable(.continuous(Double($0)...(.infinity))) }
    makespan = model.addVariable(.continuous(Double(times.criticalPathEnd)...(.infinity)))
    peak = model.addVariable(.continuous(0...(.infinity)))
  }

  /// The elapsed minutes of an activity: those of the class that does it alone, else the least.
  func duration(of activity: Int) -> LinearExpression {
    guard choices[activity].first?.forced == 1 else {
      return LinearExpression(Double(leastDurations[activity]))
    }
    return choices[activity].reduce(into: LinearExpression()) { sum, choice in
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

  /// The classes that give each activity's crew when the variables have the given values.
  func classes(in values: [Double]) -> [[Int]] {
    choices.map { choices in
      choices.filter { choice in
        choice.taken.map { values[$0.index] > 0.5 } ?? true
      }.map(\.people)
    }
  }

  private static func add(
    _ amount: Double, ifTaken choice: Choice, to sum: inout LinearExpression
  ) {
    guard let variable = choice.taken else {
      sum.constant += amount * Double(choice.forced)
      return
    }
    sum.add(variable, times: amount)
  }
}
