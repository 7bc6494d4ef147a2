import PlanModel

/// A risk analysis of the sample plan whose numbers were made by hand.
enum SampleAnalysis {
  /// Releases of 200 futures, a third of a day apart.
  static let releases = (0..<200).map { WorkMoment(minutes: 4_800 + 160 * $0) }

  static let bridge = Bridge(
    promised: WorkMoment(minutes: 7_200),
    steps: zip(
      Bridge.parts(withDaysGoneBy: false), [5_280, 6_724, 7_304, 7_304, 7_108, 8_990, 8_950, 9_600]
    ).map { part, minutes in
      Bridge.Step(
        part: part, release: WorkMoment(minutes: minutes),
        errorMinutes: part == .spread ? 24 : 0)
    })

  static let tornado = Tornado(
    bars: [
      bar(.taskSpread(.init("BE-1")), 96), bar(.risk(.init(0)), 480),
      bar(.leave(.init("Ana")), -48),
      bar(.disciplineSpread(.init("BE")), 240), bar(.arrivalSpread(.init("Push provider")), 0),
      bar(.stories(.could, tasks: ["FE-1", "FE-2"].map { .init($0) }), 120),
    ], together: [bar(.spread, 700), bar(.commonFactors, -30)], tasksLeftOut: 3)

  static let levers = LeverRanking(
    [
      lever(.addPerson(Person(id: .init("further BE"), skills: [.init("BE"): .full])), 960, 4_000),
      lever(.addSkill(.init("Bob"), .init("BE"), speed: Rate(permille: 700)), -96, -120.4),
      lever(.removeRisk(.init(0)), 480, -800),
      lever(
        .dropStory(
          UserStory(id: "US-2", title: "Mute", priority: .could, span: SamplePlan.span(4)),
          tasks: [.init("FE-2")]), 48, nil),
      lever(.cutLink(from: .init("BE-1"), to: .init("FE-2")), 0, 0),
      lever(.freeOwner(.init("BE-2")), 10, 0),
      lever(.hasten(.init("Push provider")), 720, 0),
    ], leftOut: 2, withoutPlan: 1)

  /// The analysis, with or without levers, changed as it is wished.
  static func analysis(
    levers: LeverRanking? = levers, isInterrupted: Bool = false,
    changing change: (inout Plan) -> Void = { _ in }
  ) -> RiskAnalysis {
    var plan = SamplePlan.plan
    change(&plan)
    return RiskAnalysis(
      plan: plan, releases: releases, bridge: isInterrupted ? nil : bridge,
      tornado: tornado, levers: levers, isInterrupted: isInterrupted)
  }

  private static func bar(_ subject: Switch, _ minutes: Int) -> Tornado.Bar {
    Tornado.Bar(
      subject: subject, p50: Gain(time: .minutes(minutes / 2), errorMinutes: 12),
      p80: Gain(time: .minutes(minutes), errorMinutes: 24))
  }

  private static func lever(_ action: Lever.Action, _ minutes: Int, _ cost: Double?) -> Lever {
    Lever(
      action: action, release: WorkMoment(minutes: 9_600 - minutes),
      p50: Gain(time: .minutes(minutes), errorMinutes: 12),
      p80: Gain(time: .minutes(minutes), errorMinutes: 24), cost: cost)
  }
}
