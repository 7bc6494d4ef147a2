import PlanAdvice
package import PlanModel

extension PlanPipeline {
  /// Whom a staffing request lets be hired, and what it asks for.
  package struct StaffingRequest: Sendable {
    /// The files, the seed, and the effort of each plan; its hires are who may be chosen from.
    package var plan: PlanRequest
    /// The last day of a release in time; the promised one without it.
    package var deadline: CivilDate?
    /// The rest of the question; its deadline and candidates come from the request.
    package var question: HiringQuestion

    /// Creates a request.
    package init(plan: PlanRequest, deadline: CivilDate?) {
      self.plan = plan
      self.deadline = deadline
      question = HiringQuestion(deadline: deadline ?? plan.today)
    }
  }

  /// What asking for a staffing may come to.
  package enum StaffingOutcome: Sendable {
    /// The advice, with what was found in the files.
    case advised(StaffingAdvice, [Diagnostic])
    /// Nothing says by when.
    case noDeadline
    /// The author's faults leave nothing to plan, whoever is hired.
    case notPlanned([Diagnostic])
  }

  /// Reads, checks, and finds the cheapest hires with which the release is in time.
  ///
  /// The project is checked with everybody who could be hired: what is wrong only with the team as
  /// it is, such as a skill that nobody has, is what the advice is about.
  ///
  /// - Parameters:
  ///   - request: The files and the question.
  ///   - progress: Called with each team when it has been judged.
  ///   - shouldStop: Asked before each judgement.
  /// - Returns: The advice, or why there is none.
  package static func staff(
    _ request: StaffingRequest, progress: @escaping (JudgedTeam) -> Void = { _ in },
    shouldStop: @escaping () -> Bool = { false }
  ) -> StaffingOutcome {
    var question = request.question
    var present: Project?
    var hiring: HiringOptions?
    let reading = read(request.plan) { project, diagnostics in
      present = project
      let named = project.candidates(
        named: request.plan.hires, of: request.plan, into: &diagnostics)
      question.candidates = named.map(\.id)
      guard let deadline = request.deadline ?? project.promise?.date else { return }
      question.deadline = deadline
      let found = HiringOptions(for: project, question: question)
      project.team.people += found.options.flatMap(\.people)
      hiring = found
    }
    let diagnostics = reading.diagnostics
    guard let present, let network = reading.network, !diagnostics.preventPlan,
      !present.activities.isEmpty
    else { return .notPlanned(diagnostics.sorted) }
    guard let hiring else { return .noDeadline }
    let advice = HiringAdvisor.advise(
      on: present, network: network, question: question, hiring: hiring,
      scheduling: request.plan.schedulingOptions, simulation: request.plan.simulationOptions,
      progress: progress, shouldStop: shouldStop)
    return .advised(advice, diagnostics.sorted)
  }
}
