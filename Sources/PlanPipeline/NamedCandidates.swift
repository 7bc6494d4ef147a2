import PlanModel

extension Project {
  /// Returns the candidates with the given names, each once; a name of nobody is recorded.
  func candidates(
    named names: [String], of request: PlanRequest, into diagnostics: inout Diagnostics
  ) -> [Person] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.compactMap { name in
      if let found = team.candidates.first(where: { $0.id.name == name }) { return found }
      diagnostics.emit(
        .noCandidate(name, team: team),
        at: .wholeFile(request.team?.path ?? request.specs[0].path))
      return nil
    }
  }
}

extension Diagnostic.Message {
  /// The name on the command line is that of no candidate.
  fileprivate static func noCandidate(_ name: String, team: Team) -> Self {
    let names = team.candidates.map(\.id.name)
    let isThere = team.people.contains { $0.id.name == name }
    let help =
      isThere
      ? "leave --hire out: the team has this person already"
      : names.nearest(to: name).map { "did you mean '\($0)'?" }
        ?? (names.isEmpty
          ? "list those who could join under 'candidates' in the team file"
          : "the candidates are \(names.prefix(8).joined(separator: ", "))")
    return Self(
      .unknownPerson, "none of the candidates is called '\(name.excerpt)', whom --hire names",
      help: help)
  }
}
