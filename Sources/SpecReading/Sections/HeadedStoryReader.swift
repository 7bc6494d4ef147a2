import PlanModel

/// Reads the stories that headings name, with the fields and the criteria below each.
struct HeadedStoryReader {
  private var stories: [UserStory] = []
  /// The level of the last story's heading.
  private var level = 0
  /// Whether what is read belongs to the last story.
  private var isInStory = false
  /// Whether the items that follow are its acceptance criteria.
  private var isInCriteria = false
  /// The criteria of the last story so far.
  private var criteria = CriteriaList()

  /// Returns the stories, in the order of the text.
  static func stories(in blocks: [MarkdownDocument.Block]) -> [UserStory] {
    var reader = HeadedStoryReader()
    for block in blocks {
      switch block {
      case .heading(let heading): reader.add(heading)
      case .paragraph(let paragraph) where reader.isInStory: reader.add(paragraph)
      case .paragraph, .table: break
      }
    }
    reader.keepCriteria()
    return reader.stories
  }

  /// Gives the last story its criteria.
  private mutating func keepCriteria() {
    guard !stories.isEmpty else { return }
    stories[stories.count - 1].acceptanceCriteria = criteria.texts
    criteria = CriteriaList()
  }

  private mutating func add(_ heading: MarkdownDocument.Heading) {
    if let story = StoryHeading(heading.text.text) {
      keepCriteria()
      stories.append(
        UserStory(
          id: story.id, title: story.title, priority: story.priority, span: heading.text.span))
      level = heading.level
      (isInStory, isInCriteria) = (true, false)
    } else if heading.level <= level {
      isInStory = false
    } else {
      isInCriteria = Self.isCriteria(heading.text.text)
    }
  }

  private mutating func add(_ paragraph: MarkdownDocument.Paragraph) {
    let last = stories.count - 1
    if isInCriteria, paragraph.listDepth > 0, !Self.endsCriteria(paragraph.lines) {
      let text = paragraph.lines.withoutTick.joined
      if paragraph.beginsItem { criteria.add(text) } else { criteria.continueLast(text) }
      return
    }
    // What the line before was, so that one that says nothing of itself goes on with it.
    var (isInText, isInScenario) = (false, false)
    if ScenarioStep.isScenario(paragraph.lines.joined) {
      criteria.add(paragraph.lines.joined)
      return
    }
    for line in paragraph.lines {
      if let field = HeaderReader.field(line), StoryPriority.isLabel(field.name) {
        stories[last].priority = StoryPriority.priority(in: field.value)
        (isInCriteria, isInText, isInScenario) = (false, false, false)
      } else if ScenarioStep(bold: line) != nil {
        criteria.add(line.text)
        (isInText, isInScenario) = (false, true)
      } else if Self.isNarrative(line.text) || (isInText && line.boldLength == 0) {
        stories[last].text += (stories[last].text.isEmpty ? "" : " ") + line.text
        (isInCriteria, isInText, isInScenario) = (false, true, false)
      } else if isInScenario, line.boldLength == 0 {
        criteria.continueLast(line.text)
      } else if line.boldLength > 0 || paragraph.listDepth == 0 {
        isInCriteria = Self.isCriteria(line.text)
        (isInText, isInScenario) = (false, false)
        if isInCriteria, let field = HeaderReader.field(line) { criteria.add(field.value) }
      }
    }
  }

  /// Whether a line says who wants what, or what for.
  private static func isNarrative(_ text: String) -> Bool {
    let phrase = Phrase(text.prefix(80)).text + " "
    return narratives.contains(where: phrase.hasPrefix)
  }

  private static let narratives = [
    "as a ", "as an ", "as the ", "i want ", "i would like ", "i need ", "so that ", "in order to ",
    "als ", "möchte ich ", "damit ", "en tant que ", "je veux ", "afin de ", "como ", "quiero ",
    "para que ", "quero ",
  ]

  /// Whether an item is a field of the story, and no criterion: `**Priority**: Must`.
  private static func endsCriteria(_ lines: [SpecText]) -> Bool {
    guard let line = lines.first, let field = HeaderReader.field(line) else { return false }
    return StoryPriority.isLabel(field.name) || isCriteria(field.name)
  }

  private static func isCriteria(_ text: String) -> Bool {
    let phrase = Phrase(text.prefix(80)).withoutNumbering.text
    return beginnings.contains(where: phrase.hasPrefix)
  }

  private static let beginnings = [
    "acceptance", "critères", "akzeptanzkriterien", "criterios de acept", "critérios de aceit",
    "验收标准", "受け入れ", "인수 조건",
  ]
}

/// A heading such as `US-1: Title`, `Story 2 — Title (Priority: P1)` or `User Story 3. Title`.
struct StoryHeading {
  /// The id as written.
  let id: String
  /// The words behind it.
  let title: String
  /// The priority, if a bracket at the end gives one.
  let priority: UserStory.Priority?

  /// Reads a heading; none if it names no story.
  init?(_ heading: String) {
    guard let number = heading.prefix(60).firstIndex(where: \.isNumber) else { return nil }
    let label = Phrase(heading[..<number]).text
    guard Self.labels.contains(label) else { return nil }
    let rest = heading[number...]
    let end = rest.firstIndex { !$0.isNumber && !$0.isLetter && $0 != "." && $0 != "-" }
    let idEnd = rest[..<(end ?? rest.endIndex)].lastIndex { $0.isNumber || $0.isLetter }
    guard let idEnd else { return nil }
    let id = TaskIDText.id(in: String(heading[...idEnd]))
    var title = rest[rest.index(after: idEnd)...].drop {
      !$0.isLetter && !$0.isNumber && $0 != "["
    }
    priority = Self.takePriority(from: &title)
    guard !title.isEmpty, !TaskRowKind.isPlaceholder(id: id, title: String(title)) else {
      return nil
    }
    self.id = id
    self.title = String(title)
  }

  /// Takes a bracket such as `(Priority: P1)` or `[Must Have]` off the end.
  private static func takePriority(from title: inout Substring) -> UserStory.Priority? {
    guard let last = title.last, last == ")" || last == "]",
      let open = title.lastIndex(where: { $0 == "(" || $0 == "[" })
    else { return nil }
    let words = title[title.index(after: open)...].dropLast()
    let isPriority = words.split(separator: ":").first.map { StoryPriority.isLabel(String($0)) }
    guard isPriority == true || Phrase(words).words.count <= 2,
      let priority = StoryPriority.priority(in: String(words))
    else { return nil }
    let rest = title[..<open]
    guard let end = rest.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    title = rest[...end]
    return priority
  }

  private static let labels: Set<String> = [
    "us", "story", "user story", "as", "récit", "historia", "historia de usuario", "hu",
    "用户故事",
  ]
}
