import PlanModel

/// What is said of one of the specs that were read.
struct SpecFigures: Sendable {
  /// The spec.
  let spec: Spec
  /// The positions of its activities.
  let activities: [Int]
  /// The names of the specs that its tasks wait for, in order, each once.
  let waitsFor: [String]
  /// The end of its own timeline, if it promises one.
  let promised: Phase?

  /// Returns the figures of all specs of a project, in their order.
  ///
  /// - Complexity: O(*n* + *m* + *s*²) for *n* activities, *m* relations and *s* specs.
  static func all(of project: Project) -> [SpecFigures] {
    let isSingle = project.specs.count == 1
    let positions = Dictionary(grouping: project.activities.indices) {
      project.activities[$0].spec
    }
    let specOf = Dictionary(
      project.activities.map { ($0.id, $0.spec) }, uniquingKeysWith: { first, _ in first })
    var waits: [String: Set<String>] = [:]
    for relation in project.relations {
      guard let head = specOf[relation.successor], let tail = specOf[relation.predecessor],
        head != tail
      else { continue }
      waits[head, default: []].insert(tail)
    }
    return project.specs.map { spec in
      let name = isSingle ? "" : spec.name
      let awaited = waits[name] ?? []
      return SpecFigures(
        spec: spec, activities: positions[name] ?? [],
        waitsFor: project.specs.map(\.name).filter(awaited.contains),
        promised: project.phases.last { $0.spec == name && $0.role != .preparation })
    }
  }

  /// The likely effort of its tasks.
  func effort(in project: Project) -> Effort {
    activities.reduce(.zero) { $0 + project.activities[$1].effort }
  }
}
