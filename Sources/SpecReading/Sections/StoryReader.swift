import PlanModel

/// Reads user stories: headings such as `US-1: Title`, rows of a table of stories, or items of a
/// list of them.
///
/// Under a heading, `**Priority**: Must Have` gives the priority, and the list after
/// `**Acceptance Criteria**` the criteria. A story that is written twice is one: what the first
/// place lacks is taken from the second.
enum StoryReader {
  /// Returns the stories, those under headings first.
  static func stories(in outline: SpecOutline) -> [UserStory] {
    var stories: [UserStory] = []
    var positions: [String: Int] = [:]
    let tables = outline.tables(of: .stories).flatMap(stories(in:))
    for story in HeadedStoryReader.stories(in: outline.blocks) + tables {
      let key = TaskIDForm(story.id).folded
      guard let position = positions[key] else {
        positions[key] = stories.count
        stories.append(story)
        continue
      }
      if stories[position].priority == nil { stories[position].priority = story.priority }
      if stories[position].text.isEmpty { stories[position].text = story.text }
      if stories[position].acceptanceCriteria.isEmpty {
        stories[position].acceptanceCriteria = story.acceptanceCriteria
      }
    }
    return stories
  }

  private static func stories(in source: SpecTable) -> [UserStory] {
    let columns = source.table.header.map { FeatureColumn($0.text) }
    let criteria = columns.firstIndex(of: .acceptance)
    return source.table.rows.compactMap { row -> UserStory? in
      let id = source.columns.cell(.id, .story, in: row).map { TaskIDText.id(in: $0.text) } ?? ""
      let title = source.columns.cell(.title, .description, .task, .story, in: row)?.text ?? ""
      guard !id.isEmpty, !title.isEmpty, !TaskRowKind.isPlaceholder(id: id, title: title) else {
        return nil
      }
      let level = source.columns.cell(.priority, in: row)?.text ?? ""
      let accepted = criteria.map { CriteriaList(row.cells[$0]).texts } ?? []
      return UserStory(
        id: id, title: title, priority: StoryPriority.priority(in: level),
        acceptanceCriteria: accepted, span: row.span)
    }
  }
}
