import PlanModel
import RiskSimulation

/// What levers add to the pay of a plan.
struct LeverCost: Sendable {
  /// The project before any lever.
  let project: Project
  /// Its plan.
  let schedule: Schedule

  /// Returns what a lever with a plan of its own adds to the pay; `nil` if some pay is not known.
  ///
  /// Work is paid by the hour at the likely efforts. A new person is paid for all hours until P80 of
  /// the last task's finish, busy or not.
  func cost(
    of action: Lever.Action, project changed: Project, schedule changedSchedule: Schedule,
    finish: WorkMoment
  ) -> Double? {
    let before = PlanPay(of: schedule, project: project).total
    let pay = PlanPay(of: changedSchedule, project: changed)
    guard case .addPerson(let person) = action else {
      return before.flatMap { before in pay.total.map { $0 - before } }
    }
    let others = pay.sum { changedSchedule.entries[$0].people != [person.id] }
    let own = person.pay(until: finish, on: changed.axis)
    return before.flatMap { before in
      others.flatMap { others in own.map { others + $0 - before } }
    }
  }

  /// Returns the pay that a risk costs on average: its chance, times what it adds to whom it hits.
  ///
  /// Hours that it adds are paid as those that it hits are on average.
  func expectedPay(of risk: Risk) -> Double? {
    let hit = project.activities(hitBy: risk)
    let ids = Set(hit.map(\.id))
    let hours = hit.reduce(0) { $0 + $1.openEffort.hours }
    let pay = PlanPay(of: schedule, project: project).sum { position in
      ids.contains(project.activities[position].id)
    }
    guard hours > 0 else { return pay }
    let added = risk.exposure.impact.hoursAdded(to: hit.map(\.openEffort)) / hours
    return pay.map { $0 * risk.exposure.likelihood * added }
  }
}
