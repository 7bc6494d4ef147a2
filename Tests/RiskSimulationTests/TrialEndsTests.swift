import NetworkAnalysis
import PlanModel
import PlanTestSupport
import ResourceScheduling
import RiskSimulation
import Testing

struct TrialEndsTests {
  /// A random project with phases after its work, and a plan of it.
  fileprivate struct Planned {
    let project: Project
    let network: PrecedenceNetwork
    let schedule: Schedule

    init?(_ random: RandomProject) {
      var project = random.project
      let span = project.header.span
      project.phases = [
        Phase(
          id: .init(0), name: "Test", start: nil, end: nil, role: .block(workdays: 3), span: span,
          endSpan: span)
      ]
      guard case .acyclic(let network) = PrecedenceNetwork.build(project),
        case .scheduled(let result) = ProjectScheduler.schedule(
          project, network: network, options: .brief)
      else { return nil }
      (self.project, self.network, self.schedule) = (project, network, result.schedule)
    }

    func options(_ policy: SimulationPolicy, threads: Int = 1) -> SimulationOptions {
      SimulationOptions(seed: 7, trials: 193, policy: policy, threads: threads)
    }

    func ends(_ policy: SimulationPolicy, threads: Int = 1) -> TrialEnds {
      Simulation.trialEnds(
        of: project, network: network, schedule: schedule,
        options: options(policy, threads: threads))
    }
  }

  @Test(arguments: (0..<20).map { RandomProject(seed: $0, features: [.crews, .pools]) })
  func areThoseOfTheForecast(random: RandomProject) throws {
    guard let plan = Planned(random) else { return }
    for policy in [SimulationPolicy.dispatch, .fixed, .unlimited] {
      let ends = plan.ends(policy)
      let forecast = Simulation.forecast(
        of: plan.project, network: plan.network, schedule: plan.schedule,
        options: plan.options(policy))
      #expect(OrderStatistics(ends.finishes).distribution() == forecast.finish)
      #expect(
        ends.releases.sorted()[154] == forecast.release.percentile(80).moment.minutes)
      #expect(zip(ends.finishes, ends.releases).allSatisfy { $1 - $0 == 3 * plan.minutesPerDay })
    }
  }

  @Test func areTheSameForAnyNumberOfThreads() throws {
    let plan = try #require(Planned(RandomProject(seed: 3)))
    let one = plan.ends(.dispatch)
    #expect(Set(one.releases).count > 100)
    for threads in [2, 3, 8, 500] { #expect(plan.ends(.dispatch, threads: threads) == one) }
  }
}

extension TrialEndsTests.Planned {
  fileprivate var minutesPerDay: Int { project.calendar.minutesPerDay }
}
