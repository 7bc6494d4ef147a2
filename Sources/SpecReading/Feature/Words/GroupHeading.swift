/// What headings below the one of a section do there: name one of its things, group some, or tell of
/// what they have in common.
extension FeatureTopic {
  /// Whether a heading below a section's own can name one of the things it describes.
  var isHeaded: Bool {
    switch self {
    case .personas, .components, .entities, .endpoints, .events, .changeLog: true
    default: false
    }
  }

  /// Whether a heading groups such things and names none.
  func isGroup(_ heading: String) -> Bool {
    let phrase = Phrase(heading)
    switch self {
    case .personas: return Self.personaGroups.contains(where: phrase.contains)
    case .components: return Self.componentGroups.contains(where: phrase.contains)
    case .entities: return Self.entityGroups.contains(where: phrase.contains) || isBeside(heading)
    case .events:
      return NumberedLabel(heading) == nil && EventDirection.isSet(in: heading)
        || Self.eventGroups.contains(where: phrase.contains)
    default: return false
    }
  }

  /// Whether a heading tells of what the things have in common, such as the indexes of entities.
  func isBeside(_ heading: String) -> Bool {
    self == .entities && Self.besideEntities.contains(where: Phrase(heading).contains)
  }

  private static let personaGroups = ["personas", "users", "roles", "actors"].map { Phrase($0) }
  private static let componentGroups = [
    "components", "pages", "screens", "views", "dialogs", "modals", "widgets", "composants",
    "komponenten", "componentes",
  ].map { Phrase($0) }
  private static let entityGroups = [
    "entities", "tables", "models", "entités", "entitäten", "entidades",
  ].map { Phrase($0) }
  private static let besideEntities = [
    "relationships", "relations", "indexes", "indices", "migration", "migrations", "constraints",
    "diagram", "enums", "enumerations", "overview", "notes",
  ].map { Phrase($0) }
  private static let eventGroups = ["events", "messages", "événements", "ereignisse", "eventos"].map
  {
    Phrase($0)
  }
}
