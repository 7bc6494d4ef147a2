import PlanModel
import SpecChecking

/// Short ways to write a feature and its tasks, and to trace one in the other.
struct TraceFixture {
  /// What the spec says of the feature.
  var feature = FeatureDescription()
  /// Its stories.
  var stories: [UserStory] = []
  /// Its tasks.
  var tasks: [Activity] = []
  /// What waits for what, such as `BE-1>BE-2`.
  var links: [String] = []

  /// The project of it all.
  var project: Project {
    var project = CheckFixture.project(tasks, links: links)
    project.feature = feature
    project.stories = stories
    return project
  }

  /// The matrix of the project.
  var matrix: TraceMatrix { Traceability.matrix(of: project) }

  /// Every link as `item <- task`, in order.
  var linkTexts: [String] {
    let matrix = matrix
    return matrix.links.map { "\(matrix.items[$0.item.position].name) <- \($0.task)" }
  }

  /// The names of the items without a task, in order.
  var untraced: [String] {
    let matrix = matrix
    return matrix.untraced.map { matrix.items[$0.position].name }
  }

  /// Adds a task.
  mutating func task(
    _ id: String, _ title: String, stories: [String] = [], status: ActivityStatus = .open
  ) {
    var activity = CheckFixture.activity(id)
    activity.title = title
    activity.stories = stories
    activity.status = status
    activity.span = CheckFixture.span(100 + tasks.count)
    tasks.append(activity)
  }

  /// Adds an item of a kind; an endpoint as `GET /teams`, a story as `US-1: Title`.
  mutating func item(_ kind: TraceItem.Kind, _ name: String, about summary: String = "") {
    let span = CheckFixture.span(10 + itemCount)
    switch kind {
    case .story:
      let parts = name.split(separator: ": ", maxSplits: 1).map(String.init)
      stories.append(
        UserStory(
          id: parts[0], title: parts.count > 1 ? parts[1] : "", priority: .must,
          acceptanceCriteria: summary.isEmpty ? [] : [summary], span: span))
    case .component:
      feature.components.append(InterfaceComponent(name: name, summary: summary, span: span))
    case .endpoint:
      let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
      feature.endpoints.append(
        Endpoint(
          method: parts.count > 1 ? parts[0] : "", path: parts.last ?? "", summary: summary,
          span: span))
    case .entity: feature.entities.append(Entity(name: name, span: span))
    case .event: feature.events.append(RealtimeEvent(name: name, summary: summary, span: span))
    case .metric: feature.metrics.append(Metric(name: name, summary: summary, span: span))
    }
  }

  private var itemCount: Int {
    stories.count + feature.components.count + feature.endpoints.count + feature.entities.count
      + feature.events.count + feature.metrics.count
  }
}
