import PlanModel
import PlanTestSupport
import Reporting
import Testing

struct CalibrationReportTests {
  private static func text(_ result: CalibrationResult) -> String {
    TerminalRenderer(width: 100, usesColor: false).render(CalibrationReport.report(on: result))
      .replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: [SampleCalibration.few, SampleCalibration.many])
  func keepsToTheSchema(result: CalibrationResult) throws {
    let document = CalibrationDocument(result, diagnostics: [])
    #expect(try SchemaChecker().faults(in: document.text) == [])
  }

  @Test func saysHowOftenRangesWouldHaveHeld() {
    #expect(
      Self.text(SampleCalibration.many).contains(
        "In the past, your 80 % ranges would have held in 83 of 100 tasks and 32 of 38 months."))
  }

  @Test func saysPlainlyThatFewTasksChangeLittle() {
    let text = Self.text(SampleCalibration.few)
    #expect(text.contains("the team's own make up 55 % of what is said: too few to change much"))
    #expect(text.contains("Too few finished tasks to judge by a later part of them."))
    #expect(text.contains("Estimates are story points of 2.34 h each."))
  }

  /// The reading that was taken is named with both scores.
  @Test(arguments: [
    (true, "blends in", "0.310", "0.320"), (false, "takes each class", "0.320", "0.310"),
  ])
  func saysWhichReadingWasTaken(isBlended: Bool, name: String, own: String, other: String) {
    var result = SampleCalibration.many
    result.readings = ReadingChoice(
      judgedCount: 2_000, cutCount: 4, directScore: 0.32, blendedScore: 0.31,
      isBlended: isBlended)
    let text = Self.text(result)
    #expect(text.contains("Of two readings of the history the one that \(name)"))
    #expect(text.contains("judged by 2,000 tasks that followed 4 moments of the past"))
    #expect(text.contains("its quantile score is \(own); the other's is \(other)"))
  }

  @Test func saysPlainlyWhatWasNoWorseThanTheHistory() {
    var result = SampleCalibration.many
    #expect(!Self.text(result).contains("no better"))
    result.backTest?.tasks.append(
      ForecastScore(
        method: .lognormal, count: 1_471, within50: 700, within80: 1_100, within90: 1_300,
        quantileScore: 0.3, rankedScore: 0.34))
    #expect(
      Self.text(result).contains(
        "On your own later tasks this was no better than one lognormal for all (0.300): its "
          + "quantile score is 0.313 over 1,471."))
  }

  @Test func saysWhatWasLeftOut() {
    let text = Self.text(SampleCalibration.few)
    #expect(text.contains("left out: 2 without an actual effort, 1 of zero or less."))
    #expect(text.contains("Not looked at: 'Title'."))
  }

  @Test func writesCategoriesThatCanBeDisciplinesIntoTheBlock() {
    #expect(
      EstimatesBlock.text(of: SampleCalibration.many) == """
        # Learned by specplan calibrate from 4,904 finished tasks.
        estimates:
          quantiles: { 5: 0.25, 10: 0.4, 25: 0.75, 50: 1, 75: 1.24, 90: 2.02, 95: 3.08 }
          sizes:
            - { up-to: 1h, quantiles: { 5: 0.25, 10: 0.4, 25: 0.75, 50: 1, 75: 1.24, 90: 2.02, 95: 3.08 } }
            - { up-to: 4h, quantiles: { 5: 0.25, 10: 0.4, 25: 0.75, 50: 1, 75: 1.24, 90: 2.02, 95: 3.08 } }
            - { up-to: 16h, quantiles: { 5: 0.25, 10: 0.4, 25: 0.75, 50: 1, 75: 1.24, 90: 2.02, 95: 3.08 } }
            - { quantiles: { 5: 0.25, 10: 0.4, 25: 0.75, 50: 1, 75: 1.24, 90: 2.02, 95: 3.08 } }
          disciplines:
            BE: { quantiles: { 5: 0.25, 10: 0.4, 25: 0.75, 50: 1, 75: 1.24, 90: 2.02, 95: 3.08 } }
          common: { project: 0.036, discipline: 0, person: 0.07 }

        """)
  }

  @Test func givesHoursPerPointWhereEstimatesArePoints() {
    #expect(EstimatesBlock.text(of: SampleCalibration.few).contains("  hours-per-point: 2.34\n"))
  }

  @Test func quotesNamesInTheTableOfPredictions() {
    let hours = FactorQuantiles([0, 0.5, 1, 1, 1.0000004, 2, 1_234_567.25, 1e8])
    let text = PredictionTable.text(
      of: [EffortPrediction(name: "a \"b\", c", hours: hours)], subject: .group)
    #expect(
      text == """
        group,P05,P10,P25,P50,P75,P80,P90,P95
        "a ""b"", c",0,0.5,1,1,1,2,1234567.25,100000000

        """)
  }
}
