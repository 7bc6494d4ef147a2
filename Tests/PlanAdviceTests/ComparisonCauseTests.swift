import PlanModel
import Testing

@testable import PlanAdvice

/// Which cause is named for what differs: a unit, a name, a person or a risk.
struct ComparisonCauseTests {
  private static func task(
    _ id: String, _ title: String, points: Double, hours: Double = 5
  ) -> Activity {
    var task = SampleHires.task(id, "BE", days: 1)
    task.title = title
    task.estimate = Estimate(text: "\(points)", amount: .point(points), unit: .points)
    task.effort = .hours(points * hours)
    return task
  }

  private static func project(hoursPerPoint: Double = 5) -> Project {
    var project = SampleHires.project(
      [("BE-1", "Tables", 3), ("BE-2", "Queries", 5), ("BE-3", "Sharing", 8)]
        .map { task($0.0, $0.1, points: $0.2, hours: hoursPerPoint) },
      people: [SampleHires.person("Ana", "BE"), SampleHires.person("Bo", "BE")])
    project.relations = [link("BE-1", "BE-2"), link("BE-2", "BE-3")]
    project.estimateModel.hoursPerPoint = hoursPerPoint
    return project
  }

  private static func link(_ tail: String, _ head: String) -> PrecedenceRelation {
    PrecedenceRelation(from: .init(tail), to: .init(head), span: SampleHires.span)
  }

