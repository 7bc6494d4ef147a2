import PlanModel

/// People with their working days and leave, and the units of pools.
extension TaskJugglerFile {
  /// The people in the team's order, then each unit of each pool.
  var resources: [String] {
    let team = figures.project.team
    let people = team.people.indices.flatMap(person)
    let pools = team.pools.enumerated().flatMap { index, pool in
      (1...max(1, pool.units)).map { unit in
        "resource \(name(ofPool: index, unit: unit)) "
          + "\(Self.quoted("\(pool.id.name) \(unit)")) { efficiency 0.0 }"
      }
    }
    return people + pools + [""]
  }

  /// The name of the person at `position` in the file.
  func name(ofPerson position: Int) -> String { "person\(position + 1)" }

  /// The name of a unit of the pool at `position` in the file.
  func name(ofPool position: Int, unit: Int) -> String { "pool\(position + 1)_\(unit)" }

  private func person(_ position: Int) -> [String] {
    let person = figures.project.team.people[position]
    let off = figures.project.calendar.workweek.filter { person.capacity[$0.rawValue] == .none }
    let most = person.capacity.max() ?? .full
    let minutes = Double(figures.axis.minutesPerDay * most.permille) / 1_000
    // The file's rates are those of a day.
    let hoursPerDay = Double(figures.axis.minutesPerDay) / 60
    let limits =
      most < .full ? ["  limits { dailymax \(NumberText.plain(minutes / 60, decimals: 4))h }"] : []
    return ["resource \(name(ofPerson: position)) \(Self.quoted(person.id.name)) {"]
      + (off.isEmpty ? [] : ["  workinghours \(off.map(\.tjpName).joined(separator: ", ")) off"])
      + absences(of: person).map {
        // The end of an interval is the day after.
        "  leaves annual \($0.lowerBound) - \($0.upperBound.adding(days: 1))"
      } + limits
      + (person.hourlyRate.map { ["  rate \(NumberText.plain($0 * hoursPerDay, decimals: 4))"] }
        ?? [])
      + ["}"]
  }

  /// Leave, and the days before joining and after leaving, within the project's frame.
  private func absences(of person: Person) -> [ClosedRange<CivilDate>] {
    let first = figures.axis.start
    let end = figures.finishDay(max(figures.plan.release, figures.schedule.finish))
    let last = end.adding(days: end.dayNumber - first.dayNumber + 30)
    let before = person.from.map { $0 > first ? [first...$0.adding(days: -1)] : [] } ?? []
    let after = person.until.map { $0 < last ? [max(first, $0.adding(days: 1))...last] : [] } ?? []
    return (before + person.leave + after).filter {
      $0.upperBound >= first && $0.lowerBound <= last
    }.map { max($0.lowerBound, first)...min($0.upperBound, last) }
  }
}
