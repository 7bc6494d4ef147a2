import LinearOptimization
import PlanModel

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
    /// The minutes of capacity that it takes of each who does it, at least.
    let load: Double
    /// What each costs who does it, at least; `nil` if the pay is not known.
    let cost: Double?
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
  /// The largest load of one person, as a share of what they offer.
  let peak: LinearModel.Variable

  /// Adds the variables to `model`.
  init(
    _ problem: SchedulingProblem, people: InterchangeablePeople, times: HeadsAndTails,
    to model: inout LinearModel
  ) {
    let leastDurations = (0..<problem.count).map(problem.leastDuration)
    self.leastDurations = leastDurations
    let pay = StaffingPay(problem)
    choices = (0..<problem.count).map { activity in
      let classes = people.eligible[activity]
      let size = problem.crewSizes[activity]
      return classes.map { number in
        let most = min(size, people.classes[number].count)
        let member = people.classes[number][0]
        return Choice(
          people: number,
          taken: classes.count > 1
            ? model.addVariable(most == 1 ? .binary : .integer(0...most)) : nil,
          forced: size,
          duration: size == 1
            ? problem.leastDuration(activity, by: member) : leastDurations[activity],
          load: pay.leastWork(of: activity, by: member),
          cost: pay.leastCost(of: activity, by: member))
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
    return sum(over: activity, of: choices[activity].map(\.people)) { Double($0.duration) }
  }

  /// The capacity that an activity takes of some classes together, in minutes, for certain.
  ///
  /// Several people need not all be there while they work, so joint work takes nothing for certain.
  func work(of classes: [Int], on activity: Int) -> LinearExpression {
    guard choices[activity].first?.forced == 1 else { return LinearExpression() }
    if Set(classes).isSuperset(of: choices[activity].map(\.people)),
      let first = choices[activity].first, choices[activity].allSatisfy({ $0.load == first.load })
    {
      // Whoever of them does it: a constant, which the solver need not find out.
      return LinearExpression(first.load)
    }
    return sum(over: activity, of: classes, \.load)
  }

  /// The elapsed minutes that an activity takes of the people of a class together.
  func time(of number: Int, on activity: Int) -> LinearExpression {
    sum(over: activity, of: [number]) { Double($0.duration) }
  }

  /// The capacity that an activity takes of the people of a class together, in minutes.
  func load(of number: Int, on activity: Int) -> LinearExpression {
    sum(over: activity, of: [number], \.load)
  }

  /// What an activity costs, at least.
  ///
  /// - Precondition: the pay of all who may do it is known.
  func cost(of activity: Int) -> LinearExpression {
    sum(over: activity, of: choices[activity].map(\.people)) { choice in
      guard let cost = choice.cost else { preconditionFailure("the pay is not known") }
      return cost
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

  /// The sum of an amount over the people of some classes who do an activity.
  private func sum(
    over activity: Int, of classes: [Int], _ amount: (Choice) -> Double
  ) -> LinearExpression {
    choices[activity].reduce(into: LinearExpression()) { sum, choice in
      guard classes.contains(choice.people) else { return }
      Self.add(amount(choice), ifTaken: choice, to: &sum)
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
