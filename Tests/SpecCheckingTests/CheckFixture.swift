import PlanModel
import SpecChecking

/// Short ways to write a project and to check it.
enum CheckFixture {
  /// A task of so many days, whose discipline is the letters of its id; line 10 of the spec.
  static func activity(_ id: String, days: Double = 1, phase: Int? = nil) -> Activity {
    Activity(
      id: .init(id), title: id, discipline: Skill(String(id.prefix { $0.isLetter })),
      estimate: Estimate(text: "\(days)d", amount: .point(days), unit: .days),
      effort: .hours(days * 8), phase: phase.map(Phase.ID.init), span: span(10))
  }

  /// Links such as `A>B`, each in a line of its own from 21.
  static func relations(_ links: [String]) -> [PrecedenceRelation] {
    links.enumerated().map { number, link in
      let ends = link.split(separator: ">").map { Activity.ID(String($0)) }
      return PrecedenceRelation(from: ends[0], to: ends[1], span: span(21 + number))
    }
  }

  /// A phase in line 40 with its dates in ISO form.
  static func phase(
    _ position: Int, _ name: String, _ start: String?, _ end: String?, role: Phase.Role = .work
  ) -> Phase {
    Phase(
      id: .init(position), name: name, start: start.flatMap { CivilDate(iso: $0) },
      end: end.flatMap { CivilDate(iso: $0) }, role: role, span: span(40 + position),
      endSpan: SourceSpan(file: "spec.md", line: 40 + position, column: 30, length: 10))
  }

  /// A project that starts on Monday, 2026-10-05; without people, one per discipline is assumed.
  static func project(
    _ activities: [Activity], links: [String] = [], phases: [Phase] = [], people: [Person]? = nil,
    holidays: [String] = [], promise: Promise? = nil
  ) -> Project {
    var project = Project(
      header: SpecHeader(title: "Order Export", span: span(1)), activities: activities,
      relations: relations(links), phases: phases, team: Team(people: people ?? []),
      calendar: WorkCalendar(
        workweek: WorkCalendar.standard.workweek,
        holidays: holidays.compactMap { CivilDate(iso: $0) },
        minutesPerDay: 480),
      start: ProjectStart(date: CivilDate(dayNumber: 20_731), reason: .teamFile), promise: promise)
    if people == nil { project.team = .assumed(for: project.disciplines) }
    return project
  }

  /// All findings of the checker, and whether it returned a network.
  static func check(_ project: Project) -> (found: [Diagnostic], hasNetwork: Bool) {
    var diagnostics = Diagnostics()
    let outcome = SpecChecker.check(project, spec: "spec.md", into: &diagnostics)
    return (diagnostics.found, outcome.network != nil)
  }

  /// The first bytes of a line of the spec.
  static func span(_ line: Int) -> SourceSpan {
    SourceSpan(file: "spec.md", line: line, column: 1, length: 4)
  }
}
