import PlanModel

/// Gives tasks the owners that their rows name, where the team has them.
///
/// Specs are often written before the team is known: a name that is nobody's binds nothing, which
/// is said among the assumptions. What the team file says of a task goes before its row.
struct StatedOwners {
  /// What a name in a row comes to.
  private enum Binding: Hashable {
    case person(Person.ID)
    case unbound(Assumption.UnboundOwnerReason)
    /// A role or a discipline, which says no more than the skill does.
    case role
  }

  /// Who may be an owner.
  private let team: Team
  /// The people by all of their name.
  private let byName: [Phrase: Person.ID]
  /// The people by the first word of their name; none where two share it.
  private let byFirstName: [String: Person.ID?]

  /// Prepares to find owners in `team`.
  init(team: Team) {
    self.team = team
    byName = Dictionary(
      team.people.map { (Phrase($0.id.name), $0.id) }, uniquingKeysWith: { first, _ in first })
    byFirstName = Dictionary(
      team.people.compactMap { person in
        Phrase(person.id.name).words.first.map { (String($0), .some(person.id)) }
      }, uniquingKeysWith: { _, _ in nil })
  }

  /// Changes `activities`; owners that do not bind are recorded, each name once.
  ///
  /// - Parameters:
  ///   - activities: The tasks with the names that their rows state.
  ///   - settled: The tasks whose owner the team file gives.
  ///   - assumptions: Where the names that bind nothing are recorded.
  /// - Complexity: O(*n*) for *n* tasks, and O(*p*) for each of the first 200 names that are nobody's.
  func apply(
    to activities: inout [Activity], settled: Set<Activity.ID>,
    assumptions: inout [Assumption]
  ) {
    guard !team.isAssumed else { return }
    struct Unbound: Hashable {
      let name: String
      let reason: Assumption.UnboundOwnerReason
    }
    let skills = Dictionary(
      team.people.map { ($0.id, $0.skills) }, uniquingKeysWith: { first, _ in first })
    var bindings: [String: Binding] = [:]
    var unbound: [(owner: Unbound, ids: [Activity.ID])] = []
    var places: [Unbound: Int] = [:]
    for index in activities.indices {
      let activity = activities[index]
      let name = activity.statedOwner
      guard !name.isEmpty, !settled.contains(activity.id) else { continue }
      let binding = bindings[name] ?? binding(of: name, seeksNearest: bindings.count < 200)
      bindings[name] = binding
      let reason: Assumption.UnboundOwnerReason
      switch binding {
      case .role: continue
      case .person(let person) where skills[person]?[activity.discipline] != nil:
        activities[index].owner = person
        continue
      case .person: reason = .lacksSkill(activity.discipline)
      case .unbound(let why): reason = why
      }
      let owner = Unbound(name: name, reason: reason)
      if let place = places[owner] {
        unbound[place].ids.append(activity.id)
      } else {
        places[owner] = unbound.count
        unbound.append((owner, [activity.id]))
      }
    }
    assumptions += unbound.map { .unboundOwner($0.owner.name.excerpt, of: $0.ids, $0.owner.reason) }
  }

  /// Finds out who is called `name`.
  private func binding(of name: String, seeksNearest: Bool) -> Binding {
    guard name.utf8.count <= 200 else { return .unbound(.nobody(near: nil)) }
    if let person = person(name) { return .person(person) }
    let parts = name.split { ",;/&+、".contains($0) }
      .flatMap { Phrase($0).words.split { DependencyWord.connectors.contains(String($0)) } }
      .map { $0.joined(separator: " ") }
    if parts.count > 1, parts.allSatisfy({ person($0) != nil }) { return .unbound(.several) }
    if DisciplineWord.skill(in: name) != nil || DisciplineWord.skill(named: name) != nil {
      return .role
    }
    let near = seeksNearest ? team.people.lazy.map(\.id.name).nearest(to: name) : nil
    return .unbound(.nobody(near: near))
  }

  /// The person with this name, perhaps with a sign before it or a remark in brackets after it.
  private func person(_ name: String) -> Person.ID? {
    let phrase = Phrase(name.prefix { $0 != "(" && $0 != "[" })
    return byName[phrase] ?? byFirstName[phrase.text].flatMap { $0 }
  }
}
