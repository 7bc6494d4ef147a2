import PlanModel

extension ScopeItem.Kind {
  /// The kind for a reader.
  var inWords: String {
    switch self {
    case .included: "in scope"
    case .excluded: "out of scope"
    case .future: "future"
    }
  }
}

extension UserStory.Priority {
  /// The priority for a reader.
  var inWords: String {
    switch self {
    case .must: "must"
    case .should: "should"
    case .could: "could"
    case .wont: "won't"
    }
  }
}

extension RealtimeEvent.Direction {
  /// The direction for a reader.
  var inWords: String {
    switch self {
    case .clientToServer: "client → server"
    case .serverToClient: "server → client"
    case .both: "client ↔ server"
    }
  }
}

extension TestMeasure.Kind {
  /// What stands above the measures of the kind.
  var title: String {
    switch self {
    case .data: "Test data"
    case .performance: "Performance tests"
    case .realtime: "Real-time tests"
    }
  }

  /// What one of them is called.
  var noun: String {
    switch self {
    case .data: "set of test data"
    case .performance: "performance test"
    case .realtime: "real-time test"
    }
  }

  /// What several of them are called.
  var plural: String { self == .data ? "sets of test data" : noun + "s" }
}

extension Endpoint {
  /// What it is called and does, as one text.
  var heading: String {
    [name, summary].filter { !$0.isEmpty }.joined(separator: ": ")
  }
}
