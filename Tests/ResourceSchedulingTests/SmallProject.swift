import NetworkAnalysis
import PlanModel
import ResourceScheduling
import Testing

/// A project written in a line or two, for examples.
struct SmallProject {
  /// The project.
  var project: Project

  /// 2026-04-01, a Wednesday.
  static let start = CivilDate(dayNumber: 20_544)

  /// Creates a project.
  ///
  /// - Parameters:
  ///   - work: Activities as name, discipline and hours.
  ///   - links: Predecessor and successor, finish to start.
  ///   - people: The team.
  init(
    work: [(name: String, skill: String, hours: Double)], links: [(String, String)] = [],
    people: [Person]
  ) {
    let span = SourceSpan(file: "small.md", line: 1, column: 1, length: 1)
    project = Project(
      header: SpecHeader(title: "Small", span: span),
      activities: work.map { name, skill, hours in
        Activity(
          id: .init(name), title: name, discipline: Skill(skill),
          estimate: Estimate(text: "\(hours)h", amount: .point(hours), unit: .hours),
          effort: .hours(hours), span: span)
      },
      relations: links.map { PrecedenceRelation(from: .init($0), to: .init($1), span: span) },
      team: Team(people: people), start: ProjectStart(date: Self.start, reason: .commandLine))
  }

  /// Somebody who is always there, at full speed in the given disciplines.
  static func person(_ name: String, _ skills: String...) -> Person {
    Person(
      id: .init(name),
      skills: Dictionary(uniqueKeysWithValues: skills.map { (Skill($0), Rate.full) }))
  }
}

extension Project {
  /// The network of a project without cycles.
  func network() throws -> PrecedenceNetwork {
    guard case .acyclic(let network) = PrecedenceNetwork.build(self) else { throw NoPlan() }
    return network
  }

  /// The result of scheduling a project that can be scheduled.
  func scheduled(
    _ options: SchedulingOptions = .brief
  ) throws -> SchedulingResult {
    let outcome = ProjectScheduler.schedule(self, network: try network(), options: options)
    guard case .scheduled(let result) = outcome else { throw NoPlan() }
    return result
  }
}

/// Thrown when a project that has a plan is said to have none.
struct NoPlan: Error {}
