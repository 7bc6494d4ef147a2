import LinearOptimization
import NetworkAnalysis
import PlanModel

/// The rules of the staffing model, one method for each reason.
struct StaffingModelConstraints {
  /// What is to be staffed.
  let problem: SchedulingProblem
  /// The classes of people.
  let people: InterchangeablePeople
  /// What the rules tie.
  let variables: StaffingModelVariables

  /// Adds the rules that hold from the beginning; head–tail cuts come later.
  func add(to model: inout LinearModel) {
    crewForEach(&model)
    requiredMembers(&model)
    finishAfterDuration(&model)
    precedence(&model)
    endAfterEverything(&model)
  }

  /// The classes give every activity its crew.
  private func crewForEach(_ model: inout LinearModel) {
    for (activity, choices) in variables.choices.enumerated() where choices.count > 1 {
      let taken = choices.reduce(into: LinearExpression()) { sum, choice in
        if let variable = choice.taken { sum.add(variable) }
      }
      model.require(
        "who does \(name(activity))", taken, equals: Double(problem.crewSizes[activity]))
    }
  }

  /// Who must be among the people of joint work is.
  private func requiredMembers(_ model: inout LinearModel) {
    for (activity, person) in problem.required.enumerated() {
      guard let person else { continue }
      let number = people.classOf(person)
      for choice in variables.choices[activity] where choice.people == number {
        guard let taken = choice.taken else { continue }
        model.require("the owner of \(name(activity))", LinearExpression(taken), atLeast: 1)
      }
    }
  }

  /// An activity finishes no earlier than its duration after its start.
  private func finishAfterDuration(_ model: inout LinearModel) {
    for activity in 0..<problem.count {
      model.require(
        "length of \(name(activity))",
        LinearExpression(variables.finish[activity]) - LinearExpression(variables.start[activity])
          - variables.duration(of: activity), atLeast: 0)
    }
  }

  /// Relations tie the events that they name, and nothing else.
  ///
  /// Calendars can stretch an activity beyond its duration here, so start and finish are two
  /// variables: a finish that must wait does not hold up what depends on the start.
  private func precedence(_ model: inout LinearModel) {
    for arc in problem.network.arcs {
      let tail =
        switch arc.kind {
        case .finishToStart, .finishToFinish: variables.finish[arc.tail]
        case .startToStart, .startToFinish: variables.start[arc.tail]
        }
      let head =
        switch arc.kind {
        case .finishToStart, .startToStart: variables.start[arc.head]
        case .finishToFinish, .startToFinish: variables.finish[arc.head]
        }
      model.require(
        "\(arc.kind.rawValue) from \(name(arc.tail)) to \(name(arc.head))",
        LinearExpression(head) - LinearExpression(tail), atLeast: Double(arc.lag))
    }
  }

  /// The project ends after each activity and what must follow it.
  private func endAfterEverything(_ model: inout LinearModel) {
    for activity in 0..<problem.count {
      model.require(
        "end after \(name(activity))",
        LinearExpression(variables.makespan) - LinearExpression(variables.finish[activity]),
        atLeast: 0)
    }
  }

  private func name(_ activity: Int) -> String { problem.project.activities[activity].id.text }
}
