import PlanModel

/// How much of each person, or of who stands in for them, is there on each working day.
struct PersonDays {
  /// The first day on which each person is no longer with the team.
  private let departures: [Int]
  /// The rates in thousandths, a row of people for each day.
  private let rates: [[Int]]

  /// Looks at the first 500 working days of a project.
  init(of project: Project) {
    let axis = project.axis
    departures = project.team.people.map { person in
      person.until.map { axis.workdayCount(before: $0.adding(days: 1)) } ?? Int.max
    }
    rates = (0..<500).map { day in
      let date = axis.date(ofWorkday: day)
      return project.team.people.map { person in
        let hasLeft = person.until.map { $0 < date } ?? false
        let rate = hasLeft ? person.capacity[date.weekday.rawValue] : person.capacity(on: date)
        return rate.permille
      }
    }
  }

  /// The rate on a day, in thousandths.
  func rate(of person: Int, onWorkday day: Int) -> Int { rates[day][person] }

  /// Whether a person is no longer with the team on a day.
  func hasLeft(_ person: Int, by day: Int) -> Bool { day >= departures[person] }
}
