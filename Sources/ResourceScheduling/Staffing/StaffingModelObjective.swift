import LinearOptimization

/// What the staffing model makes small: the end, and among equal ends the largest load.
///
/// The two are one sum, in which the load weighs so little that all of it counts less than the
/// smallest difference of ends that matters.
struct StaffingModelObjective {
  /// What is to be staffed.
  let problem: SchedulingProblem
  /// What is counted.
  let variables: StaffingModelVariables
  /// The classes of people.
  let people: InterchangeablePeople

  /// The most that the load adds to the objective, in minutes.
  static let largestLoadShare = 0.25

  /// Adds the objective, and the rules that hold the largest load up.
  func add(to model: inout LinearModel) {
    var mostWork = 1
    for number in people.classes.indices {
      let load = variables.load(of: number, on: 0..<problem.count)
      let size = Double(people.classes[number].count)
      model.require(
        "load of class \(number)", LinearExpression(variables.peak, times: size) - load, atLeast: 0)
    }
    for choices in variables.choices {
      mostWork += choices.map { $0.duration * $0.forced }.max() ?? 0
    }
    model.minimize(
      LinearExpression(variables.makespan)
        + LinearExpression(variables.peak, times: Self.largestLoadShare / Double(mostWork)))
  }

  /// The first minute at which the project can end, by a bound on the objective.
  ///
  /// The share of the load and the solver's tolerance are taken off before rounding up.
  static func makespanBound(_ bound: Double) -> Int {
    let tolerance = 1e-3 + abs(bound) * 1e-7
    return Int((bound - largestLoadShare - tolerance).rounded(.up))
  }
}
