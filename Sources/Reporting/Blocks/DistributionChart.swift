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

    /// The name of a bin's length, to stand before its last day: `Week to`.
    package var title: String
    /// The bins, in order; at least one.
    package var bins: [Bin]
    /// How many trials there are.
    package var trials: Int
    /// Days that matter, in order, also those that lie before the first bin.
    package var marks: [Mark]

    /// Creates a chart.
    package init(title: String, bins: [Bin], trials: Int, marks: [Mark]) {
      precondition(!bins.isEmpty && trials > 0)
      self.title = title
      self.bins = bins
      self.trials = trials
      self.marks = marks
    }

    /// Returns the position of the bin in which a day lies.
    package func bin(of date: CivilDate) -> Int {
      bins.firstIndex { bin in bin.last.map { date <= $0 } ?? true } ?? bins.count - 1
    }

    /// Returns where the end of a day lies, in bins from the beginning of the first.
    ///
    /// A day before the first bin lies at its beginning, one in the last bin without an end at the
    /// end of that.
    package func place(of date: CivilDate) -> Double {
      let index = bin(of: date)
      guard let last = bins[index].last else { return Double(index + 1) }
      // The first bin, which holds all that is earlier, is as long as the second.
      let length: Int
      if index > 0, let before = bins[index - 1].last {
        length = last.dayNumber - before.dayNumber
      } else if bins.count > 1, let next = bins[1].last {
        length = next.dayNumber - last.dayNumber
      } else {
        length = 1
      }
      let missing = Double(last.dayNumber - date.dayNumber) / Double(max(1, length))
      return Double(index + 1) - min(1, missing)
    }
  }
}
