import PlanModel

/// Reads user stories: headings such as `US-1: Title`, or rows of a table of stories.
///
/// Under a heading, `**Priority**: Must Have` gives the priority, and the list after
/// `**Acceptance Criteria**` the criteria.
enum StoryReader {
  /// Returns the stories, those under headings first.
  static func stories(in outline: SpecOutline) -> [UserStory] {
    headedStories(in: outline) + outline.tables(of: .stories).flatMap(stories(in:))
  }

  private static func headedStories(in outline: SpecOutline) -> [UserStory] {
    var stories: [UserStory] = []
    var level = 0
    var isInStory = false
    var isInCriteria = false
    for block in outline.blocks {
      switch block {
      case .heading(let heading):
        if let (id, title) = story(in: heading.text.text) {
          stories.append(UserStory(id: id, title: title, priority: nil, span: heading.text.span))
          level = heading.level
          (isInStory, isInCriteria) = (true, false)
        } else if heading.level <= level {
          isInStory = false
        } else {
          isInCriteria = isCriteria(heading.text.text)
        }
      case .paragraph(let paragraph) where isInStory:
        for line in paragraph.lines {
          if let field = HeaderReader.field(line), isPriority(field.name) {
            stories[stories.count - 1].priority = priority(in: field.value)
            isInCriteria = false
          } else if line.boldLength > 0 || paragraph.listDepth == 0 {
            isInCriteria = isCriteria(line.text)
          } else if isInCriteria, !line.isEmpty {
            stories[stories.count - 1].acceptanceCriteria.append(line.text)
          }
        }
      case .paragraph, .table: break
      }
    }
    return stories
  }

  private static func stories(in source: SpecTable) -> [UserStory] {
    source.table.rows.compactMap { row -> UserStory? in
      let id = source.columns.cell(.id, .story, in: row).map { TaskIDText.id(in: $0.text) } ?? ""
      let title = source.columns.cell(.title, .description, .task, .story, in: row)?.text ?? ""
      guard !id.isEmpty, !title.isEmpty, !TaskRowKind.isPlaceholder(id: id, title: title) else {
        return nil
      }
      let level = source.columns.cell(.priority, in: row)?.text ?? ""
      return UserStory(id: id, title: title, priority: priority(in: level), span: row.span)
    }
  }

  /// Splits a heading such as `US-1: Title`, `Story 2 — Title` or `User Story 3. Title`.
  private static func story(in heading: String) -> (id: String, title: String)? {
    let number = heading.firstIndex(where: \.isNumber)
    guard let number else { return nil }
    let label = Phrase(heading[..<number]).text
    guard ["us", "story", "user story", "as", "récit"].contains(label) else { return nil }
    let rest = heading[number...]
    let end = rest.firstIndex { !$0.isNumber && !$0.isLetter && $0 != "." && $0 != "-" }
    let idEnd = rest[..<(end ?? rest.endIndex)].lastIndex { $0.isNumber || $0.isLetter }
    guard let idEnd else { return nil }
    let title = rest[rest.index(after: idEnd)...].drop { !$0.isLetter && !$0.isNumber && $0 != "[" }
    let id = TaskIDText.id(in: String(heading[...idEnd]))
    guard !title.isEmpty, !TaskRowKind.isPlaceholder(id: id, title: String(title)) else {
      return nil
    }
    return (id, String(title))
  }

  private static func isCriteria(_ text: String) -> Bool {
    Phrase(text).text.hasPrefix("acceptance") || Phrase(text).text.hasPrefix("critères")
  }

  private static func isPriority(_ name: String) -> Bool {
    ["priority", "priorité", "priorität", "prioridad"].contains(Phrase(name).text)
  }

  /// The level a word means: MoSCoW, `P0`–`P3`, or high to low.
  private static func priority(in text: String) -> UserStory.Priority? {
    let words = Phrase(text).words
    for word in words {
      switch word {
      case "must", "p0", "critical", "high": return .must
      case "should", "p1", "medium": return .should
      case "could", "p2", "low", "nice": return .could
      case "won", "wont", "p3": return .wont
      default: continue
      }
    }
    return nil
  }
}
