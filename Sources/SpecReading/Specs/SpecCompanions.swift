import PlanModel

/// Joins files that hold tasks alone with the files beside them that say what the tasks are for.
///
/// Tools that keep tasks in a file of their own keep the stories in another one of the same folder,
/// or in a folder below it.
enum SpecCompanions {
  /// Adds to each file of tasks alone what the files without tasks in its folder say.
  ///
  /// - Parameters:
  ///   - others: The files without tasks.
  ///   - contents: The files that are planned; one that describes its feature itself stays as it is.
  ///     Those that were added are planned no more.
  /// - Returns: The paths of the files that were added.
  static func add(_ others: [SpecContent], to contents: inout [SpecContent]) -> Set<String> {
    var added: Set<String> = []
    for position in contents.indices where contents[position].isForTasksAlone {
      let folder = folder(of: contents[position])
      let neighbours = contents.filter {
        !$0.tasks.isEmpty && self.folder(of: $0).hasPrefix(folder)
      }
      guard neighbours.count == 1, !contents[position].tasks.isEmpty else { continue }
      for other in others where !other.saysNothing {
        guard other.header.span.file != contents[position].header.span.file,
          self.folder(of: other).hasPrefix(folder), added.isDisjoint(with: other.files)
        else { continue }
        contents[position].addStories(other.stories)
        contents[position].feature.append(other.feature)
        contents[position].files += other.files
        added.formUnion(other.files)
      }
    }
    contents.removeAll { $0.tasks.isEmpty && added.contains($0.header.span.file) }
    return added
  }

  /// The folder of a file, with the slash at its end; empty for the current one.
  private static func folder(of content: SpecContent) -> Substring {
    let path = content.header.span.file
    return path.lastIndex(of: "/").map { path[...$0] } ?? ""
  }
}

extension SpecContent {
  /// Whether it is a task file of a tool, or describes nothing of the feature itself.
  fileprivate var isForTasksAlone: Bool { format != .spec || saysNothing }

  /// Whether nothing of the feature is described.
  fileprivate var saysNothing: Bool { stories.isEmpty && feature == FeatureDescription() }

  /// Adds stories; one that is known by its number already takes its words from the new one.
  fileprivate mutating func addStories(_ others: [UserStory]) {
    let known = Dictionary(
      stories.enumerated().map { (Self.number(of: $1.id), $0) }, uniquingKeysWith: { one, _ in one }
    )
    for var story in others {
      guard let position = known[Self.number(of: story.id)] else {
        stories.append(story)
        continue
      }
      story.id = stories[position].id
      stories[position] = story
    }
  }

  /// The same text for `US1`, `US-01` and `User Story 1`.
  private static func number(of id: String) -> String {
    let signs = id.lowercased().filter { $0.isLetter || $0.isNumber }
    let name = String(signs.prefix { !$0.isNumber })
    let digits = signs.drop { !$0.isNumber }.drop { $0 == "0" }
    return (["us", "userstory", "story"].contains(name) ? "" : name) + String(digits)
  }
}
