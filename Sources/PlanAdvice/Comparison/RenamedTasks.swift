import PlanModel

/// Which tasks of two versions are the same under another id.
///
/// Of a spec with another name, most tasks have the same id within it and the same title. A single
/// task has the same title and discipline as no other that came or went, and also the same
/// estimate, nearly the same effort, or the same neighbours.
struct RenamedTasks {
  private let before: Project
  private let after: Project
  private let gone: [Activity]
  private let come: [Activity]
  /// The later id of every task that has another.
  private var names: [Activity.ID: Activity.ID] = [:]
  private var specs: [PlanChange] = []

  /// How many times as much an effort may be and still be nearly the same.
  private static let nearly = 1.5

  /// Returns the renames from one version to another, whole specs first.
  ///
  /// - Complexity: O(*n* + *m*) for *n* activities and *m* relations, and O(*s*²) for *s* specs that
  ///   came or went.
  static func changes(from before: Project, to after: Project) -> [PlanChange] {
    var renamed = RenamedTasks(before, after)
    renamed.findSpecs()
    let inSpecs = renamed.names
    renamed.findTasks()
    return renamed.specs
      + before.activities.compactMap { activity in
        guard inSpecs[activity.id] == nil else { return nil }
        return renamed.names[activity.id].map { .renamed(activity.id, to: $0) }
      }
  }

  /// Returns the later ids of the tasks of a renamed spec that have the same id within it.
  static func names(
    ofSpec old: String, renamed new: String, from before: Project, to after: Project
  ) -> [Activity.ID: Activity.ID] {
    let (earlier, later) = (before.positions, after.positions)
    return Dictionary(
      before.activities.filter { $0.spec == old && later[$0.id] == nil }.compactMap { activity in
        let name = activity.localID.qualified(by: new)
        guard let place = later[name], earlier[name] == nil,
          after.activities[place].title == activity.title
        else { return nil }
        return (activity.id, name)
      }, uniquingKeysWith: { first, _ in first })
  }

  private init(_ before: Project, _ after: Project) {
    self.before = before
    self.after = after
    let (earlier, later) = (before.positions, after.positions)
    gone = before.activities.filter { later[$0.id] == nil }
    come = after.activities.filter { earlier[$0.id] == nil }
  }

  private mutating func findSpecs() {
    let kept = Set(before.activities.map(\.spec)).intersection(after.activities.map(\.spec))
    let counts = { (activities: [Activity]) in
      Dictionary(activities.map { ($0.spec, 1) }, uniquingKeysWith: +)
    }
    let (old, new) = (counts(gone), counts(come))
    var taken: Set<String> = []
    for (from, size) in old.sorted(by: { $0.key < $1.key }) where !kept.contains(from) {
      let candidates = new.filter { !kept.contains($0.key) && !taken.contains($0.key) }
        .sorted { $0.key < $1.key }
        .map { to, count in
          (to, count, Self.names(ofSpec: from, renamed: to, from: before, to: after))
        }.filter { 2 * $0.2.count > max(size, $0.1) }
      guard candidates.count == 1 else { continue }
      let (to, _, pairs) = candidates[0]
      taken.insert(to)
      names.merge(pairs) { first, _ in first }
      specs.append(.renamedSpec(from: from, to: to, tasks: pairs.count))
    }
  }

  private mutating func findTasks() {
    /// What the versions of a task have in common.
    struct Key: Hashable {
      let title: String
      let discipline: Skill
    }
    func group(_ activities: [Activity]) -> [Key: [Activity]] {
      Dictionary(
        grouping: activities.filter { !$0.title.isEmpty },
        by: { Key(title: $0.title.lowercased(), discipline: $0.discipline) })
    }
    let taken = Set(names.values)
    let later = group(come.filter { !taken.contains($0.id) })
    let pairs = group(gone.filter { names[$0.id] == nil }).compactMap { key, old in
      later[key].flatMap { new in old.count == 1 && new.count == 1 ? (old[0], new[0]) : nil }
    }
    let (around, laterAround) = (Self.neighbours(before), Self.neighbours(after))
    let candidates = names.merging(pairs.map { ($0.0.id, $0.1.id) }) { first, _ in first }
    for (old, new) in pairs {
      let its = (around[old.id] ?? []).map { candidates[$0] ?? $0 }
      guard
        isNearlyEqual(old, new)
          || !its.isEmpty && Set(its) == laterAround[new.id]
      else { continue }
      names[old.id] = new.id
    }
  }

  private func isNearlyEqual(_ old: Activity, _ new: Activity) -> Bool {
    if old.estimate.amount == new.estimate.amount && old.estimate.unit == new.estimate.unit {
      return true
    }
    let (low, high) = (min(old.effort, new.effort), max(old.effort, new.effort))
    return high.hours <= Self.nearly * low.hours
  }

  /// What each task waits for and what waits for it.
  private static func neighbours(_ project: Project) -> [Activity.ID: Set<Activity.ID>] {
    var neighbours: [Activity.ID: Set<Activity.ID>] = [:]
    for relation in project.relations {
      neighbours[relation.predecessor, default: []].insert(relation.successor)
      neighbours[relation.successor, default: []].insert(relation.predecessor)
    }
    return neighbours
  }
}

extension Activity {
  /// The id within its spec.
  fileprivate var localID: ID {
    let prefix = spec + "#"
    return id.text.hasPrefix(prefix) ? ID(String(id.text.dropFirst(prefix.count))) : id
  }
}
