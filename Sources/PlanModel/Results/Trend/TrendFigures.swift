extension PlanTrend {
  /// The figures of a plan that a trend is about.
  package struct Figures: Hashable, Sendable {
    /// What the work is called.
    package var title: String
    /// How many tasks there are.
    package var tasks: Int
    /// All effort, in person-hours.
    package var effortHours: Double
    /// The day of the planned release.
    package var release: CivilDate
    /// The day by which half of the futures are released.
    package var p50: CivilDate
    /// The day by which 80 of 100 futures are released.
    package var p80: CivilDate
    /// How far P50 may be off, as the trials are not endless; none if they are too few to tell.
    package var p50Error: SamplingError?
    /// How far P80 may be off.
    package var p80Error: SamplingError?
    /// The promised release and its chance, if a date is promised.
    package var promise: Forecast.Chance?
    /// How many errors the files hold.
    package var errors: Int
    /// The working days.
    package var calendar: WorkCalendar
    /// The seed of the simulation.
    package var seed: UInt64
    /// How many trials it drew.
    package var trials: Int

    /// The standard error of a percentile.
    package struct SamplingError: Hashable, Sendable {
      /// In working minutes.
      package var minutes: Int
      /// In working days.
      package var daysOfWork: Double
      /// The days from one error below the percentile to one above.
      package var days: ClosedRange<CivilDate>
    }

    /// Takes the figures of a plan.
    package init(_ plan: Plan) {
      let axis = plan.project.axis
      func day(_ percent: Int) -> CivilDate {
        axis.finishDate(of: plan.forecast.release.percentile(percent).moment)
      }
      func error(_ percent: Int) -> SamplingError? {
        let percentile = plan.forecast.release.percentile(percent)
        let minutes = percentile.moment.minutes
        return percentile.error.map { error in
          func day(_ minutes: Int) -> CivilDate {
            axis.finishDate(of: WorkMoment(minutes: max(0, minutes)))
          }
          return SamplingError(
            minutes: error.minutes, daysOfWork: error.days(of: plan.project.calendar),
            days: day(minutes - error.minutes)...day(minutes + error.minutes))
        }
      }
      title = plan.project.header.title
      tasks = plan.project.activities.count
      effortHours = plan.project.activities.reduce(0) { $0 + $1.effort.hours }
      release = axis.finishDate(of: plan.release)
      p50 = day(50)
      p80 = day(80)
      p50Error = error(50)
      p80Error = error(80)
      promise = plan.forecast.promise
      errors = plan.diagnostics.errorCount
      calendar = plan.project.calendar
      seed = plan.forecast.seed
      trials = plan.forecast.trials
    }

    /// How many working days P80 lies after `date`; negative if before it.
    package func workdays(since date: CivilDate) -> Int {
      date <= p80
        ? calendar.workdayCount(from: date.adding(days: 1), through: p80)
        : -calendar.workdayCount(from: p80.adding(days: 1), through: date)
    }
  }
}
