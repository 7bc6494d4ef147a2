/// What a user wants of the feature.
package struct UserStory: Identifiable, Hashable, Sendable {
  /// How much a story matters: the MoSCoW levels.
  package enum Priority: String, CaseIterable, Sendable {
    case must
    case should
    case could
    case wont
  }

  /// The id as written, such as `US-1`.
  package var id: String
  /// The heading without the id.
  package var title: String
  /// Who wants what and what for, as plain text, where it stands below the heading.
  package var text: String
  /// The priority, if one was understood.
  package var priority: Priority?
  /// Acceptance criteria as plain text, in order.
  package var acceptanceCriteria: [String]
  /// The heading in the spec.
  package var span: SourceSpan

  /// Creates a story.
  package init(
    id: String, title: String, text: String = "", priority: Priority?,
    acceptanceCriteria: [String] = [],
    span: SourceSpan
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.priority = priority
    self.acceptanceCriteria = acceptanceCriteria
    self.span = span
  }
}
