import NetworkAnalysis
import PlanModel
import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// A random project whose people are alike within each discipline and always there.
struct AlikeProject: Sendable, CustomTestStringConvertible {
  let seed: UInt64
  let problem: SchedulingProblem

  /// Projects with crews, pools and all other features.
  static let all = (0..<120).compactMap { try? AlikeProject(seed: UInt64($0), features: .all) }

  var testDescription: String { "seed \(seed)" }

  /// The first `count` activities of a random project.
  init(seed: UInt64, features: RandomFeatures, count: Int = .max) throws {
    self.seed = seed
    var project = RandomProject(seed: seed, features: features).project
    let skills = ["BE", "FE", "OPS"].map(Skill.init)
    project.team.people = project.team.people.enumerated().map { number, person in
      Person(id: person.id, skills: [skills[number % skills.count]: .full])
    }
    project.activities = Array(project.activities.prefix(count))
    for position in project.activities.indices {
      let discipline = project.activities[position].discipline
      let able = project.team.people(with: discipline).count
      project.activities[position].people = min(able, project.activities[position].people)
      project.activities[position].owner = nil
    }
    let ids = Set(project.activities.map(\.id))
    project.relations = project.relations.filter {
      ids.contains($0.predecessor) && ids.contains($0.successor)
    }
    problem = SchedulingProblem(project: project, network: try project.network())
  }
}
