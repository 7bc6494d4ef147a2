package import PlanModel

extension Report {
  /// How many futures end in each stretch of days, and how many by its end: histogram and S-curve.
  package struct DistributionChart: Hashable, Sendable {
    /// A stretch of days.
    package struct Bin: Hashable, Sendable {
      /// Its last day; none for the last bin, which has no end.
      package var last: CivilDate?
      /// Trials that end in it; in the first bin all earlier ones too.
      package var trials: Int
      /// Trials that end by its last day.
      package var trialsByThen: Int
      /// Creates a bin.
      package init(last: CivilDate?, trials: Int, trialsByThen: Int) {
        self.last = last
        self.trials = trials
        self.trialsByThen = trialsByThen
      }
    }

    /// A day that matters.
    package struct Mark: Hashable, Sendable {
      /// Why it matters.
      package enum Kind: Hashable, Sendable {
        /// The percentile of the trials that lies there.
        case percentile(Int)
        /// The promised release.
        case promise
      }
      /// Why it matters.
      package var kind: Kind
      /// The day, whose end is meant.
      package var date: CivilDate
      /// Creates a mark.
      package init(kind: Kind, date: CivilDate) {
        self.kind = kind
        self.date = date
      }
    }

    /// Where a day lies.
    package enum Place: Hashable, Sendable {
      /// Before the days that the first bin is named for.
      case before
      /// In the bin at this position.
      case bin(Int)
      /// After the last bin.
      case after
    }

    /// The name of a bin's length, to stand before its last day: `Week to`.
    package var title: String
    /// The first of the days that the first bin is named for.
    package var firstDay: CivilDate
    /// The bins, in order; at least one.
    package var bins: [Bin]
    /// How many trials there are.
    package var trials: Int
    /// Days that matter, in order, also those that lie before the first bin.
    package var marks: [Mark]

    /// Creates a chart.
    package init(
      title: String, firstDay: CivilDate, bins: [Bin], trials: Int, marks: [Mark]
    ) {
      precondition(!bins.isEmpty && trials > 0)
      self.title = title
      self.firstDay = firstDay
      self.bins = bins
      self.trials = trials
      self.marks = marks
    }

    /// Returns where a day lies.
    package func place(of date: CivilDate) -> Place {
      guard date >= firstDay else { return .before }
      return bins.firstIndex { bin in bin.last.map { date <= $0 } ?? true }.map { .bin($0) }
        ?? .after
    }

    /// Returns the days that matter in a place, in order.
    package func marks(at place: Place) -> [Mark] {
      marks.filter { self.place(of: $0.date) == place }
    }

    /// Returns where the end of a day lies, in bins from the beginning of the first.
    ///
    /// A day before the first bin lies at its beginning, one in the last bin without an end or after
    /// all at the end of the last.
    package func position(of date: CivilDate) -> Double {
      guard case .bin(let index) = place(of: date) else {
        return date < firstDay ? 0 : Double(bins.count)
      }
      guard let last = bins[index].last else { return Double(index + 1) }
      let before = index > 0 ? bins[index - 1].last : firstDay.adding(days: -1)
      let length = before.map { last.dayNumber - $0.dayNumber } ?? 1
      let missing = Double(last.dayNumber - date.dayNumber) / Double(max(1, length))
      return Double(index + 1) - min(1, missing)
    }
  }
}
