import NetworkAnalysis
import PlanModel

/// The levers worth trying, the most promising of each kind first.
///
/// Work is promising that often decides the finish: its likely effort times its criticality.
struct LeverCandidates {
  /// The speed at which somebody is taken to work in a skill that was just learned.
  static let learnedSpeed = Rate(permille: 700)

  private let project: Project
  private let network: PrecedenceNetwork
  private let schedule: Schedule
  private let forecast: Forecast
  private let scope: StoryScope

  /// Prepares the candidates of a plan with the given forecast.
  init(
    project: Project, network: PrecedenceNetwork, schedule: Schedule, forecast: Forecast,
    scope: StoryScope
  ) {
    self.project = project
    self.network = network
    self.schedule = schedule
    self.forecast = forecast
    self.scope = scope
  }

  /// The levers, of each kind in turns.
  var actions: [Lever.Action] {
    let kinds = [people, risks, stories, skills, links, owners, externals]
    let longest = kinds.map(\.count).max() ?? 0
    return (0..<longest).flatMap { turn in
      kinds.compactMap { turn < $0.count ? $0[turn] : nil }
    }
  }

  /// One more person for each discipline.
  private var people: [Lever.Action] {
    let work = criticalHours
    let axis = project.axis
    let first = max(project.asOf ?? axis.start, axis.start)
    return project.disciplines.filter { work[$0] != nil }.ranked { work[$0] ?? 0 }.map { skill in
      let rates = project.team.people(with: skill).compactMap(\.hourlyRate)
      return .addPerson(
        Person(
          id: newName(skill), skills: [skill: .full], from: first > axis.start ? first : nil,
          hourlyRate: rates.isEmpty ? nil : rates.reduce(0, +) / Double(rates.count)))
    }
  }

  private func newName(_ skill: Skill) -> Person.ID {
    let taken = Set((project.team.people + project.team.candidates).map(\.id.name))
    var name = "further \(skill)"
    while taken.contains(name) { name = "further " + name }
    return Person.ID(name)
  }

  private var risks: [Lever.Action] {
    let costs = project.risks.map { risk in
      risk.exposure.likelihood
        * risk.exposure.impact.hoursAdded(to: project.activities(hitBy: risk).map(\.openEffort))
    }
    return zip(project.risks, costs).filter { $0.1 > 0 }.ranked(by: \.1)
      .map { .removeRisk($0.0.id) }
  }

  /// The stories of the lowest priority of which something can be dropped; no must-have.
  private var stories: [Lever.Action] {
    for priority in [UserStory.Priority.wont, .could, .should] {
      let found = project.stories.filter { $0.priority == priority }.compactMap { story in
        let tasks = scope.tasks(servingOnly: [story])
        return tasks.isEmpty ? nil : Lever.Action.dropStory(story, tasks: tasks)
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// A second skill for those with time to spare, in work that anybody with the skill may do.
  private var skills: [Lever.Action] {
    let work = criticalHours
    let idle = idleShares
    let pairs = project.disciplines.flatMap { skill in
      project.team.people.indices.map { (skill: skill, person: $0) }
    }
    return pairs.filter { skill, person in
      project.team.people[person].skills[skill] == nil && (work[skill] ?? 0) > 0
    }.ranked { (work[$0.skill] ?? 0) * idle[$0.person] }.map { skill, person in
      .addSkill(project.team.people[person].id, skill, speed: Self.learnedSpeed)
    }
  }

  /// The links between tasks that often decide the finish, those apart that others imply.
  private var links: [Lever.Action] {
    let impliers = network.impliers()
    let arcs = network.arcs.indices.filter { impliers[$0] == nil }.map { network.arcs[$0] }
    func weight(_ arc: PrecedenceNetwork.Arc) -> Double {
      min(forecast.criticality(arc.tail), forecast.criticality(arc.head))
    }
    var seen: Set<Lever.Action> = []
    return arcs.filter { weight($0) > 0 }.ranked(by: weight).map { arc in
      .cutLink(from: project.activities[arc.tail].id, to: project.activities[arc.head].id)
    }.filter { seen.insert($0).inserted }
  }

  /// Tasks bound to their owner that somebody else could do too.
  private var owners: [Lever.Action] {
    project.activities.indices.filter { position in
      let activity = project.activities[position]
      return activity.owner != nil && !activity.isSettled
        && project.team.people(with: activity.discipline).count > activity.people
    }.ranked { forecast.criticality($0) }.map { .freeOwner(project.activities[$0].id) }
  }

  /// What others deliver, and may deliver later than on the first day of its window.
  private var externals: [Lever.Action] {
    let awaited = Set(project.activities.filter { !$0.isSettled }.flatMap(\.waitsFor))
    return project.externals.filter { external in
      awaited.contains(external.id)
        && external.arrival.map { $0.lowerBound < $0.upperBound } ?? false
    }.map { .hasten($0.id) }
  }

  /// The open work of each discipline that anybody with the skill may do, by how often it decides.
  private var criticalHours: [Skill: Double] {
    var hours: [Skill: Double] = [:]
    for (position, activity) in project.activities.enumerated() {
      let isFree = activity.owner == nil && activity.people > 0
      guard isFree, activity.openEffort > .zero else { continue }
      hours[activity.discipline, default: 0] +=
        activity.openEffort.hours * forecast.criticality(position)
    }
    return hours
  }

  /// The share of each person's time until the plan's finish that the plan leaves free.
  private var idleShares: [Double] {
    let axis = project.axis
    let byPerson = Dictionary(
      grouping: schedule.entries.flatMap { entry in entry.people.map { (id: $0, entry: entry) } },
      by: \.id)
    return project.team.people.map { person in
      let profile = CapacityProfile(of: person, on: axis)
      let offered = profile.capacity(before: schedule.finish.minutes)
      let busy = (byPerson[person.id] ?? []).reduce(0) { sum, work in
        sum + profile.capacity(before: work.entry.finish.minutes)
          - profile.capacity(before: work.entry.start.minutes)
      }
      return offered > 0 ? 1 - Double(busy) / Double(offered) : 0
    }
  }
}

extension Array {
  /// The elements by falling weight; of equal weights the first comes first.
  fileprivate func ranked(by weight: (Element) -> Double) -> [Element] {
    enumerated().map { (offset: $0.offset, element: $0.element, weight: weight($0.element)) }
      .sorted { ($1.weight, $0.offset) < ($0.weight, $1.offset) }.map(\.element)
  }
}
