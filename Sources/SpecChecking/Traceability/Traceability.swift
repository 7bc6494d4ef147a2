package import PlanModel

/// Says which task serves which item of a spec, and what is left over on either side.
///
/// A task names an item by its name in any form (`PlayerCard` is `player cards`), its path, also
/// without the beginning, or its story's id. Without a name it may still speak of an item: when the
/// words it shares with the name make up most of the name, or those it shares with the description
/// most of its own title. Words count by how much they tell (`WordWeights`), and only kinds that the
/// title or its discipline speaks of come into question. Each link carries the words it rests on.
package enum Traceability {
  /// How many items of one task are listed, those it names first.
  private static let linkLimit = 64
  /// How many links to all items of a kind are listed; the items count as served all the same.
  private static let coveringLimit = 100_000

  /// Returns the matrix of a project.
  ///
  /// Cancelled tasks serve nothing. That a task names an item does not depend on other tasks; what
  /// is likely does, by the weights of the words.
  ///
  /// - Complexity: O(*n*) on average for *n* words of tasks and items.
  package static func matrix(of project: Project) -> TraceMatrix {
    var numbers = WordNumbers()
    let subjects = TraceSubject.subjects(of: project, in: &numbers)
    let items = subjects.map(\.item)
    guard !items.isEmpty, !project.activities.isEmpty else {
      return TraceMatrix(items: items, links: [], untraced: items.map(\.id))
    }
    let titles = project.activities.map { NumberedText($0.title, in: &numbers) }
    let index = TraceIndex(subjects, titles: titles, numbers: numbers)
    var links: [[TraceLink]] = Array(repeating: [], count: items.count)
    var served: Set<Activity.ID> = []
    var isTraced = Array(repeating: false, count: items.count)
    let positions = Dictionary(grouping: items.map(\.id)) { items[$0.position].kind }
    var covered: Set<TraceItem.Kind> = []
    var coveringLinks = 0
    for (activity, words) in zip(project.activities, titles) where activity.status != .cancelled {
      let title = TracedTitle(
        words, discipline: activity.discipline, index: index)
      var mine = TaskLinks(activity, title: title, subjects: subjects, index: index)
      mine.keepFirst(linkLimit)
      for link in mine.links {
        links[link.item.position].append(link)
        isTraced[link.item.position] = true
      }
      let linked = Set(mine.links.map(\.item.position))
      for (kind, evidence) in title.coveredKinds(index) {
        served.insert(activity.id)
        guard covered.insert(kind).inserted || coveringLinks < coveringLimit else { continue }
        for item in positions[kind] ?? [] where !linked.contains(item.position) {
          isTraced[item.position] = true
          guard coveringLinks < coveringLimit else { continue }
          coveringLinks += 1
          links[item.position].append(
            TraceLink(item: item, task: activity.id, strength: .likely, evidence: [evidence]))
        }
      }
      if !mine.links.isEmpty { served.insert(activity.id) }
    }
    var matrix = TraceMatrix(
      items: items, links: Array(links.joined()),
      untraced: items.map(\.id).filter { !isTraced[$0.position] })
    let requests = WorkRequests(
      of: project, titles: titles, serving: served, subjects: subjects, weights: index.weights,
      numbers: numbers)
    if let unrequested = requests.unrequested(kindCount: Set(items.map(\.kind)).count) {
      (matrix.unrequested, matrix.judgesTasks) = (unrequested, true)
    }
    return matrix
  }
}
