import PlanModel

/// On which day what others must deliver arrives, in each trial.
///
/// The day is drawn evenly over the window, days off included; those who wait are released at
/// the start of that day, or of the next working day. Risks that happen in the trial put it off:
/// by a share of the working time from the project's start to the drawn day, or by an effort as
/// working time of the project. In series delays add up, in parallel the longest counts.
struct ArrivalDraws: Sendable {
  /// An activity and what it waits for, as a position in the windows.
  private struct Wait {
    let activity: Int
    let window: Int
  }

  /// What a risk does to an arrival when it happens.
  private struct Delay {
    let stream: RandomStream
    let likelihood: Double
    /// As a share of the time since the start.
    let share: Double
    /// In minutes of the project's working time.
    let minutes: Double
  }

  private let axis: WorkAxis
  /// The days between which each arrives; `nil` if it is there from the start.
  private let windows: [ClosedRange<CivilDate>?]
  private let streams: [RandomStream]
  /// The risks that put off each of them.
  private let delays: [[Delay]]
  private let combination: Risk.Combination
  private let waits: [Wait]
  /// The arrivals in each trial of the block, in minutes: a row of trials for each window.
  private var arrivals: [Int] = []
  private var firstTrial = 0
  private var width = 0

  /// Creates the draws of a project's external dependencies that need not be there from the start.
  init(project: Project, axis: WorkAxis, seed: UInt64) {
    self.axis = axis
    combination = project.riskCombination
    let waiting = project.activities.map { $0.isSettled ? [] : $0.waitsFor }
    let awaited = Set(waiting.joined())
    var delays: [ExternalDependency.ID: [Delay]] = [:]
    for (risk, stream) in zip(project.risks, RiskDraws.streams(of: project, seed: seed)) {
      for external in risk.delays {
        delays[external, default: []].append(Self.delay(of: risk, stream: stream))
      }
    }
    let open = project.externals.filter { external in
      (external.possibleArrival != nil || delays[external.id] != nil)
        && awaited.contains(external.id)
    }
    windows = open.map(\.possibleArrival)
    self.delays = open.map { delays[$0.id] ?? [] }
    streams = open.map {
      RandomStream(seed: seed, key: StableKey($0.id.name), purpose: .arrival)
    }
    waits = waiting.enumerated().flatMap { position, externals in
      open.indices.filter { externals.contains(open[$0].id) }
        .map { Wait(activity: position, window: $0) }
    }
  }

  private static func delay(of risk: Risk, stream: RandomStream) -> Delay {
    let likelihood = risk.exposure.likelihood
    switch risk.exposure.impact {
    case .share(let share):
      return Delay(stream: stream, likelihood: likelihood, share: share, minutes: 0)
    case .effort(let effort), .effortEach(let effort):
      return Delay(
        stream: stream, likelihood: likelihood, share: 0, minutes: effort.hours * 60)
    }
  }

  /// Draws the arrivals for a block of trials.
  mutating func draw(_ trials: Range<Int>) {
    firstTrial = trials.lowerBound
    width = trials.count
    arrivals.removeAll(keepingCapacity: true)
    for number in windows.indices {
      for trial in trials {
        let moment = Double(arrival(number, trial: trial))
        let delayed = moment + delay(number, of: moment, trial: trial)
        arrivals.append(Int(min(max(0, delayed), Double(WorkCapacity.horizon)).rounded(.up)))
      }
    }
  }

  /// The minute at which it arrives by its window.
  private func arrival(_ number: Int, trial: Int) -> Int {
    guard let window = windows[number] else { return 0 }
    let days = window.upperBound.dayNumber - window.lowerBound.dayNumber + 1
    let offset = min(days - 1, Int(streams[number].uniform(trial: trial) * Double(days)))
    let moment = axis.moment(startOf: window.lowerBound.adding(days: offset))
    return min(moment.minutes, WorkCapacity.horizon)
  }

  /// By how many minutes risks put off an arrival at `moment`.
  private func delay(_ number: Int, of moment: Double, trial: Int) -> Double {
    var (sum, worst, best) = (0.0, 0.0, 0.0)
    for delay in delays[number] where delay.stream.uniform(trial: trial) < delay.likelihood {
      let minutes = delay.share * moment + delay.minutes
      sum += minutes
      worst = max(worst, minutes)
      best = min(best, minutes)
    }
    return combination == .series ? sum : worst + best
  }

  /// Postpones the releases of those who wait to the arrivals of a trial of the block.
  func postpone(_ releases: inout Row<Int>, trial: Int) {
    for wait in waits {
      let arrival = arrivals[wait.window * width + trial - firstTrial]
      releases[wait.activity] = max(releases[wait.activity], arrival)
    }
  }
}
