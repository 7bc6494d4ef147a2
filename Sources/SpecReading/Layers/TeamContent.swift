import PlanModel

/// What one team file says, before it is applied to a spec: every key that it may hold.
struct TeamContent: Sendable {
  /// What the file says of one task.
  struct TaskSettings: Sendable {
    /// Which task, as the file writes it.
    var id: Activity.ID
    /// The key with the id.
    var idSpan: SourceSpan
    /// The only person who may do it, with the place of the name.
    var owner: (person: Person.ID, span: SourceSpan)?
    /// The day before which it may not start.
    var notBefore: CivilDate?
    /// The day by whose end it should be finished.
    var deadline: CivilDate?
    /// How many people do it together; none if it runs by itself.
    var people: Int?
    /// What it holds while it runs.
    var needs: [UnitsValue.Entry] = []
    /// How much it matters, in a scale that is understood.
    var priority: String?
    /// What is believed of actual ÷ estimate, and where that stands.
    var estimate: (setting: EstimateFactorSetting, span: SourceSpan)?
    /// The chance that it has to be done again in part.
    var rework: StatedRework?
  }

  /// What the file says of one external dependency.
  struct Arrival: Sendable {
    /// What is waited for, as the file writes it.
    var name: ExternalDependency.ID
    /// The key with the name.
    var span: SourceSpan
    /// The days between which it arrives, both included.
    var window: ClosedRange<CivilDate>
  }

  /// The people, each with the place of the name.
  var people: [(person: Person, span: SourceSpan)] = []
  /// Who could be hired, each with the place of the name.
  var candidates: [(person: Person, span: SourceSpan)] = []
  /// What tasks share beside people.
  var pools: [Pool] = []
  /// The workweek, if given.
  var workweek: [Weekday]?
  /// Days off on top of the weekend.
  var holidays: [CivilDate] = []
  /// Minutes in a working day, if given.
  var minutesPerDay: Int?
  /// The first day, if given.
  var start: (date: CivilDate, span: SourceSpan)?
  /// The promised release, if given.
  var deadline: (date: CivilDate, span: SourceSpan)?
  /// The day from which the rest of the work is planned, if given.
  var asOf: CivilDate?
  /// The estimate model: the standard one with what the file changes.
  var estimateModel: EstimateModel = .standard
  /// Chance of a risk by level word, in lower case.
  var likelihood: [String: Double] = ["low": 0.10, "medium": 0.30, "high": 0.60]
  /// What a risk does by level word, in lower case.
  var impact: [String: StatedImpact] = [
    "low": .share(0.02), "medium": .share(0.08), "high": .share(0.20),
  ]
  /// How several risks that hit one task work together.
  var riskCombination = Risk.Combination.series
  /// When what is pending comes at the latest, in working time from the start.
  var latestPending = WorkAmount(number: 20, unit: .days)
  /// When what is delayed comes at the latest.
  var latestDelayed = WorkAmount(number: 40, unit: .days)
  /// Arrival windows of external dependencies.
  var arrivals: [Arrival] = []
  /// The most effort that one task should take, if given.
  var largeEffort: WorkAmount?
  /// Settings of single tasks.
  var tasks: [TaskSettings] = []
}
