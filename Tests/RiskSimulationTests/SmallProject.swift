import NetworkAnalysis
import PlanModel
import RiskSimulation

/// A project that a test writes down in a few words, with a plan for it.
struct SmallProject {
  var project: Project
  /// Who does each activity, in project order.
  var people: [Person.ID]

  /// Monday.
  static let start = CivilDate(dayNumber: 20_731)
  static let skill = Skill("BE")

  /// Creates a project of (id, likely hours, person), all full time, without relations.
  ///
  /// Efforts are certain and nothing is correlated, until a test says otherwise.
  init(_ work: [(id: String, hours: Double, person: String)]) {
    var names: [String] = []
    for item in work where !names.contains(item.person) { names.append(item.person) }
    people = work.map { Person.ID($0.person) }
    var model = EstimateModel.standard
    model.projectCorrelation = 0
    model.disciplineCorrelation = 0
    model.personCorrelation = 0
    project = Project(
      header: SpecHeader(title: "Small", span: Self.span),
      activities: work.map { item in
        Activity(
          id: .init(item.id), title: item.id, discipline: Self.skill,
          estimate: Estimate(text: "", amount: .point(item.hours), unit: .hours),
          effort: .hours(item.hours), belief: .certain, span: Self.span)
      },
      team: Team(people: names.map { Person(id: .init($0), skills: [Self.skill: .full]) }),
      start: ProjectStart(date: Self.start, reason: .commandLine), estimateModel: model)
  }

  static let span = SourceSpan(file: "small.md", line: 1, column: 1, length: 1)

  /// Lets each activity wait for the one before it.
  mutating func chain() {
    project.relations = zip(project.activities, project.activities.dropFirst()).map {
      PrecedenceRelation(from: $0.id, to: $1.id, span: Self.span)
    }
  }

  /// Believes the same of every activity.
  mutating func believe(_ belief: EffortBelief) {
    for position in project.activities.indices { project.activities[position].belief = belief }
  }

  /// Adds a risk.
  mutating func addRisk(
    _ title: String, likelihood: Double, impact: Double, target: Risk.Target = .everything
  ) {
    project.risks.append(
      Risk(
        id: .init(project.risks.count), title: title, likelihoodText: "", impactText: "",
        likelihood: likelihood, impact: .share(impact), target: target, span: Self.span))
  }

  /// The forecast for the plan that does everything as early as it can in project order.
  func forecast(
    seed: UInt64 = 1, trials: Int = 10_000, policy: SimulationPolicy = .dispatch
  ) throws -> Forecast {
    let plan = try SerialPlan(of: project, staffing: people)
    return Simulation.forecast(
      of: project, network: plan.network, schedule: plan.schedule,
      options: .init(seed: seed, trials: trials, policy: policy))
  }
}
