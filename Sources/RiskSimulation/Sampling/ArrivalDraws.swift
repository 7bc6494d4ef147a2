import PlanModel

/// On which day what others must deliver arrives, in each trial.
///
/// The day is drawn evenly over the window, days off included; those who wait are released at
/// the start of that day, or of the next working day.
struct ArrivalDraws: Sendable {
  /// An activity and what it waits for, as a position in the windows.
  private struct Wait {
    let activity: Int
    let window: Int
  }

  private let axis: WorkAxis
  private let windows: [ClosedRange<CivilDate>]
  private let streams: [RandomStream]
  private let waits: [Wait]
  /// The arrivals in each trial of the block, in minutes: a row of trials for each window.
  private var arrivals: [Int] = []
  private var firstTrial = 0
  private var width = 0

  /// Creates the draws of a project's external dependencies that have a window.
  init(project: Project, axis: WorkAxis, seed: UInt64) {
    self.axis = axis
    let waiting = project.activities.map { $0.isSettled ? [] : $0.waitsFor }
    let open = project.externals.filter { external in
      external.arrival != nil && waiting.contains { $0.contains(external.id) }
    }
    windows = open.compactMap(\.arrival)
    streams = open.map {
      RandomStream(seed: seed, key: StableKey($0.id.name), purpose: .arrival)
    }
    waits = waiting.enumerated().flatMap { position, externals in
      open.indices.filter { externals.contains(open[$0].id) }
        .map { Wait(activity: position, window: $0) }
    }
  }

  /// Draws the arrivals for a block of trials.
  mutating func draw(_ trials: Range<Int>) {
    firstTrial = trials.lowerBound
    width = trials.count
    arrivals.removeAll(keepingCapacity: true)
    for (window, stream) in zip(windows, streams) {
      let days = window.upperBound.dayNumber - window.lowerBound.dayNumber + 1
      for trial in trials {
        let offset = min(days - 1, Int(stream.uniform(trial: trial) * Double(days)))
        let moment = axis.moment(startOf: window.lowerBound.adding(days: offset))
        arrivals.append(min(moment.minutes, WorkCapacity.horizon))
      }
    }
  }

  /// Postpones the releases of those who wait to the arrivals of a trial of the block.
  func postpone(_ releases: inout Row<Int>, trial: Int) {
    for wait in waits {
      let arrival = arrivals[wait.window * width + trial - firstTrial]
      releases[wait.activity] = max(releases[wait.activity], arrival)
    }
  }
}
