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
