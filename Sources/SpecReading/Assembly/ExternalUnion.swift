import PlanModel

/// The external dependencies of several specs; those of one name are one thing.
struct ExternalUnion {
  /// In the order in which they were first met.
  private(set) var externals: [ExternalDependency] = []
  private var positions: [Phrase: Int] = [:]
  private var positionsByID: [ExternalDependency.ID: Int] = [:]

  /// Adds those of one spec, and returns under which name each is known.
  ///
  /// Of two statuses the one that does not say that all is there is kept.
  mutating func add(
    _ others: [ExternalDependency]
  ) -> [ExternalDependency.ID: ExternalDependency.ID] {
    var names: [ExternalDependency.ID: ExternalDependency.ID] = [:]
    let firstOfThese = externals.count
    for other in others {
      let key = Phrase(other.id.name)
      // Within one spec names that differ in signs only are kept apart, as the author did.
      guard let position = positions[key], position < firstOfThese else {
        positions[key] = positions[key] ?? externals.count
        positionsByID[other.id] = externals.count
        names[other.id] = other.id
        externals.append(other)
        continue
      }
      names[other.id] = externals[position].id
      if externals[position].summary.isEmpty { externals[position].summary = other.summary }
      let status = externals[position].status
      if status.isEmpty || (Self.isThere(status) && !other.status.isEmpty) {
        externals[position].status = other.status
        externals[position].readiness = other.readiness
      }
    }
    return names
  }

  /// Notes which spec delivers an external dependency.
  mutating func setSpec(_ spec: String, of id: ExternalDependency.ID) {
    guard let position = positionsByID[id] else { return }
    externals[position].spec = spec
  }

  /// Whether a status says that nothing needs to be waited for.
  private static func isThere(_ status: String) -> Bool {
    Phrase(status).words.first.map { DependencyWord.states.contains(String($0)) } ?? false
  }
}
