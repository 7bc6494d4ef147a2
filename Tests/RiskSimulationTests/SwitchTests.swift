import PlanModel
import RiskSimulation
import Testing

/// What is left of the uncertainty of a project when a part of it is switched off.
struct SwitchTests {
  /// Two tasks of one person one after the other, with everything that can be uncertain.
  static var uncertain: SmallProject {
    var small = SmallProject([("A", 40, "Ana"), ("B", 40, "Ana")])
    small.chain()
    small.believe(.historical)
    small.project.estimateModel.projectCorrelation = 0.2
    small.addRisk("Slip", likelihood: 0.5, impact: 0.5, target: .activities([.init("A")]))
    small.addRisk("Slip", likelihood: 0.5, impact: 0.5, target: .activities([.init("B")]))
    small.project.externals = [
      ExternalDependency(
        id: .init("API"), arrival: SmallProject.start...SmallProject.start.adding(days: 20),
        span: SmallProject.span)
    ]
    small.project.activities[0].waitsFor = [.init("API")]
    small.project.activities[1].rework = Rework(likelihood: 0.4, impact: .share(0.5))
    small.project.team.people[0].sickDaysPerYear = 30
    small.project.team.people[0].leave = [SmallProject.start...SmallProject.start]
    return small
  }

  @Test func leavesNothingToChanceWhenAllIsSwitchedOff() throws {
    var small = Self.uncertain
    small.project = small.project.withoutSpread().withoutRisks().withoutRework()
      .withoutExternalUncertainty().withoutSickness()
    let finish = try small.forecast(trials: 500).finish
    #expect(finish.standardDeviationMinutes == 0)
  }

  @Test func givesThePlanWhenTheBiasIsSwitchedOffToo() throws {
    var small = Self.uncertain
    small.project = small.project.withoutSpreadAndBias().withoutRisks().withoutRework()
      .withoutExternalUncertainty().withoutSickness()
    let forecast = try small.forecast(trials: 200, policy: .fixed)
    #expect(forecast.finish.percentile(50).moment == forecast.certainFinish)
    #expect(forecast.finish.percentile(95).moment == forecast.certainFinish)
  }

  @Test func keepsTheMedianOfASpreadThatIsSwitchedOff() {
    let project = Self.uncertain.project.withoutSpread(of: Activity.ID("A"))
    #expect(
      project.activities[0].belief
        == .constant(.hours(40 * EstimateModel.standard.medianFactor)))
    #expect(project.activities[1].belief == .historical)
    #expect(project.activities.map(\.effort) == [.hours(40), .hours(40)])
    let both = Self.uncertain.project.withoutSpread(of: SmallProject.skill)
    #expect(!both.activities.contains { $0.belief == .historical })
  }

  /// The other risk of the same title still happens in the same trials.
  @Test func letsOtherRisksHappenWhenTheyDid() throws {
    var small = SmallProject([("A", 40, "Ana"), ("B", 40, "Bob")])
    small.addRisk("Slip", likelihood: 0.5, impact: 0.5, target: .activities([.init("A")]))
    small.addRisk("Slip", likelihood: 0.5, impact: 0.5, target: .activities([.init("B")]))
    let before = try small.forecast(trials: 1_000)
    small.project = small.project.without(Risk.ID(0))
    let after = try small.forecast(trials: 1_000)
    #expect(after.activities[0].meanFinishMinutes == 2_400)
    #expect(after.activities[1].meanFinishMinutes == before.activities[1].meanFinishMinutes)
    #expect(before.activities[0].meanFinishMinutes > 2_400)
  }

  @Test func countsAMitigationUntilItIsSwitchedOff() throws {
    var small = SmallProject([("A", 40, "Ana")])
    small.addRisk("Slip", likelihood: 1, impact: 1)
    small.project.risks[0].residual = Risk.Exposure(likelihood: 1, impact: .share(0.25))
    #expect(try small.forecast(trials: 100).finish.meanMinutes == 3_000)
    small.project = small.project.withoutMitigations()
    #expect(try small.forecast(trials: 100).finish.meanMinutes == 4_800)
  }

  @Test func leavesThePlanOfWorkAlone() {
    let before = Self.uncertain.project
    let after = before.withoutSpread().withoutCommonFactors().withoutRisks().withoutRework()
      .withoutExternalUncertainty().withoutLeave().withoutSickness().withoutMitigations()
    #expect(before.activities.map(\.effort) == after.activities.map(\.effort))
    #expect(before.relations == after.relations)
    #expect(
      before.externals.map(\.plannedArrival) == after.externals.map(\.plannedArrival))
    #expect(after.team.people[0].leave.isEmpty)
    #expect(after.estimateModel.projectCorrelation == 0)
  }
}
