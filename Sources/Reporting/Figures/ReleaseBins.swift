import PlanModel

/// The release in all futures, sorted into stretches of days for a histogram and an S-curve.
struct ReleaseBins {
  /// How many bins there are at most, apart from the last, which is for all that is later.
  private static let most = 20
  /// The shares of trials, in percent, between which the bins lie.
  private static let (earliest, latest) = (1, 99)

  /// The name of a bin's length, to stand before its last day.
  let title: String
  /// The first of the days that the first bin is named for.
  let firstDay: CivilDate
  /// The bins, in order.
  let bins: [Report.DistributionChart.Bin]

  /// Sorts ascending releases into the shortest bins of which there are not too many.
  ///
  /// A bin is a working day, or so many whole weeks from a Monday on.
  ///
  /// - Precondition: there is a release.
  init(_ releases: [WorkMoment], axis: WorkAxis) {
    precondition(!releases.isEmpty)
    func date(_ percent: Int) -> CivilDate {
      axis.finishDate(of: releases[max(1, (percent * releases.count + 99) / 100) - 1])
    }
    let (first, last) = (date(Self.earliest), date(Self.latest))
    var days: [CivilDate] = []
    var day = first
    while day <= last, days.count <= Self.most {
      days.append(day)
      day = axis.calendar.workday(onOrAfter: day.adding(days: 1))
    }
    if days.count <= Self.most {
      title = "Day"
      firstDay = first
    } else {
      let monday = first.adding(days: -first.weekday.rawValue)
      let weeks = (last.dayNumber - monday.dayNumber) / 7 + 1
      firstDay = monday
      let length = (weeks + Self.most - 1) / Self.most
      title = length == 1 ? "Week to" : "\(length) weeks to"
      days = (1...((weeks + length - 1) / length)).map {
        monday.adding(days: $0 * length * 7 - 1)
      }
    }
    var bins: [Report.DistributionChart.Bin] = []
    var before = 0
    for day in days {
      let end = axis.moment(endOf: day)
      let count = releases.partitioningIndex { $0 > end }
      bins.append(.init(last: day, trials: count - before, trialsByThen: count))
      before = count
    }
    if before < releases.count {
      bins.append(
        .init(last: nil, trials: releases.count - before, trialsByThen: releases.count))
    }
    self.bins = bins
  }
}
