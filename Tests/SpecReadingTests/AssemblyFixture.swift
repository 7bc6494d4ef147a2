import PlanModel

@testable import SpecReading

/// Short ways to write what a spec says, and to assemble it.
enum AssemblyFixture {
  /// A task row: `("BE-1", .point(2), .days)`; the discipline is the letters of the id.
  static func task(
    _ id: String, _ amount: Estimate.Amount = .point(8), _ unit: Estimate.Unit = .hours,
    section: String = "", waitsFor: [String] = [], line: Int = 10
  ) -> TaskEntry {
    TaskEntry(
      id: .init(id), title: id, discipline: Skill(String(id.prefix { $0.isLetter })),
      section: section, estimate: Estimate(text: "\(amount)", amount: amount, unit: unit),
      estimateSpan: span(line, column: 20), waitsFor: waitsFor.map(ExternalDependency.ID.init),
      span: span(line))
  }

  /// A row of the timeline, with dates in ISO form.
  static func phase(
    _ name: String, _ start: String? = nil, _ end: String? = nil, delivers deliverables: String = ""
  ) -> PhaseEntry {
    PhaseEntry(
      name: name, start: start.flatMap { CivilDate(iso: $0) },
      end: end.flatMap { CivilDate(iso: $0) }, deliverables: deliverables, span: span(40),
      endSpan: span(40, column: 9))
  }

  /// A place in a spec.
  static func span(_ line: Int, column: Int = 1) -> SourceSpan {
    SourceSpan(file: "spec.md", line: line, column: column, length: 5)
  }

  /// A spec with the given rows.
  static func spec(
    _ tasks: [TaskEntry], phases: [PhaseEntry] = [], risks: [RiskEntry] = [],
    externals: [String] = []
  ) -> SpecContent {
    var content = SpecContent(header: SpecHeader(title: "Order Export", span: span(1)))
    content.tasks = tasks
    content.phases = phases
    content.risks = risks
    content.externals = externals.map { ExternalDependency(id: .init($0), span: span(5)) }
    return content
  }

  /// Assembles a spec and the text of a team file; today is Friday, 2026-10-02.
  static func assemble(
    _ spec: SpecContent, team: String = "", start: String? = nil, asOf: String? = nil
  ) -> (project: Project, found: [Diagnostic]) {
    var diagnostics = Diagnostics()
    let content = TeamReader.read(SourceFile(path: "team.yaml", text: team), into: &diagnostics)
    var options = ReadingOptions(
      start: start.flatMap { CivilDate(iso: $0) }, today: CivilDate(dayNumber: 20_728))
    options.asOf = asOf.flatMap { CivilDate(iso: $0) }
    let project = ProjectAssembly(spec: spec, team: content, options: options)
      .project(into: &diagnostics)
    return (project, diagnostics.found)
  }
}
