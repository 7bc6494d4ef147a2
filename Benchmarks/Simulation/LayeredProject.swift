import PlanModel
import PlanTestSupport

/// A random network in layers, of a size that real plans have or that only a machine writes.
///
/// About √*n* layers of *n* activities (ten of up to 100). Each activity waits for one of the layer
/// before and for up to three more of the three layers before; about two arcs for each. Three
/// points, all different: the likely effort is a product of two random numbers, and the ends lie
/// 5–50 % below and 10–200 % above it.
struct LayeredProject {
  /// The project; eight people who are there every day can do everything.
  let project: Project

  /// Draws the network of so many activities.
  init(activities count: Int, seed: UInt64, model: EstimateModel) {
    var random = SplitMix64(seed: seed)
    let span = SourceSpan(file: "layered.md", line: 1, column: 1, length: 1)
    let layers = count <= 100 ? 10 : Int(Double(count).squareRoot().rounded())
    let starts = (0...layers).map { count * $0 / layers }
    let skill = Skill("BE")
    var activities: [Activity] = []
    var relations: [PrecedenceRelation] = []
    for layer in 0..<layers {
      for number in starts[layer]..<starts[layer + 1] {
        let hours =
          8 + 152 * Double.random(in: 0..<1, using: &random)
          * Double.random(in: 0..<1, using: &random)
        let low = hours * Double.random(in: 0.5..<0.95, using: &random)
        let high = hours * Double.random(in: 1.1..<3, using: &random)
        let activity = Activity(
          id: .init("BE-\(number + 1)"), title: "", discipline: skill,
          estimate: Estimate(text: "", amount: .unknown, unit: .hours), effort: .hours(hours),
          belief: .threePoint(low: .hours(low), mode: .hours(hours), high: .hours(high)),
          span: span)
        activities.append(activity)
        guard layer > 0 else { continue }
        let wanted = [1, 1, 1, 2, 2, 2, 2, 3, 3, 4][Int.random(in: 0..<10, using: &random)]
        var tails: Set<Int> = []
        for arc in 0..<wanted {
          let back = arc == 0 ? 1 : Int.random(in: 1...3, using: &random)
          let before = max(0, layer - back)
          let tail = Int.random(in: starts[before]..<starts[before + 1], using: &random)
          guard tails.insert(tail).inserted else { continue }
          relations.append(
            PrecedenceRelation(from: activities[tail].id, to: activity.id, span: span))
        }
      }
    }
    let people = (1...8).map { Person(id: .init("P\($0)"), skills: [skill: .full]) }
    project = Project(
      header: SpecHeader(title: "Layered", span: span), activities: activities,
      relations: relations, team: Team(people: people),
      start: ProjectStart(date: CivilDate(dayNumber: 20_731), reason: .commandLine),
      estimateModel: model)
  }

  /// Everything at its likely effort from the start on, done by the people in turn.
  var schedule: Schedule {
    let people = project.team.people
    return Schedule(
      entries: project.activities.enumerated().map { position, activity in
        Schedule.Entry(
          activity: activity.id, people: [people[position % people.count].id], start: .start,
          finish: WorkMoment(minutes: activity.fullSpeedDuration.minutes))
      })
  }
}
