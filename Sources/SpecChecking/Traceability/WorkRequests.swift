import PlanModel

/// What asks for each task of a project.
///
/// Items ask for the tasks that serve them, and for what these wait for. A section on tests,
/// documents or operation asks for work of that purpose. And the spec asks for a task when its
/// sections, taken together, hold half of the task's title by weight: only a task whose words are
/// foreign to the spec is one that nothing asks for.
struct WorkRequests {
  /// What share of a title the spec must hold, by weight.
  private static let share = 0.5
  /// How many words of one text are looked at.
  private static let textLimit = 500

  private let tasks: [Activity]
  /// Whether something asks for each task.
  private let isRequested: [Bool]

  /// Finds what asks for each task; `served` are those that serve an item.
  init(
    of project: Project, titles: [NumberedText], serving served: Set<Activity.ID>,
    subjects: [TraceSubject], weights: WordWeights, numbers: WordNumbers
  ) {
    tasks = project.activities
    let count = numbers.count
    var numbers = numbers
    var spoken = Array(repeating: false, count: count)
    for subject in subjects { for word in subject.description { spoken[word] = true } }
    for text in project.requestingTexts {
      for word in NumberedText(text, limit: Self.textLimit, in: &numbers).words
      where word.number < count { spoken[word.number] = true }
    }
    let purposes = project.statedPurposes.map { numbers.numbers(ofStems: $0.words) }
    let serving = tasks.map { served.contains($0.id) || !$0.waitsFor.isEmpty }
    isRequested = zip(Self.enabling(serving, in: project), titles).map { isAsked, title in
      guard !isAsked else { return true }
      let words = title.distinctWords
      let total = words.reduce(0) { $0 + weights.weight(of: $1) }
      let held = words.reduce(0) { $0 + (spoken[$1] ? weights.weight(of: $1) : 0) }
      return held >= Self.share * total || purposes.contains { !$0.isDisjoint(with: words) }
    }
  }

  /// Returns the tasks that nothing asks for, or `nil` when the spec says too little to judge.
  ///
  /// It must name things of two kinds, and ask for at least half of its tasks; otherwise it is no
  /// list of what is to be built, or speaks another language than its tasks.
  func unrequested(kindCount: Int) -> [Activity.ID]? {
    let open = zip(tasks, isRequested).filter { $0.0.status != .cancelled }
    let rest = open.filter { !$0.1 }
    guard kindCount > 1, !open.isEmpty, rest.count * 2 <= open.count else { return nil }
    return rest.map(\.0.id)
  }

  /// Marks also the tasks that marked ones wait for, directly or not.
  private static func enabling(_ marked: [Bool], in project: Project) -> [Bool] {
    let positions = project.positions
    var predecessors: [[Int]] = Array(repeating: [], count: marked.count)
    for relation in project.relations {
      guard let from = positions[relation.predecessor], let to = positions[relation.successor]
      else { continue }
      predecessors[to].append(from)
    }
    var marked = marked
    var pending = marked.indices.filter { marked[$0] }
    while let task = pending.popLast() {
      for earlier in predecessors[task] where !marked[earlier] {
        marked[earlier] = true
        pending.append(earlier)
      }
    }
    return marked
  }
}

extension Project {
  /// What the spec says of the feature, its tests, documents, operation and success, beside items.
  fileprivate var requestingTexts: [String] {
    let feature = feature
    var texts = feature.qualityRequirements.flatMap { [$0.kind, $0.summary, $0.acceptance] }
    texts += feature.scope.filter { $0.kind == .included }.map(\.text)
    texts += feature.designNotes.map(\.text)
    texts += risks.flatMap { [$0.title, $0.mitigation] }
    texts += externals.flatMap { [$0.id.name, $0.summary] }
    texts += feature.testScenarios.map(\.summary)
    texts += feature.testMeasures.flatMap { [$0.name, $0.summary] }
    texts += feature.documentation.flatMap { [$0.name, $0.summary] }
    texts += feature.rollout.map(\.text)
    texts += feature.indicators.flatMap { [$0.name, $0.summary] }
    texts += feature.feedback.flatMap { [$0.name, $0.method] }
    return texts
  }

  /// The purposes for which the spec has a section of its own.
  fileprivate var statedPurposes: [TaskPurpose] {
    TaskPurpose.allCases.filter { purpose in
      switch purpose {
      case .testing: !feature.testScenarios.isEmpty || !feature.testMeasures.isEmpty
      case .documentation: !feature.documentation.isEmpty
      case .operation: !feature.rollout.isEmpty || !feature.metrics.isEmpty
      }
    }
  }
}
