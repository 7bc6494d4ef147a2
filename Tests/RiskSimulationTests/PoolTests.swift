import PlanModel
import RiskSimulation
import Testing

/// Trials of work that holds units of a pool.
struct PoolTests {
  /// One unit for the work of two people: one after the other, and both critical.
  @Test(arguments: [SimulationPolicy.fixed, .dispatch])
  func doesOneAfterTheOtherWhatHoldsTheSameUnit(policy: SimulationPolicy) throws {
    let plan = HandMadePlan([
      .init(id: "A", effort: 6, people: ["Ana"], units: [1], hours: 0..<6),
      .init(id: "B", effort: 4, people: ["Bob"], units: [1], hours: 6..<10),
      .init(id: "C", effort: 9, people: ["Cem"], hours: 0..<9),
    ])
    #expect(try plan.hours(policy) == [6, 10, 9])
    #expect(try plan.forecast(policy).activities.map(\.criticalTrials) == [1, 1, 0])
    #expect(try plan.hours(.unlimited) == [6, 4, 9])
  }

  /// A waits for the late X: who keeps the order leaves the unit to it, else B takes it first.
  @Test func givesTheUnitToWhomItComesFirst() throws {
    var plan = HandMadePlan([
      .init(id: "X", effort: 2, people: ["Xu"], hours: 0..<2),
      .init(id: "A", effort: 6, people: ["Ana"], units: [1], hours: 2..<8),
      .init(id: "B", effort: 4, people: ["Bob"], units: [1], hours: 8..<12),
    ])
    plan.link(("X", "A"))
    #expect(try plan.hours(.fixed) == [2, 8, 12])
    // Nothing is kept free for A, though X would be done before B.
    #expect(try plan.hours(.dispatch) == [2, 10, 4])
  }

  /// A asks for two units, of which one is free at a time; C, planned later, overtakes it.
  @Test func letsSmallNeedsOvertakeGreatOnes() throws {
    let plan = HandMadePlan(
      [
        .init(id: "S", effort: 2, people: ["Sam"], units: [1], hours: 0..<2),
        .init(id: "T", effort: 4, people: ["Tom"], units: [2], hours: 0..<4),
        .init(id: "A", effort: 5, people: ["Ana"], units: [1, 2], hours: 4..<9),
        .init(id: "B", effort: 1, people: ["Bob"], units: [1], hours: 9..<10),
        .init(id: "C", effort: 3, people: ["Cem"], units: [2], hours: 9..<12),
      ], units: 2)
    #expect(try plan.hours(.fixed) == [2, 4, 9, 10, 12])
    // B takes the unit that S gives back at 2, C the same at 3; A begins when C ends at 6.
    #expect(try plan.hours(.dispatch) == [2, 4, 11, 3, 6])
  }

  /// Whoever is free does the planned part, with whatever unit is free.
  @Test func takesAnyFreeUnitWhenWorkIsDispatched() throws {
    var plan = HandMadePlan(
      [
        .init(id: "A", effort: 4, people: ["Ana"], units: [1], hours: 0..<4),
        .init(id: "B", effort: 6, people: ["Bob"], units: [2], hours: 0..<6),
        .init(id: "C", effort: 4, people: ["Cem"], units: [1], hours: 4..<8),
      ], units: 2)
    plan.stretch("A", by: 3)
    #expect(try plan.hours(.fixed) == [12, 6, 16])
    #expect(try plan.hours(.dispatch) == [12, 6, 10])
  }

  /// At hour 6 A and X end; another unit is free since hour 2, so only X holds D.
  @Test func callsWhatHeldAUnitCriticalOnlyIfAnotherWasMissing() throws {
    var rows: [HandMadePlan.Row] = [
      .init(id: "A", effort: 6, people: ["Ana"], units: [1], hours: 0..<6),
      .init(id: "B", effort: 2, people: ["Bob"], units: [2], hours: 0..<2),
      .init(id: "X", effort: 6, people: ["Xu"], hours: 0..<6),
      .init(id: "D", effort: 4, people: ["Cem"], units: [2], hours: 6..<10),
    ]
    var plan = HandMadePlan(rows, units: 2)
    plan.link(("X", "D"))
    #expect(try plan.forecast(.dispatch).activities.map(\.criticalTrials) == [0, 0, 1, 1])
    #expect(try plan.forecast(.fixed).activities.map(\.criticalTrials) == [0, 0, 1, 1])
    rows[3].units = [1, 2]
    plan = HandMadePlan(rows, units: 2)
    plan.link(("X", "D"))
    #expect(try plan.forecast(.dispatch).activities.map(\.criticalTrials) == [1, 0, 1, 1])
  }
}
