import PlanModel

/// Reads `people` and `candidates`: lists of mappings, each with a name.
enum PeopleSection {
  /// The most people that are read.
  static let limit = 1_000

  /// Returns the people with the places of their names; a repeated name is recorded and left out.
  ///
  /// - Parameters:
  ///   - value: The list.
  ///   - others: People whose names are taken already.
  ///   - diagnostics: Where is recorded what is wrong.
  /// - Returns: At most `limit` people, in the file's order.
  static func read(
    _ value: YAMLValue, beside others: [(person: Person, span: SourceSpan)] = [],
    into diagnostics: inout Diagnostics
  ) -> [(person: Person, span: SourceSpan)] {
    var firsts = Dictionary(
      others.map { ($0.person.id, $0.span) }, uniquingKeysWith: { first, _ in first })
    var people: [(person: Person, span: SourceSpan)] = []
    for item in value.items("people", limit: limit, into: &diagnostics) {
      guard let (person, span) = PersonEntry.read(item, into: &diagnostics) else { continue }
      if let first = firsts[person.id] {
        diagnostics.emit(.duplicatePerson(person.id, first: first), at: span)
      } else {
        firsts[person.id] = span
        people.append((person, span))
      }
    }
    return people
  }
}

extension Diagnostic.Message {
  fileprivate static func duplicatePerson(_ id: Person.ID, first: SourceSpan) -> Self {
    Self(
      .duplicatePerson, "there are two people called '\(id.name.excerpt)'",
      help: "give each a name of their own",
      notes: [Diagnostic.Note(span: first, text: "the first is here")])
  }
}
