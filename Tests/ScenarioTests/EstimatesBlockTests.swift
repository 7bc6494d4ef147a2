import EstimateCalibration
import Foundation
import PlanModel
import PlanTestSupport
import Reporting
import Testing

@testable import SpecReading

/// What `specplan calibrate` writes, read by what reads team files.
struct EstimatesBlockTests {
  private static func model(
    of result: CalibrationResult
  ) -> (model: EstimateModel, found: [Diagnostic]) {
    var diagnostics = Diagnostics()
    let text = EstimatesBlock.text(of: result)
    let content = TeamReader.read(SourceFile(path: "team.yaml", text: text), into: &diagnostics)
    return (content.estimateModel, diagnostics.sorted)
  }

  /// Expects of a belief the percentiles of a class, to the three decimals that are written.
  private static func expect(
    _ factor: EstimateFactor, toBe learned: LearnedClass, _ label: String
  ) {
    let percents = [5, 10, 25, 50, 75, 90, 95]
    guard case .quantiles(let quantiles) = factor else {
      Issue.record("\(label) has no quantiles")
      return
    }
    #expect(quantiles.map { Int(($0.share * 100).rounded()) } == percents, "\(label)")
    for (quantile, percent) in zip(quantiles, percents) {
      let written = min(max(learned.factors[percent], 0.001), 1_000)
      #expect(abs(quantile.factor - written) <= 0.0005 + 1e-9, "\(label), P\(percent)")
    }
  }

  /// Expects the model to say of every class what was learned of it.
  private static func expect(_ model: EstimateModel, toSay result: CalibrationResult) {
    func belief(ofHours hours: Double, _ discipline: String) -> EstimateFactor {
      model.factor(
        for: Activity(
          id: Activity.ID("T-1"), title: "a", discipline: Skill(discipline),
          estimate: Estimate(text: "", amount: .point(hours), unit: .hours),
          effort: .hours(hours), span: .wholeFile("a.md")))
    }
    expect(model.factor, toBe: result.overall, "all")
    for (place, size) in result.sizes.enumerated() {
      let below = place > 0 ? result.sizes[place - 1].upToHours ?? 0 : 0
      let hours = size.upToHours ?? below * 2
      expect(belief(ofHours: hours, "ELSE"), toBe: size, "up to \(hours) hours")
    }
    for category in result.categories where result.traits.contains(.category) {
      // Codes of disciplines are read in capitals, in specs as in team files.
      let code = category.category.uppercased()
      expect(belief(ofHours: 3, code), toBe: category, code)
    }
    #expect(abs(model.projectCorrelation - result.common.project) <= 0.0005 + 1e-9)
    #expect(abs(model.personCorrelation - result.common.person) <= 0.0005 + 1e-9)
    #expect(model.disciplineCorrelation == 0)
    if let hours = result.hoursPerPoint {
      #expect(abs(model.hoursPerPoint - min(max(hours, 0.01), 1_000)) <= 0.0005 + 1e-9)
    }
  }

  @Test func givesTheModelThatWasLearned() throws {
    let path = RepositoryPaths.scenarios.appending(path: "calibration/history.csv")
    let text = try String(contentsOf: path, encoding: .utf8)
    var diagnostics = Diagnostics()
    let history = try #require(
      HistoryReader.read(SourceFile(path: "history.csv", text: text), into: &diagnostics))
    let result = Calibration.result(for: history, seed: 1)
    let (model, found) = Self.model(of: result)
    #expect(found.isEmpty && result.traits.contains(.category))
    Self.expect(model, toSay: result)
  }

  /// Whatever was learned, however far from all experience, the team file can say it.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func canBeReadWhateverWasLearned(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func learned(_ category: String = "", upToHours: Double? = nil) -> LearnedClass {
      var value = exp(Double.random(in: -9...1, using: &random))
      let values = FactorQuantiles.percents.map { _ in
        value *= exp(Double.random(in: 0...1.2, using: &random))
        return value
      }
      return LearnedClass(
        upToHours: upToHours, category: category, count: 20, factors: FactorQuantiles(values))
    }
    let project = Double.random(in: 0...0.4, using: &random)
    let result = CalibrationResult(
      summary: HistorySummary(),
      hoursPerPoint: Bool.random(using: &random)
        ? exp(Double.random(in: -6...9, using: &random)) : nil,
      traits: Bool.random(using: &random) ? [.category, .person] : [], overall: learned(),
      sizes: [1.0, 4, 16, nil].map { learned(upToHours: $0) },
      categories: ["BE", "fe", "Ops2", "DATA"].map { learned($0) },
      common: CalibrationResult.CommonFactors(
        project: project, person: Double.random(in: 0...(0.4 - project), using: &random),
        groupCount: 3), backTest: nil, defaultWeight: 10)
    let (model, found) = Self.model(of: result)
    #expect(found.isEmpty)
    Self.expect(model, toSay: result)
  }

  @Test func leavesOutCategoriesThatAreNoDisciplines() {
    let factors = FactorQuantiles([0.2, 0.3, 0.5, 1, 1.1, 1.2, 2, 3])
    func learned(_ category: String = "", upToHours: Double? = nil) -> LearnedClass {
      LearnedClass(upToHours: upToHours, category: category, count: 20, factors: factors)
    }
    let names = ["BE", "be", "null", "Yes", "7up", "in house", "a: b", "é", "No", "{}", "FE"]
    let result = CalibrationResult(
      summary: HistorySummary(), hoursPerPoint: nil, traits: [.category], overall: learned(),
      sizes: [learned()], categories: names.map { learned($0) },
      common: CalibrationResult.CommonFactors(project: 0, person: 0, groupCount: 0),
      backTest: nil, defaultWeight: 10)
    let (model, found) = Self.model(of: result)
    #expect(found.isEmpty && Set(model.disciplines.keys) == [Skill("BE"), Skill("FE")])
  }
}
