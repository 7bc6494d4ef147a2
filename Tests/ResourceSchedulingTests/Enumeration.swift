import PlanModel
import PlanTestSupport

/// The end and the pay of the best plan of every staffing of a project of one person a task.
struct Enumeration {
  private let project: Project

  init(_ project: Project) { self.project = project }

  /// The plans; hours cost their rate.
  func plans() -> [(end: Int, cost: Double)] {
    PlanEnumeration(project).bestByStaffing().map { people, cost in
      let pay = zip(project.activities, people).reduce(0.0) { sum, task in
        guard let person = task.1.first else { return sum }
        let speed = person.skills[task.0.discipline]?.permille ?? 1
        let thousandths = (task.0.effort.microminutes + speed - 1) / speed
        return sum + Double(thousandths) / 60_000 * (person.hourlyRate ?? 0)
      }
      return (cost.end, pay)
    }
  }
}
