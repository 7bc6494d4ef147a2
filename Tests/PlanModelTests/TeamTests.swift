import PlanModel
import PlanTestSupport
import Testing

struct TeamTests {
  /// The people of each skill are those that are asked for one by one.
  @Test(arguments: 0..<50)
  func findsThePeopleOfAllSkillsAtOnce(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let skills = ["BE", "FE", "OPS", "DATA"].map { Skill($0) }
    let people = (0..<Int.random(in: 0...8, using: &random)).map { number in
      let own = skills.filter { _ in Bool.random(using: &random) }
      return Person(
        id: Person.ID("P\(number)"),
        skills: Dictionary(uniqueKeysWithValues: own.map { ($0, Rate.full) }))
    }
    let team = Team(people: people)
    for skill in skills {
      #expect(team.peopleBySkill[skill] ?? [] == team.people(with: skill))
    }
  }
}
