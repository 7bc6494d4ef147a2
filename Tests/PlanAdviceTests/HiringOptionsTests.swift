import PlanAdvice
import PlanModel
import Testing

struct HiringOptionsTests {
  private static let tasks = [
    SampleHires.task("BE-1", "BE", days: 2), SampleHires.task("BE-2", "BE", days: 2),
    SampleHires.task("FE-1", "FE", days: 2),
  ]
  /// The Friday of the first week.
  private static let friday = SampleHires.start.adding(days: 4)

  @Test func offersFurtherPeopleOfEachDisciplineWithoutCandidates() {
    let project = SampleHires.project(Self.tasks, people: [SampleHires.person("Ana", "BE", "FE")])
    let hiring = HiringOptions(for: project, question: HiringQuestion(deadline: Self.friday))
    #expect(hiring.options.map(\.subject) == [.anyone(Skill("BE")), .anyone(Skill("FE"))])
    // No more than could have work at once.
    #expect(hiring.options.map(\.most) == [2, 1])
    #expect(hiring.costUnit == .heads && hiring.options.map(\.cost) == [1, 1])
    #expect(hiring.options[0].people[1].skills == [Skill("BE"): .full])
  }

  @Test func paysFurtherPeopleTheMeanRateUntilTheDeadline() {
    let project = SampleHires.project(
      Self.tasks,
      people: [
        SampleHires.person("Ana", "BE", rate: 80), SampleHires.person("Bo", "BE", "FE", rate: 100),
      ])
    var question = HiringQuestion(deadline: Self.friday)
    #expect(HiringOptions(for: project, question: question).options.map(\.cost) == [3_600, 4_000])
    question.joining = SampleHires.start.adding(days: 3)
    let late = HiringOptions(for: project, question: question)
    #expect(late.costUnit == .pay && late.options.map(\.cost) == [1_440, 1_600])
    #expect(late.options[0].firstDay == SampleHires.start.adding(days: 3))
    question.mostPerDiscipline = 1
    #expect(HiringOptions(for: project, question: question).options.map(\.most) == [1, 1])
  }

  @Test func choosesAmongCandidatesWhereThereAreAny() {
    let late = SampleHires.person("Late", "BE", from: Self.friday.adding(days: 3))
    let project = SampleHires.project(
      Self.tasks, people: [SampleHires.person("Ana", "BE", "FE")],
      candidates: [
        SampleHires.person("Mira", "BE", rate: 50), SampleHires.person("Nils", "FE", rate: 40),
        late,
      ])
    var question = HiringQuestion(deadline: Self.friday)
    // Who comes after the deadline is no choice.
    #expect(
      HiringOptions(for: project, question: question).options.map(\.subject) == [
        .candidate(.init("Mira")), .candidate(.init("Nils")),
      ])
    question.candidates = [.init("Nils")]
    let named = HiringOptions(for: project, question: question)
    #expect(named.options.map(\.subject) == [.candidate(.init("Nils"))])
    #expect(named.costUnit == .pay && named.options[0].cost == 1_600)
    question.includesAnyone = true
    let all = HiringOptions(for: project, question: question)
    #expect(all.options.count == 3 && all.costUnit == .heads)
  }

  @Test func givesFurtherPeopleNamesOfTheirOwn() {
    let project = SampleHires.project(
      Self.tasks, people: [SampleHires.person("further BE 1", "BE", "FE")])
    let hiring = HiringOptions(for: project, question: HiringQuestion(deadline: Self.friday))
    let names = (project.team.people + hiring.options.flatMap(\.people)).map(\.id)
    #expect(Set(names).count == names.count)
  }
}
