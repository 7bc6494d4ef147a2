/// Something a spec promises and a task should build, in the words that trace it.
package struct TraceItem: Identifiable, Hashable, Sendable {
  /// The position of an item among the items of a matrix, from 0.
  package struct ID: Hashable, Comparable, Sendable {
    /// Position among the items, from 0.
    package let position: Int
    /// Creates the identity of the item at the given position.
    package init(_ position: Int) { self.position = position }
    package static func < (left: Self, right: Self) -> Bool { left.position < right.position }
  }

  /// What an item is.
  package enum Kind: String, CaseIterable, Sendable {
    case story
    case component
    case endpoint
    case entity
    case event
    case metric
  }

  /// Which item it is.
  package let id: ID
  /// What it is.
  package var kind: Kind
  /// Its name as the spec writes it: `US-1`, `Team List`, `GET /teams/{id}`.
  package var name: String
  /// What a story is about; empty for the other kinds, whose names say it.
  package var title: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates an item.
  package init(id: ID, kind: Kind, name: String, title: String = "", span: SourceSpan) {
    self.id = id
    self.kind = kind
    self.name = name
    self.title = title
    self.span = span
  }
}
