import NetworkAnalysis
import PlanModel
import PlanTestSupport
import RiskSimulation
import Testing

/// What a forecast by links alone says of activities and paths, against their definitions trial by
/// trial on the same draws.
struct LinkDefinitionTests {
  /// Networks with relations of all kinds, with leads and lags; every third goes on from a day, up to
  /// which some is done.
  static let projects: [Project] = (0..<40).map { seed in
    var project = RandomProject(seed: UInt64(seed), features: seed % 3 == 0 ? .settled : []).project
    project.estimateModel.projectCorrelation = 0
    project.estimateModel.disciplineCorrelation = 0
    project.estimateModel.personCorrelation = 0
    for position in project.team.people.indices {
      project.team.people[position].sickDaysPerYear = 0
    }
    project.risks = []
    for position in project.activities.indices where position % 3 == 1 {
      let hours = project.activities[position].effort.hours
      guard hours > 0 else { continue }
      project.activities[position].belief = .threePoint(
        low: .hours(hours / 2), mode: .hours(hours), high: .hours(hours * 3))
    }
    return project
  }

  @Test(arguments: projects.indices)
  func saysWhatTheDefinitionsSay(number: Int) throws {
    let project = Self.projects[number]
    let trials = 130
    let (forecast, played) = try Self.play(project, trials: trials, blockSize: number % 2 * 512)
    let ends = played.map { Double($0.end) }
    let indices = project.activities.indices
    #expect(forecast.finish.meanMinutes == ends.reduce(0, +) / Double(trials))
    for position in indices {
      let said = forecast.activities[position]
      let durations = played.map { Double($0.durations[position]) }
      let finishes = played.map { Double($0.finishes[position]) }
      #expect(said.meanDurationMinutes == durations.reduce(0, +) / Double(trials))
      #expect(said.meanFinishMinutes == finishes.reduce(0, +) / Double(trials))
      #expect(abs(said.durationDeviationMinutes - Self.deviation(durations)) < 1e-6)
      #expect(abs(said.cruciality - Self.correlation(durations, ends)) < 1e-9)
      guard !project.activities[position].isSettled else { continue }
      #expect(said.criticalTrials == played.count { $0.isCritical(position) })
      let ratio = Self.deviation(ends) > 0 ? Self.deviation(durations) / Self.deviation(ends) : 0
      let share = Double(said.criticalTrials) / Double(trials)
      #expect(abs(said.sensitivity - share * ratio) < 1e-9)
    }
    var counts: [[Int]: Int] = [:]
    for trial in played where !trial.path.isEmpty { counts[trial.path, default: 0] += 1 }
    let paths = forecast.criticalPaths.map { path in
      path.activities.map { id in indices.first { project.activities[$0].id == id } }
    }
    for (path, said) in zip(paths, forecast.criticalPaths) {
      #expect(said.trials == counts[path.compactMap { $0 }])
    }
    #expect(
      forecast.criticalPaths.map(\.trials)
        == counts.values.sorted(by: >).prefix(forecast.criticalPaths.count).map { $0 })
    #expect(
      forecast.criticalPaths.count == min(counts.count, Forecast.mostCriticalPaths))
  }

  /// The mean of duration ⁄ (duration + slack) weighted with the end, over the first quarter of each
  /// 64 trials; each term is rounded to a minute.
  @Test(arguments: projects.indices.filter { $0 % 4 == 1 })
  func weighsDurationsBySlackAsDefined(number: Int) throws {
    let project = Self.projects[number]
    let trials = 70
    let (forecast, played) = try Self.play(project, trials: trials, blockSize: number % 8 * 64)
    let measured = played.enumerated().filter { $0.offset % 64 < 16 }.map(\.element)
    let meanEnd = played.reduce(0.0) { $0 + Double($1.end) } / Double(trials)
    for position in project.activities.indices where meanEnd > 0 {
      let sum = measured.reduce(0.0) { sum, trial in
        let duration = Double(trial.durations[position])
        guard duration > 0 else { return sum }
        return sum + duration / (duration + Double(trial.slack(position))) * Double(trial.end)
      }
      let significance = sum / Double(measured.count) / meanEnd
      #expect(abs(forecast.activities[position].significance - significance) < 0.51 / meanEnd)
    }
  }

  /// A forecast by links alone, and the trials it was made of.
  private static func play(
    _ project: Project, trials: Int, blockSize: Int
  ) throws -> (Forecast, [LinkTrial]) {
    let plan = try SerialPlan(of: project)
    let forecast = Simulation.forecast(
      of: project, network: plan.network, schedule: plan.schedule,
      options: .init(seed: 3, trials: trials, policy: .unlimited), blockSize: max(64, blockSize))
    let draws = LinkDraws(project, seed: 3)
    let floor = project.asOf.map { project.axis.moment(startOf: $0).minutes } ?? 0
    let isSettled = project.activities.map(\.isSettled)
    return (
      forecast,
      (0..<trials).map { trial in
        LinkTrial(
          plan.network, durations: draws.durations(trial: trial),
          floors: isSettled.map { $0 ? 0 : floor }, isSettled: isSettled)
      }
    )
  }

  private static func deviation(_ numbers: [Double]) -> Double {
    let mean = numbers.reduce(0, +) / Double(numbers.count)
    let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(numbers.count - 1)).squareRoot()
  }

  private static func correlation(_ left: [Double], _ right: [Double]) -> Double {
    let count = Double(left.count)
    let (leftMean, rightMean) = (left.reduce(0, +) / count, right.reduce(0, +) / count)
    let products = zip(left, right).reduce(0) {
      $0 + ($1.0 - leftMean) * ($1.1 - rightMean)
    }
    let scale = deviation(left) * deviation(right) * (count - 1)
    return scale > 0 ? products / scale : 0
  }
}
