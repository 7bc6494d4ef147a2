import LinearOptimization
import PlanModel

/// What a staffing can be made good at, as something to make small.
struct StaffingModelObjective {
  /// What is to be staffed.
  let problem: SchedulingProblem
  /// What is counted.
  let variables: StaffingModelVariables
  /// What the people of each class offer together, in minutes; positive.
  let offers: [Double]

  /// The most that the largest load adds to the end, in minutes, where it breaks ties.
  static let tieBreak = 0.05

  /// What is minimised for an objective.
  ///
  /// Of equal ends the one with the smaller largest load is better: the sum of the two, in which
  /// all of the load counts less than the smallest difference of ends that matters.
  func expression(_ objective: StaffingObjective) -> LinearExpression {
    switch objective {
    case .finish:
      LinearExpression(variables.makespan)
        + LinearExpression(variables.peak, times: Self.tieBreak / highestPeak)
    case .cost: cost
    case .balance: LinearExpression(variables.peak)
    }
  }

  /// What the staffing costs, at least.
  var cost: LinearExpression {
    (0..<problem.count).reduce(into: LinearExpression()) { sum, activity in
      let cost = variables.cost(of: activity)
      sum.constant += cost.constant
      for term in cost.terms { sum.add(term.variable, times: term.coefficient) }
    }
  }

  /// No load is larger, whoever does what; at least 1.
  private var highestPeak: Double {
    offers.indices.reduce(1) { highest, number in
      let most = variables.choices.joined().reduce(0.0) { sum, choice in
        choice.people == number ? sum + choice.load * Double(choice.forced) : sum
      }
      return max(highest, most / offers[number])
    }
  }

  /// Ties the largest load to the loads of the classes.
  func holdUpPeak(in model: inout LinearModel) {
    for (number, offer) in offers.enumerated() {
      var load = LinearExpression()
      for activity in 0..<problem.count {
        let part = variables.load(of: number, on: activity)
        load.constant += part.constant
        for term in part.terms { load.add(term.variable, times: term.coefficient / offer) }
      }
      load.constant /= offer
      model.require(
        "load of class \(number)", LinearExpression(variables.peak) - load, atLeast: 0)
    }
  }
}
