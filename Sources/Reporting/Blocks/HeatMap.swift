package import PlanModel

extension Report {
  /// How full people's weeks are: a row for each person, a column for each stretch of weeks.
  package struct HeatMap: Hashable, Sendable {
    /// One person.
    package struct Row: Hashable, Sendable {
      /// Who.
      package var name: String
      /// How much of the time that the person offers in a stretch is used, in percent, at least 0.
      ///
      /// One for each column; `nil` where the person offers nothing.
      package var percents: [Int?]
      /// Creates a row.
      package init(name: String, percents: [Int?]) {
        self.name = name
        self.percents = percents
      }
    }

    /// How many weeks a column stands for; positive.
    package var weeks: Int
    /// The first day of each column, a Monday.
    package var columns: [CivilDate]
    /// The people, from the top.
    package var rows: [Row]

    /// Creates a map.
    ///
    /// - Precondition: every row has a percentage, or none, for each column.
    package init(weeks: Int, columns: [CivilDate], rows: [Row]) {
      precondition(weeks > 0 && rows.allSatisfy { $0.percents.count == columns.count })
      self.weeks = weeks
      self.columns = columns
      self.rows = rows
    }

    /// What a column stands for, to stand before its first day: `Week of`.
    package var title: String { weeks == 1 ? "Week of" : "\(weeks) weeks from" }
  }
}

extension Report.HeatMap {
  /// How full a stretch is, in steps that a colour or a sign can tell apart.
  package enum Level: Int, CaseIterable, Sendable {
    /// Nothing is offered.
    case absent
    /// Nothing of what is offered is used.
    case idle
    /// Up to a quarter is used.
    case low
    /// Up to a half.
    case middle
    /// Up to three quarters.
    case high
    /// Up to nine tenths.
    case busy
    /// More than nine tenths: no room for anything that goes wrong.
    case full

    /// The level of a percentage.
    package init(percent: Int?) {
      switch percent {
      case nil: self = .absent
      case .some(...0): self = .idle
      case .some(...25): self = .low
      case .some(...50): self = .middle
      case .some(...75): self = .high
      case .some(...90): self = .busy
      default: self = .full
      }
    }

    /// What the level means, for a legend.
    package var words: String {
      switch self {
      case .absent: "away"
      case .idle: "0 %"
      case .low: "to 25 %"
      case .middle: "to 50 %"
      case .high: "to 75 %"
      case .busy: "to 90 %"
      case .full: "over 90 %"
      }
    }
  }
}
