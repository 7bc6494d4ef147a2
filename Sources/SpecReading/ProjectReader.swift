package import PlanModel

/// What the command line says about reading.
package struct ReadingOptions: Sendable {
  /// The first day of work, if one is given; it goes before all that the files say.
  package var start: CivilDate?
  /// The day from which the rest of the work is planned, if one is given; it goes before the team
  /// file.
  package var asOf: CivilDate?
  /// The day from which the next working day is counted when nothing else gives a start.
  package var today: CivilDate
  /// The format of the task files, if one is given; else each shows its own.
  package var format: TaskFileFormat?
  /// What several specs are called together; without it their titles are listed.
  package var title: String?
  /// Paths of files that were found in a folder, not named: without tasks they are left out.
  package var found: Set<String> = []
  /// Names of candidates who join the team, and so may own tasks.
  package var hires: Set<String> = []

  /// Creates options.
  package init(start: CivilDate? = nil, today: CivilDate, format: TaskFileFormat? = nil) {
    self.start = start
    self.today = today
    self.format = format
  }
}

/// Reads specs and a team file into one project.
package struct ProjectReader {
  /// Returns the project that the files describe.
  ///
  /// There always is one: what is wrong in the files is recorded, left out or taken by default.
  /// Whether it can be planned is for `Diagnostics.preventPlan` to say. Without a team file, one
  /// full-time person per discipline is assumed.
  ///
  /// - Complexity: O(*n*) for *n* bytes of text, times the number of phases.
  package static func read(
    specs: [SourceFile], team: SourceFile?, options: ReadingOptions,
    into diagnostics: inout Diagnostics
  ) -> Project {
    let choice = SpecChoice(
      of: specs, from: options.format, found: options.found, into: &diagnostics)
    let specContent = SpecUnion.union(
      of: choice.contents, leftOut: choice.leftOut, title: options.title, into: &diagnostics)
    let teamContent = team.map { TeamReader.read($0, into: &diagnostics) }
    var project = ProjectAssembly(
      spec: specContent, team: teamContent ?? TeamContent(), options: options
    ).project(into: &diagnostics)
    if !choice.leftOut.isEmpty { project.assumptions.append(.filesLeftOut(choice.leftOut)) }
    if !choice.reports.isEmpty { project.assumptions.append(.reportsPassedOver(choice.reports)) }
    return project
  }
}
