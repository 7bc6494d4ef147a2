import Foundation
import PlanModel
import Testing

@testable import EstimateCalibration

struct ClassMiddlesTests {
  private static func middles(
    of tasks: [HistoryTask], traits: [HistoryTrait]
  ) -> ClassMiddles {
    let places = tasks.compactMap { task in
      task.actual.map { actual in
        SortedTasks.Place(
          task: task, cell: SizeCell.cell(of: task.estimate),
          logarithm: log(actual / task.estimate))
      }
    }
    return ClassMiddles(
      places, traits: traits, prior: UnknownTeam(unit: .hours, ratios: []))
  }

  private static func task(_ category: String, by person: String = "") -> HistoryTask {
    var task = HistoryTask(id: "new", estimate: 3, actual: nil)
    task.category = category
    task.person = person
    return task
  }

  /// Two terms add up: 2,000 tasks of two categories by four people; the standard error of the
  /// median of 250 tasks is about 0.04.
  @Test func findsTermsThatAddUp() {
    var source = SyntheticHistory(seed: 23)
    source.biases = ["BE": 0.5, "FE": -0.5]
    let people = ["Ana": 0.3, "Ben": -0.3, "Cleo": 0.1, "Dan": -0.1]
    let names = people.keys.sorted()
    var tasks = source.tasks(2_000)
    for index in tasks.indices {
      let person = names[index / 2 % 4]
      tasks[index].person = person
      tasks[index].actual = tasks[index].actual.map { $0 * exp(people[person] ?? 0) }
    }
    let middles = Self.middles(of: tasks, traits: [.category, .person])
    for (category, bias) in source.biases {
      for (person, own) in people {
        let middle = middles.middle(of: Self.task(category, by: person))
        #expect(abs(middle - bias - own) < 0.16, "\(category) by \(person)")
      }
    }
  }

  /// Ten tasks that miss as all do stand against a single one.
  @Test func movesAClassOfOneTaskLittle() {
    var source = SyntheticHistory(seed: 29)
    var tasks = source.tasks(400)
    tasks[0].category = "rare"
    tasks[0].actual = tasks[0].estimate * 50
    let middles = Self.middles(of: tasks, traits: [.category])
    let distance = middles.middle(of: Self.task("rare")) - middles.middle(of: Self.task("none"))
    #expect(distance >= 0 && distance < 0.15)
  }

  /// Where three of five tasks take exactly what was estimated, no class moves that.
  @Test func keepsWhatWasMetExactlyInItsPlace() {
    let tasks = (0..<500).map { number in
      let factor = [1, 1, 1, number.isMultiple(of: 2) ? 3 : 0.9, 0.4][number % 5]
      var task = HistoryTask(id: "\(number)", estimate: 3, actual: 3 * factor)
      task.category = number.isMultiple(of: 2) ? "BE" : "FE"
      return task
    }
    let middles = Self.middles(of: tasks, traits: [.category])
    #expect(["BE", "FE", "other"].allSatisfy { middles.middle(of: Self.task($0)) == 0 })
  }

  /// Sizes far from all that were seen are those of an unknown team: ln 0.84 above 16 hours.
  @Test func takesTheDefaultForSizesNeverSeen() {
    var source = SyntheticHistory(seed: 31)
    source.biases = ["BE": 1]
    let middles = Self.middles(of: source.tasks(200), traits: [])
    let large = HistoryTask(id: "", estimate: 5_000, actual: nil)
    #expect(abs(middles.middle(of: large) - log(0.84)) < 0.01)
    #expect(middles.middle(of: Self.task("")) > 0.7)
  }
}
