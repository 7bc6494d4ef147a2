import PlanModel

/// Joins entities that are described and declared in code, or declared in several languages.
enum DeclaredEntities {
  /// Returns `entities` without declarations of what stands there already.
  ///
  /// Of the same name, a description counts before code, and code before later code. What it
  /// lacks of attributes and relationships it takes from the code.
  ///
  /// - Complexity: O(*n*) for *n* entities.
  static func joined(_ entities: [(entity: Entity, isDeclared: Bool)]) -> [Entity] {
    guard entities.contains(where: \.isDeclared) else { return entities.map(\.entity) }
    var first: [EntityName: Int] = [:]
    for isDeclared in [false, true] {
      for (position, found) in entities.enumerated() where found.isDeclared == isDeclared {
        let name = EntityName(found.entity.name)
        if first[name] == nil { first[name] = position }
      }
    }
    var joined = entities.map(\.entity)
    var isRepeat = Array(repeating: false, count: entities.count)
    for (position, found) in entities.enumerated() where found.isDeclared {
      guard let same = first[EntityName(found.entity.name)], same != position else { continue }
      isRepeat[position] = true
      if joined[same].attributes.isEmpty { joined[same].attributes = found.entity.attributes }
      if joined[same].relationships.isEmpty {
        joined[same].relationships = found.entity.relationships
      }
    }
    return zip(joined, isRepeat).filter { !$0.1 }.map(\.0)
  }
}
