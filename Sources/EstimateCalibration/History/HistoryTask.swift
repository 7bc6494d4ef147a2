package import PlanModel

/// One task of a history.
package struct HistoryTask: Hashable, Sendable {
  /// The id, or the number of the row.
  package var id: String
  /// Hours or points; positive.
  package var estimate: Double
  /// Hours; positive, or none when the task is to be predicted.
  package var actual: Double?
  /// The project; empty if not said.
  package var project = ""
  /// The kind of work; empty if not said.
  package var category = ""
  /// Who did it; empty if not said.
  package var person = ""
  /// The tasks it is finished with: a sprint, or a month of a project; empty if not known.
  package var group = ""
  /// When it was estimated.
  package var estimatedOn: HistoryTime?
  /// When it was done.
  package var completedOn: HistoryTime?

  /// Creates a task.
  package init(id: String, estimate: Double, actual: Double?) {
    self.id = id
    self.estimate = estimate
    self.actual = actual
  }

  /// When it was estimated, or at least done.
  package var time: HistoryTime? { estimatedOn ?? completedOn }

  /// Returns the name that a trait has; empty if not said.
  package func name(of trait: HistoryTrait) -> String {
    switch trait {
    case .project: project
    case .category: category
    case .person: person
    }
  }
}

/// The tasks of a file, and what the file held besides.
package struct TaskHistory: Sendable {
  /// The tasks that can be used, in the order of the file.
  package var tasks: [HistoryTask]
  /// What the file held.
  package var summary: HistorySummary
  /// Creates a history.
  package init(tasks: [HistoryTask], summary: HistorySummary = HistorySummary()) {
    self.tasks = tasks
    self.summary = summary
  }
}
