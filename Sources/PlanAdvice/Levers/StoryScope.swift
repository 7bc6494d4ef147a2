package import PlanModel

/// Which tasks go when stories are dropped.
package struct StoryScope: Sendable {
  private let project: Project
  /// The stories that each task serves, by their place in the spec.
  private let served: [Activity.ID: Set<SourceSpan>]

  /// Creates the scope of a project whose tasks serve what the matrix says.
  package init(project: Project, trace: TraceMatrix) {
    self.project = project
    var served: [Activity.ID: Set<SourceSpan>] = [:]
    let stories = trace.items(of: .story)
    let spans = Dictionary(
      stories.map { ($0.id, $0.span) }, uniquingKeysWith: { first, _ in first })
    for link in trace.links {
      guard let span = spans[link.item] else { continue }
      served[link.task, default: []].insert(span)
    }
    self.served = served
  }

  /// Returns the open tasks that serve nothing but these stories, in project order.
  ///
  /// A task for which one waits that stays is not among them.
  ///
  /// - Complexity: O(*n* + *d*·*m*) for *n* tasks, *m* relations and *d* tasks dropped.
  package func tasks(servingOnly stories: [UserStory]) -> [Activity.ID] {
    let spans = Set(stories.map(\.span))
    var dropped = Set(
      project.activities.filter { activity in
        guard let served = served[activity.id], !activity.isSettled else { return false }
        return served.isSubset(of: spans)
      }.map(\.id))
    var changes = !dropped.isEmpty
    while changes {
      let count = dropped.count
      for relation in project.relations where !dropped.contains(relation.successor) {
        dropped.remove(relation.predecessor)
      }
      changes = dropped.count < count
    }
    return project.activities.map(\.id).filter(dropped.contains)
  }
}
