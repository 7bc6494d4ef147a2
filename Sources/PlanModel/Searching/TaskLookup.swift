/// What a reader means by an id on the command line.
package enum TaskLookup: Hashable, Sendable {
  /// The activity at this position.
  case found(Int)
  /// Several specs have a task of that id; these are their full ids.
  case ambiguous([Activity.ID])
  /// No task has that id.
  case unknown(TaskIDHint?)
}

extension Project {
  /// Returns the activity that `text` names.
  ///
  /// An id is meant as it is written; else one that only one of several specs has, without that
  /// spec's name before it; else one that differs by upper and lower case alone. Of a single
  /// spec the ids may have its name before them.
  ///
  /// - Complexity: O(*n*) for *n* activities.
  package func task(called text: String) -> TaskLookup {
    var wanted = text
    if specs.count == 1, let mark = text.lastIndex(of: "#"), text[..<mark] == specs[0].name {
      wanted = String(text[text.index(after: mark)...])
    }
    let lowered = wanted.lowercased()
    let ways: [(Activity) -> Bool] = [
      { $0.id.text == wanted }, { $0.unqualifiedID == wanted },
      { $0.id.text.lowercased() == lowered }, { $0.unqualifiedID.lowercased() == lowered },
    ]
    for isMeant in ways {
      let found = activities.indices.filter { isMeant(activities[$0]) }
      guard let first = found.first else { continue }
      return found.count == 1 ? .found(first) : .ambiguous(found.map { activities[$0].id })
    }
    return .unknown(activities.lazy.map(\.id.text).hint(for: wanted))
  }
}

extension Activity {
  /// The id without the name of its spec.
  fileprivate var unqualifiedID: String {
    spec.isEmpty || !id.text.hasPrefix(spec + "#")
      ? id.text : String(id.text.dropFirst(spec.count + 1))
  }
}
