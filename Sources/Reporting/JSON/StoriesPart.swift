import PlanModel

/// The user stories as they were read.
struct StoriesPart: JSONPart {
  /// In the order of the spec.
  let stories: [UserStory]
  /// Whether the text below the heading is given too.
  var hasText = false

  var json: JSONValue {
    .array(stories) { story in
      let text: [JSONValue.Member] = hasText ? [.init("text", .string(story.text))] : []
      return .object(
        [.init("id", .string(story.id)), .init("title", .string(story.title))] + text + [
          .init("priority", .text(story.priority?.rawValue)),
          .init("acceptanceCriteria", .array(story.acceptanceCriteria) { .string($0) }),
          .init("source", SourcePart(span: story.span).json),
        ])
    }
  }
}
