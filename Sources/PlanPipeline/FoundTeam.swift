import PlanModel

extension Project {
  /// Notes whose team file was taken where none was named, or records that none could be.
  mutating func note(_ request: PlanRequest, into diagnostics: inout Diagnostics) {
    if request.isTeamFound, let team = request.team {
      assumptions.insert(.teamFound(team.path), at: 0)
    }
    if !request.rivalTeams.isEmpty {
      diagnostics.emit(
        .ambiguousTeam(request.rivalTeams), at: .wholeFile(request.specs[0].path))
    }
  }
}

extension Diagnostic.Message {
  /// Several team files lie below a folder, or beside further specs.
  fileprivate static func ambiguousTeam(_ paths: [String]) -> Self {
    let shown = paths.prefix(8).map { "'\($0.excerpt)'" }.joined(separator: ", ")
    let more = paths.count > 8 ? " and \(paths.count - 8) more" : ""
    return Self(
      .ambiguousTeam, "\(paths.count) team files may be meant: \(shown)\(more)",
      help: "name one with --team, or put one beside the first spec or into its folder")
  }
}
