import PlanModel

/// Reads `tasks.md` of GitHub Spec Kit.
///
///     ## Phase 3: User Story 1 - Title (Priority: P1)
///     - [ ] T012 [P] [US1] Title in src/x.py (depends on T005, T006)
///
/// A phase waits for the phase before it. Inside a phase tasks run in the order of the text, those
/// with `[P]` beside their neighbours with `[P]`. What a task names in words it waits for as well;
/// the prose under "Dependencies" says nothing more.
struct SpecKitReader {
  /// Whether a checklist is one of Spec Kit: ids such as `T012`, and its marks or its phases.
  static func isEvident(in checklist: Checklist) -> Bool {
    let items = checklist.items(numberedBy: ChecklistID.code)
    guard items.count > 1, items.count * 2 > checklist.items.count, !checklist.hasTaskTable else {
      return false
    }
    let isMarked = items.contains { item in
      let marks = ChecklistMarks(item.rest)
      return marks.isParallel || !marks.stories.isEmpty
    }
    if isMarked { return true }
    let phases = items.count { phase(of: $0.item)?.isNamed ?? false }
    return phases * 2 > items.count
      && items.count { ChecklistTask($0).hasEffort } * 2 < items.count
  }

  /// Returns what the file says.
  static func read(
    _ file: SourceFile, _ checklist: Checklist, into diagnostics: inout Diagnostics
  ) -> SpecContent {
    for item in checklist.items where item.text.text.hasPrefix("TXXX") {
      diagnostics.emit(.placeholder(item.text.text), at: item.text.span)
    }
    let tasks = checklist.items(numberedBy: ChecklistID.code).map(ChecklistTask.init)
    var nodes = ChecklistNodes(
      tasks: tasks, parents: tasks.map { _ in nil }, form: .code
    ).nodes(into: &diagnostics)
    var content = SpecContent(header: checklist.header(file: file.path))
    content.stories = stories(in: checklist)
    let priorities = Dictionary(
      checklist.headings.compactMap(story).map { ($0.story.id, $0.priority) },
      uniquingKeysWith: { first, _ in first })
    var lines: [Int] = []
    for (position, task) in tasks.enumerated() {
      let line = phase(of: task.item)?.line ?? 0
      if lines.last != line { lines.append(line) }
      nodes[position].stage = lines.count
      nodes[position].entry.priority = task.stories.lazy.compactMap { priorities[$0] }.first ?? ""
    }
    (content.tasks, content.relations) = TaskNetworkBuilder.network(
      of: nodes, order: .always, into: &diagnostics)
    return content
  }

  /// The heading of the phase that an item stands in, and whether it calls itself one.
  private static func phase(of item: Checklist.Item) -> (line: Int, isNamed: Bool)? {
    let named = item.headings.last { heading in
      Phrase(heading.text.text).words.first.map { DependencyWord.phases.contains(String($0)) }
        ?? false
    }
    if let named { return (named.text.line, true) }
    let outer = item.headings.last { $0.level > 1 } ?? item.headings.last
    return outer.map { ($0.text.line, false) }
  }

  /// The stories that headings tell of, each once.
  private static func stories(in checklist: Checklist) -> [UserStory] {
    var seen: Set<String> = []
    return checklist.headings.compactMap(story).map(\.story).filter {
      seen.insert($0.id).inserted
    }
  }

  /// Reads `Phase 3: User Story 1 - Title (Priority: P1)`.
  private static func story(in heading: SpecText) -> (story: UserStory, priority: String)? {
    let words = heading.text.split(separator: " ")
    let start = words.indices.first { index in
      index + 3 < words.count && words[index].lowercased() == "user"
        && words[index + 1].lowercased() == "story"
    }
    guard let start else { return nil }
    let number = words[start + 2].prefix(while: \.isNumber)
    let rest =
      words[start + 2].dropFirst(number.count) + " "
      + words[(start + 3)...].joined(separator: " ")
    let sign = rest.first { $0 != " " }
    guard !number.isEmpty, let sign, "-–—:".contains(sign) else { return nil }
    let text = rest.drop { " -–—:".contains($0) }
    let end = text.lastIndex(of: "(") ?? text.endIndex
    let level = Phrase(text[end...]).words.first { $0.hasPrefix("p") && $0.dropFirst().count == 1 }
    let title = (level == nil ? text[...] : text[..<end]).split(separator: " ")
    let story = UserStory(
      id: "US\(number)", title: title.joined(separator: " "),
      priority: level.flatMap { StoryPriority.priority(in: String($0)) }, span: heading.span)
    return (story, level?.uppercased() ?? "")
  }
}

extension Diagnostic.Message {
  fileprivate static func placeholder(_ text: String) -> Self {
    Self(
      .placeholderTask, "'\(text.excerpt)' is a placeholder of the template, not a task",
      help: "give the task a number, or remove the line")
  }
}
