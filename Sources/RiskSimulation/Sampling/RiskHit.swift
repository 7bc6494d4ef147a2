import PlanModel

/// What a risk does to one activity when it happens.
struct RiskHit: Sendable {
  /// Which risk, as a position in the register.
  let risk: Int
  /// The share of its effort that the activity takes more.
  let share: Double
  /// The microminutes that it takes more.
  let added: Double
}

extension RiskHit {
  /// Returns the hits of a project's risks on each of its activities, in the order of the register.
  ///
  /// An effort in all is shared by the likely efforts of those it hits, and evenly if these have
  /// none; what is settled is hit by nothing.
  ///
  /// - Complexity: O(*n* + *h*) for *n* activities and *h* hits.
  static func hits(of project: Project) -> [[RiskHit]] {
    var hits = Array(repeating: [RiskHit](), count: project.activities.count)
    let positions = project.positions
    for (number, risk) in project.risks.enumerated() {
      let targets = targets(of: risk, in: project, positions: positions)
      switch risk.exposure.impact {
      case .share(let share):
        precondition(share.isFinite, "an impact must be a number")
        for target in targets {
          hits[target].append(RiskHit(risk: number, share: max(-1, share), added: 0))
        }
      case .effortEach(let effort):
        for target in targets {
          hits[target].append(
            RiskHit(risk: number, share: 0, added: Double(effort.microminutes)))
        }
      case .effort(let effort):
        let weights = targets.map { Double(project.activities[$0].effort.microminutes) }
        let sum = weights.reduce(0, +)
        for (target, weight) in zip(targets, weights) {
          let part = sum > 0 ? weight / sum : 1 / Double(targets.count)
          hits[target].append(
            RiskHit(risk: number, share: 0, added: part * Double(effort.microminutes)))
        }
      }
    }
    return hits
  }

  /// The positions of the activities that a risk hits.
  private static func targets(
    of risk: Risk, in project: Project, positions: [Activity.ID: Int]
  ) -> [Int] {
    let targets: [Int] =
      switch risk.target {
      case .everything: Array(project.activities.indices)
      case .spec(let name):
        project.activities.indices.filter { project.activities[$0].spec == name }
      case .activities(let ids): ids.compactMap { positions[$0] }
      }
    return targets.filter { !project.activities[$0].isSettled }
  }
}
