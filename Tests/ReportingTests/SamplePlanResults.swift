import PlanModel

/// What was computed of the sample project, by hand.
extension SamplePlan {
  static let linksOnly = CriticalPathAnalysis(
    times: [
      times(0, 720, late: 0), times(720, 2_160, late: 720), times(2_160, 3_120, late: 2_160),
      times(720, 1_920, late: 1_440), times(2_160, 2_640, late: 2_640),
      times(2_640, 2_640, late: 3_360), times(0, 480, late: 2_160),
      times(3_120, 3_360, late: 3_120),
    ], finish: WorkMoment(minutes: 3_360),
    criticalPath: ["DATA-1", "BE-1", "BE-2", "OPS-2"].map { .init($0) })

  private static func times(
    _ start: Int, _ finish: Int, late: Int
  ) -> CriticalPathAnalysis.Times {
    CriticalPathAnalysis.Times(
      earlyStart: WorkMoment(minutes: start), earlyFinish: WorkMoment(minutes: finish),
      lateStart: WorkMoment(minutes: late), lateFinish: WorkMoment(minutes: late + finish - start),
      freeFloat: .zero)
  }

  static let scheduling = SchedulingResult(
    schedule: Schedule(entries: [
      entry("DATA-1", "Ana", 0, 720), entry("BE-1", "Ana", 720, 2_160),
      entry("BE-2", "Ana", 3_360, 4_320), entry("FE-1", "Bob", 720, 1_920),
      entry("FE-2", "Bob", 2_160, 2_640), entry("FE-3", "Bob", 2_640, 2_640),
      entry("OPS-1", "Cho", 0, 960), entry("OPS-2", "Cho", 4_320, 4_800),
    ]), bound: LowerBound(argument: .staffingModel, finish: WorkMoment(minutes: 4_320)),
    staffingSearch: .searched(nodes: 12), schedules: 240)

  private static func entry(
    _ id: String, _ person: String, _ start: Int, _ finish: Int
  ) -> Schedule.Entry {
    Schedule.Entry(
      activity: .init(id), people: [.init(person)], start: WorkMoment(minutes: start),
      finish: WorkMoment(minutes: finish))
  }

  private static let arrival = ScheduleAnalysis.Driver.release(
    .arrival(.init("Push provider")), SamplePlan.day(4, 14))

  static let analysis = ScheduleAnalysis(
    entries: [
      held(1_200, .projectStart), held(1_200, .relation(.init("DATA-1"), .finishToStart)),
      held(0, arrival), held(1_920, .relation(.init("DATA-1"), .finishToStart)),
      held(1_680, .relation(.init("BE-1"), .finishToStart)),
      held(2_160, .relation(.init("FE-2"), .finishToStart)), held(3_360, .projectStart),
      held(0, .relation(.init("BE-2"), .finishToStart)),
    ],
    criticalPath: [
      .init(activity: .init("BE-2"), driver: arrival),
      .init(activity: .init("OPS-2"), driver: .relation(.init("BE-2"), .finishToStart)),
    ])

  private static func held(
    _ float: Int, _ driver: ScheduleAnalysis.Driver
  ) -> ScheduleAnalysis.Entry {
    ScheduleAnalysis.Entry(
      totalFloat: .minutes(float), isCritical: float == 0, drivers: [driver])
  }

  static let forecast = {
    var forecast = Forecast(
      seed: 42, trials: 10_000, policy: .dispatch, finish: distribution(after: 0),
      release: distribution(after: 1_920),
      promise: Forecast.Chance(date: day(4, 20), hits: 712, trials: 10_000),
      phases: [
        .init(
          phase: .init(1), end: distribution(after: 0),
          chance: Forecast.Chance(date: day(4, 14), hits: 345, trials: 10_000)),
        .init(
          phase: .init(2), end: distribution(after: 1_440),
          chance: Forecast.Chance(date: day(4, 17), hits: 31, trials: 10_000)),
        .init(
          phase: .init(3), end: distribution(after: 1_920),
          chance: Forecast.Chance(date: day(4, 20), hits: 712, trials: 10_000)),
      ], allPhasesKept: 31,
      activities: [3_100, 3_060, 9_990, 412, 380, 0, 7, 10_000].map(activity),
      certainFinish: WorkMoment(minutes: 5_040))
    forecast.allPromisesKept = 31
    forecast.criticalPaths = [
      .init(activities: ["BE-2", "OPS-2"].map { .init($0) }, trials: 6_400),
      .init(activities: ["DATA-1", "BE-1", "BE-2", "OPS-2"].map { .init($0) }, trials: 2_950),
    ]
    forecast.loads = [
      .init(person: .init("Ana"), workedMinutes: 3_331.2, offeredMinutes: 5_121.1),
      .init(person: .init("Bob"), workedMinutes: 1_795.2, offeredMinutes: 5_121.1),
      .init(person: .init("Cho"), workedMinutes: 740, offeredMinutes: 2_560.6),
    ]
    return forecast
  }()

  /// An activity that ends some hours before or after a moment that was chosen for it.
  private static func activity(criticalTrials: Int) -> Forecast.ActivityForecast {
    Forecast.ActivityForecast(
      criticalTrials: criticalTrials, meanFinishMinutes: 3_000,
      finish: [(10, 2_300), (50, 2_900), (80, 3_600), (95, 4_400)].map { percent, minutes in
        Forecast.Percentile(
          percent: percent, moment: WorkMoment(minutes: minutes + criticalTrials / 10),
          error: .minutes(12))
      }, meanDurationMinutes: 900, durationDeviationMinutes: 310.5,
      cruciality: Double(criticalTrials) / 12_000,
      sensitivity: Double(criticalTrials) / 20_000, significance: 0.75)
  }

  /// What the work would cost if Cho were paid, too.
  static let cost = Forecast.Cost(
    percentiles: [5, 10, 25, 50, 75, 80, 90, 95].map { percent in
      .init(
        percent: percent, amount: 8_000 + 40 * Double(percent), error: 12.5,
        jointTrials: percent * 90)
    }, mean: 10_123.4, standardDeviation: 1_050, correlationWithRelease: 0.82)

  private static func distribution(after delay: Int) -> Forecast.Distribution {
    let moments = [
      (5, 3_990), (10, 4_210), (25, 4_510), (50, 5_000), (75, 5_610), (80, 5_790), (90, 6_300),
      (95, 6_790),
    ]
    return Forecast.Distribution(
      percentiles: moments.map { percent, minutes in
        Forecast.Percentile(
          percent: percent, moment: WorkMoment(minutes: minutes + delay),
          error: .minutes(percent < 90 ? 14 : 31))
      }, meanMinutes: 5_121.123_456_789 + Double(delay), standardDeviationMinutes: 803.25)
  }

  static let diagnostics = [
    Diagnostic(
      .init(
        .unknownDependency, "no task has the id BE-9",
        help: "name one of the tasks BE-1 to BE-2, or add the task"),
      at: span(22, 14, 4)),
    Diagnostic(
      .init(
        .phaseUnreachable, "the links of “Development” alone take longer than its 8 working days"),
      at: span(51, 30, 10)),
  ]
}
