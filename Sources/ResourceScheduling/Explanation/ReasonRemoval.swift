import NetworkAnalysis
import PlanModel

/// Computes a plan as it would be without some of the reasons that hold it.
///
/// Order and staffing stay. A relation or a day is taken from one activity; a person or a unit
/// of a pool then does it at the same time as what came before, and the rest of their order
/// stays; an absence is taken from all that the person does.
struct ReasonRemoval {
  /// The plan as it is.
  let plan: OrderedPlan
  /// The same as a schedule.
  let schedule: Schedule
  /// The relations.
  let network: PrecedenceNetwork

  /// Returns the plan without `holds`, as far as they hold or interrupt `activity`.
  ///
  /// Nothing in it comes later than before.
  ///
  /// - Complexity: O(*n* log *d* + *m*) for *n* activities, *d* days with exceptions and *m* arcs;
  ///   with an absence that of preparing the project anew.
  func plan(without holds: [Hold], at activity: Int) -> OrderedPlan {
    var altered = plan.without(absences: holds, of: schedule, network: network)
    let left = plan.waits(of: activity).filter { !holds.contains($0.hold) }
    guard altered.relieve(activity, to: left, joining: joints(without: holds, at: activity))
    else {
      precondition(
        !plan.pass.inverted.isEmpty, "with less to wait for, nobody can be too late")
      return plan
    }
    return altered
  }

  /// What keeps the rest of an order when an activity no longer waits for its unit.
  private func joints(without holds: [Hold], at activity: Int) -> [PrecedenceNetwork.Arc] {
    let pass = plan.pass
    let freed = plan.waits(of: activity).contains { $0.isForUnit && holds.contains($0.hold) }
    guard freed else { return [] }
    return pass.holders[activity].flatMap { holder -> [PrecedenceNetwork.Arc] in
      guard let previous = holder.previous else { return [] }
      let following = pass.network.outgoing(activity).map(\.head).filter { head in
        pass.holders[head].contains { $0.unit == holder.unit && $0.previous == activity }
      }
      return Set(following).sorted().map {
        .init(tail: previous, head: $0, kind: .finishToStart, lag: 0)
      }
    }
  }
}

extension OrderedPlan {
  /// The plan if the absences among `holds` did not keep anybody away.
  fileprivate func without(
    absences holds: [Hold], of schedule: Schedule, network: PrecedenceNetwork
  ) -> OrderedPlan {
    let absences = holds.compactMap { if case .absence(let absence) = $0 { absence } else { nil } }
    guard !absences.isEmpty else { return self }
    var project = project
    for absence in absences {
      for index in project.team.people.indices
      where project.team.people[index].id == absence.person {
        project.team.people[index] = project.team.people[index].without(absence.cause)
      }
    }
    guard let pass = FixedOrderPass(of: schedule, project: project, network: network),
      let plan = OrderedPlan(pass)
    else {
      precondition(!pass.inverted.isEmpty, "more time makes no order impossible")
      return self
    }
    return plan
  }
}
