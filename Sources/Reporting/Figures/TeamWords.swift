import PlanModel

/// Who works and from when, in words: the first that every report on a plan says.
extension PlanFigures {
  /// Who is there, and when work starts.
  var teamAndStart: String { "\(team) \(start)" }

  /// Who is there to do the work.
  private var team: String {
    let people = project.team.people
    guard project.team.isAssumed else {
      let found = project.assumptions.lazy.compactMap(\.teamPath).first.map { " \($0)" } ?? ""
      return
        "\(people.count == 1 ? "1 person" : "\(people.count) people") in the team file\(found)."
    }
    let skills = people.map(\.id.name).joined(separator: ", ")
    return "No team is given: one full-time person per discipline (\(skills))."
  }

  /// When work starts, and who says so.
  private var start: String {
    let day = "Work starts on \(axis.start.withWeekday)"
    let given = project.start.date
    let moved = given == axis.start ? "" : ", the first working day from \(given)"
    switch project.start.reason {
    case .commandLine: return "\(day)\(moved), as --start says."
    case .teamFile: return "\(day)\(moved), as the team file says."
    case .phase(let name): return "\(day)\(moved), when the phase “\(name)” starts."
    case .nextWorkday(let today):
      return "\(day), the next working day counted from \(today), as nothing else says when."
    }
  }
}

extension Assumption {
  /// The path of a team file that nobody named.
  fileprivate var teamPath: String? {
    if case .teamFound(let path) = self { path } else { nil }
  }
}
