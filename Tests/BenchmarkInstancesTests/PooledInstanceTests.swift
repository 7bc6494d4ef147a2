import BenchmarkInstances
import PlanModel
import Testing

/// The `.sm` format of PSPLIB, by a small file of our own.
struct PooledInstanceTests {
  private let text = """
    ************************************************************************
    PRECEDENCE RELATIONS:
    jobnr.    #modes  #successors   successors
       1        1          2           2   3
       2        1          1           4
       3        1          1           4
       4        1          0
    ************************************************************************
    REQUESTS/DURATIONS:
    jobnr. mode duration  R 1  R 2
    ------------------------------------------------------------------------
      1      1     0       0    0
      2      1     8       4    0
      3      1     4       3    2
      4      1     0       0    0
    ************************************************************************
    RESOURCEAVAILABILITIES:
      R 1  R 2
       12    3
    ************************************************************************
    """

  @Test func makesPoolsOfTheResources() throws {
    let project = try PooledInstance(file: "small.sm", text: text).project
    #expect(project.team.pools.map(\.id.name) == ["R1", "R2"])
    #expect(project.team.pools.map(\.units) == [12, 3])
    #expect(project.team.people.isEmpty)
  }

  @Test func letsJobsRunByThemselvesWhileTheyHoldUnits() throws {
    let project = try PooledInstance(file: "small.sm", text: text).project
    #expect(project.activities.allSatisfy { $0.people == 0 })
    #expect(project.activities.map(\.effort.fullSpeedDuration.minutes) == [0, 8, 4, 0])
    let held = project.activities.map { $0.needs.map { "\($0.units) of \($0.pool)" } }
    #expect(held == [[], ["4 of R1"], ["3 of R1", "2 of R2"], []])
    let links = project.relations.map { [$0.predecessor.text, $0.successor.text] }
    #expect(links == [["T1", "T2"], ["T1", "T3"], ["T2", "T4"], ["T3", "T4"]])
  }

  @Test func refusesJobsOfSeveralModes() {
    let several = text.replacing("2        1          1", with: "2        3          1")
    let error = #expect(throws: InstanceError.self) {
      try PooledInstance(file: "modes.sm", text: several)
    }
    #expect(error?.line == 5)
  }

  @Test func saysThatTheResourcesAreMissing() {
    let short = text.replacing("RESOURCEAVAILABILITIES:", with: "")
    #expect(throws: InstanceError.self) {
      try PooledInstance(file: "short.sm", text: short)
    }
  }
}
