import PlanModel

/// The user stories as they were read.
struct StoriesPart: JSONPart {
  /// In the order of the spec.
  let stories: [UserStory]

  var json: JSONValue {
    .array(stories) { story in
      [
        "id": .string(story.id),
        "title": .string(story.title),
        "priority": .text(story.priority?.rawValue),
        "acceptanceCriteria": .array(story.acceptanceCriteria) { .string($0) },
        "source": SourcePart(span: story.span).json,
      ]
    }
  }
}