  @Test func tellsOnlyOfThePointWhenAPointIsWorthMore() {
    #expect(
      ProjectDifference.changes(from: Self.project(), to: Self.project(hoursPerPoint: 7))
        == [.pointWorth(from: 5, to: 7)])
  }

  /// The point moves the tasks as they were, and the new estimate moves its own task alone.
  @Test func tellsTheWorthOfAPointFromANewEstimate() {
    let before = Self.project()
    var after = Self.project(hoursPerPoint: 7)
    after.activities[1] = Self.task("BE-2", "Queries", points: 8, hours: 7)
    let changes = ProjectDifference.changes(from: before, to: after)
    #expect(
      changes == [
        .pointWorth(from: 5, to: 7),
        .reestimated(
          .init("BE-2"), from: before.activities[1].estimate, to: after.activities[1].estimate),
      ])
    var mixed = MixedProject(from: before, to: after)
    mixed.make(changes[0])
    #expect(mixed.project.activities.map(\.effort) == [21, 35, 56].map(Effort.hours))
    mixed.make(changes[1])
    #expect(mixed.project.activities.map(\.effort) == after.activities.map(\.effort))
  }

  @Test func takesEffortsAndLagsInDaysAlongWithTheLengthOfADay() {
    var before = Self.project()
    before.activities[0].estimate = Estimate(text: "2 days", amount: .point(2), unit: .days)
    before.activities[0].effort = .hours(16)
    before.relations[0].lag = .minutes(960)
    var after = before
    after.activities[0].effort = .hours(12)
    after.relations[0].lag = .minutes(720)
    after.calendar = WorkCalendar(
      workweek: before.calendar.workweek, holidays: [], minutesPerDay: 360)
    #expect(
      ProjectDifference.changes(from: before, to: after) == [.dayLength(from: 480, to: 360)])
  }

  @Test func tellsStatusDisciplineEffortAndReworkApart() {
    let before = Self.project()
    var after = before
    after.activities[0].status = .done
    after.activities[0].isSettled = true
    after.activities[1].discipline = Skill("FE")
    after.activities[2].effort = .hours(50)
    after.activities[2].rework = Rework(likelihood: 0.1, impact: .share(0.5))
    #expect(
      ProjectDifference.changes(from: before, to: after) == [
        .progressed(.init("BE-1"), from: .open, to: .done),
        .redisciplined(.init("BE-2"), from: Skill("BE"), to: Skill("FE")),
        .revalued(.init("BE-3"), from: .hours(40), to: .hours(50)),
        .reworked(.init("BE-3")),
      ])
  }

  private static func renamed(
    _ project: Project, _ old: String, _ new: String
  ) -> Project {
    var project = project
    project.rename([.init(old): .init(new)])
    return project
  }

  @Test func knowsATaskUnderAnotherIDWithAllThatPointsAtIt() {
    var before = Self.project()
    before.risks = [SampleHires.risk("Flood", likelihood: 0.5, impact: 1)]
    before.risks[0].target = .activities([.init("BE-2")])
    before.estimateModel.tasks[.init("BE-2")] = EstimateFactorSetting(median: 2)
    var after = Self.renamed(before, "BE-2", "BE-20")
    #expect(after.risks[0].target == .activities([.init("BE-20")]))
    #expect(
      ProjectDifference.changes(from: before, to: after) == [
        .renamed(.init("BE-2"), to: .init("BE-20"))
      ])
    // Together with another estimate of about the size.
    after.activities[1].estimate.amount = .point(6)
    after.activities[1].effort = .hours(30)
    #expect(ProjectDifference.changes(from: before, to: after).count == 2)
  }

  @Test func takesAnotherTitleOrTwoAlikeForNoRename() {
    let before = Self.project()
    var other = Self.renamed(before, "BE-2", "BE-20")
    other.activities[1].title = "Something else"
    var twice = Self.renamed(before, "BE-2", "BE-20")
    twice.activities.append(Self.task("BE-21", "Queries", points: 5))
    for after in [other, twice] {
      let changes = ProjectDifference.changes(from: before, to: after)
      #expect(changes.contains(.removed(.init("BE-2"), title: "Queries")))
      #expect(!changes.contains(.renamed(.init("BE-2"), to: .init("BE-20"))))
    }
  }

  /// The same titles in another spec mislead nobody.
  @Test func knowsASpecUnderAnotherName() {
    func specs(_ names: [String]) -> Project {
      var project = SampleHires.project([], people: [SampleHires.person("Ana", "BE")])
      for name in names {
        for (id, title) in [("BE-1", "Tables"), ("BE-2", "Queries")] {
          var task = Self.task("\(name)#\(id)", title, points: 3)
          task.spec = name
          project.activities.append(task)
        }
        project.relations.append(Self.link("\(name)#BE-1", "\(name)#BE-2"))
      }
      return project
    }
    #expect(
      ProjectDifference.changes(from: specs(["a", "loyalty"]), to: specs(["a", "loyal"])) == [
        .renamedSpec(from: "loyalty", to: "loyal", tasks: 2)
      ])
  }

  @Test func namesEachPersonAndWhatIsOtherOfThem() {
    var before = Self.project()
    before.team.pools = [Pool(id: .init("stage"), units: 1)]
    var after = before
    after.team.people[0].leave = [CivilDate(dayNumber: 20_700)...CivilDate(dayNumber: 20_704)]
    after.team.people[0].skills = [Skill("BE"): .full, Skill("FE"): .full]
    after.team.people[1] = SampleHires.person("Cy", "BE")
    after.team.pools[0].units = 2
    let changes = ProjectDifference.changes(from: before, to: after)
    #expect(
      changes == [
        .person(.init("Cy"), .added), .person(.init("Ana"), .changed([.skills, .leave])),
        .person(.init("Bo"), .removed), .pool(.init("stage"), from: 1, to: 2),
      ])
    var mixed = MixedProject(from: before, to: after)
    for change in changes { mixed.make(change) }
    #expect(mixed.project.team == after.team)
  }

  /// A row above moves the others down, and they are still the same risks.
  @Test func namesEachRiskWhateverItsRow() {
    func risk(_ title: String, _ likelihood: Double) -> Risk {
      SampleHires.risk(title, likelihood: likelihood, impact: 1)
    }
    var before = Self.project()
    before.risks = [risk("Flood", 0.5), risk("Fire", 0.2), risk("Frost", 0.1)]
    var after = before
    after.risks = [risk("Fog", 0.1), risk("Flood", 0.5), risk("Fire", 0.4)]
    let changes = ProjectDifference.changes(from: before, to: after)
    #expect(
      changes == [
        .risk(title: "Frost", .removed),
        .risk(
          title: "Fire",
          .changed(from: before.risks[1].exposure, to: after.risks[2].exposure)),
        .risk(title: "Fog", .added),
      ])
    var mixed = MixedProject(from: before, to: after)
    for change in changes { mixed.make(change) }
    #expect(
      Set(mixed.project.risks.map(\.title)) == ["Fog", "Flood", "Fire"]
        && mixed.project.risks.map(\.id.position) == [0, 1, 2])
    after.risks.append(risk("Fog", 0.3))
    #expect(ProjectDifference.changes(from: before, to: after) == [.risks])
  }
}
