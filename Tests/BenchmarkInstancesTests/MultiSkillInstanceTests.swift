import BenchmarkInstances
import PlanModel
import Testing

/// The `.def` format of iMOPSE, by a small file of our own.
struct MultiSkillInstanceTests {
  private let text = """
    ====================
    Tasks: 3
    Resources: 2
    ====================
    ResourceID \t Salary \t Skills
    1\t \t16.5\t Q4: 1 \t Q0: 0
    2\t \t20.0\t Q0: 2
    ====================
    TaskID \t Duration \t Skill \t Predecessor IDs
    1\t \t19\t Q4: 1
    2\t \t36\t Q0: 1\t \t1
    4\t \t 5\t Q0: 0\t \t2\t1
    ====================
    """

  @Test func givesPeopleTheSkillsOfAllLevelsUpToTheirOwn() throws {
    let project = try MultiSkillInstance(file: "small.def", text: text).project
    #expect(project.team.people.map(\.id.name) == ["R1", "R2"])
    let skills = project.team.people.map { $0.skills.keys.map(\.code).sorted() }
    #expect(skills == [["Q0:0", "Q4:0", "Q4:1"], ["Q0:0", "Q0:1", "Q0:2"]])
    #expect(project.team.people.allSatisfy { $0.skills.values.allSatisfy { $0 == .full } })
  }

  @Test func readsTasksAsMinutesOfOneDiscipline() throws {
    let project = try MultiSkillInstance(file: "small.def", text: text).project
    #expect(project.activities.map(\.id.text) == ["T1", "T2", "T4"])
    #expect(project.activities.map(\.discipline.code) == ["Q4:1", "Q0:1", "Q0:0"])
    #expect(project.activities.map(\.effort.fullSpeedDuration.minutes) == [19, 36, 5])
    #expect(project.activities.map { project.eligiblePeople(for: $0).count } == [1, 1, 2])
    let links = project.relations.map { [$0.predecessor.text, $0.successor.text] }
    #expect(links == [["T1", "T2"], ["T2", "T4"], ["T1", "T4"]])
  }

  /// A salary is paid for each unit, and a unit is a minute.
  @Test func paysTheSalaryForEachMinute() throws {
    let project = try MultiSkillInstance(file: "small.def", text: text).project
    #expect(project.team.people.map(\.hourlyRate) == [990, 1_200])
  }

  @Test(arguments: [
    ("", 1), ("ResourceID\nTaskID\n", 2), ("ResourceID\n1 x\n", 2),
    ("ResourceID\n1 5 Q1: 0\nTaskID\n1 19\n", 4),
    ("ResourceID\n1 5 Q1: 0\nTaskID\n1 -9 Q1: 0\n", 4),
    ("ResourceID\n1 5 Q1: 999999\nTaskID\n", 2),
  ])
  func saysWhereAFileIsNotAsTheFormatHasIt(text: String, line: Int) {
    let error = #expect(throws: InstanceError.self) {
      try MultiSkillInstance(file: "bad.def", text: text)
    }
    #expect(error?.line == line)
    #expect(error?.file == "bad.def")
  }
}
