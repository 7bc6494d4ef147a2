import PlanModel

/// Finds the tasks that a figure may be said of: those of a section, a table or a discipline.
///
/// A task that is listed more than once stands in all these places.
struct ClaimScope {
  /// A heading and what stands below it.
  struct Section {
    /// The heading; none for the text before the first.
    let heading: SpecText?
    /// From 1 to 6; 0 before the first heading.
    let level: Int
    /// The line of the heading.
    let line: Int
    /// The line before which the next heading of any level stands.
    fileprivate(set) var ownEnd = Int.max
    /// The line before which the next heading stands that is not below it.
    fileprivate(set) var end = Int.max
    /// The section it belongs to.
    let parent: Int?
  }

  /// Tasks that a figure is said of.
  struct Subjects {
    /// Positions among the tasks, ascending.
    let positions: [Int]
    /// What they are called in a message.
    let name: String
  }

  /// The sections, in the order of the text.
  let sections: [Section]
  private let index: TaskIndex
  /// Each place of each task by its line, ascending.
  private let places: [(line: Int, position: Int)]
  /// The sections of each name.
  private var named: [Phrase: [Int]] = [:]
  /// How many more tasks may be gathered; a file of many figures over many tasks is none.
  private var budget = 1_000_000

  /// Prepares to find tasks below the headings of `blocks`; the rows are those of `index`.
  init(blocks: [MarkdownDocument.Block], rows: [TaskRow], index: TaskIndex) {
    self.index = index
    places = rows.enumerated().flatMap { position, row in
      [(row.entry.span.line, position)] + row.repeats.map { ($0.span.line, position) }
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    var sections = [Section(heading: nil, level: 0, line: 0, parent: nil)]
    var path = [0]
    for block in blocks {
      guard case .heading(let heading) = block else { continue }
      let line = heading.text.line
      sections[sections.count - 1].ownEnd = line
      while let last = path.last, last > 0, sections[last].level >= heading.level {
        sections[last].end = line
        path.removeLast()
      }
      path.append(sections.count)
      sections.append(
        Section(
          heading: heading.text, level: heading.level, line: line, parent: path.dropLast().last))
      for name in Self.names(heading.text.text) {
        named[name, default: []].append(sections.count - 1)
      }
    }
    self.sections = sections
  }

  /// Whether a task stands in `line`.
  func holdsTask(_ line: Int) -> Bool { !slice(line..<line + 1).isEmpty }

  /// Whether the section itself, without those below, holds tasks.
  func holdsTasks(_ section: Int) -> Bool {
    !slice(sections[section].line..<sections[section].ownEnd).isEmpty
  }

  /// Returns the tasks of some lines.
  mutating func subjects(in lines: Range<Int>, called name: String) -> Subjects? {
    guard budget > 0 else { return nil }
    let found = slice(lines)
    budget -= found.count
    guard !found.isEmpty else { return nil }
    let positions = Set(found.map(\.position)).sorted()
    let isAll = positions.count == index.entries.count
    return Subjects(positions: positions, name: isAll ? "the spec" : name)
  }

  /// Returns the tasks below the heading of a section.
  mutating func subjects(below section: Int) -> Subjects? {
    let found = sections[section]
    let name = found.heading.map { "'\($0.text.excerpt)'" } ?? "the spec"
    return subjects(in: found.line..<found.end, called: name)
  }

  /// Returns the tasks that a figure in a section is said of when it names none.
  ///
  /// They are those of the section itself, else those below it, else those of the nearest section
  /// around it that has any; but not across a heading with a subject of its own.
  mutating func subjects(around section: Int) -> Subjects? {
    let own = sections[section]
    if holdsTasks(section) {
      return subjects(
        in: own.line..<own.ownEnd, called: own.heading.map { "'\($0.text.excerpt)'" } ?? "the spec")
    }
    var position: Int? = section
    while let current = position {
      if let found = subjects(below: current) { return found }
      guard let heading = sections[current].heading, Self.isGeneral(heading.text) else {
        return nil
      }
      position = sections[current].parent
    }
    return nil
  }

  /// Returns those of `scope` that `name` means: a section by its heading, or a discipline.
  ///
  /// - Returns: Nothing if the name means neither, or two things that differ.
  mutating func subjects(named name: String, within scope: Subjects) -> Subjects? {
    guard name.utf8.count <= 200, budget > 0 else { return nil }
    let phrase = Self.name(name)
    guard !phrase.isEmpty else { return nil }
    var found: [Set<Int>] = []
    if let sections = named[phrase] {
      guard sections.count == 1, let below = subjects(below: sections[0]) else { return nil }
      found.append(Set(below.positions))
    }
    if let positions = index.positions(ofDiscipline: phrase.text)
      ?? index.positions(ofDiscipline: name)
    {
      budget -= positions.count
      found.append(Set(positions))
    }
    guard let first = found.first, found.allSatisfy({ $0 == first }) else { return nil }
    let members = scope.positions.filter(first.contains)
    return members.isEmpty ? nil : Subjects(positions: members, name: "'\(name.excerpt)'")
  }

  /// Returns what a number without a unit counts, beside the efforts of some tasks: their unit.
  func measure(of subjects: Subjects) -> ClaimSentence.Quantity.Measure {
    let estimates = subjects.positions.lazy.map { index.entries[$0].estimate }
    let units = Set(estimates.filter { $0.amount != .unknown }.map(\.unit))
    guard units.count == 1, let unit = units.first, unit != .size else { return .bare }
    return .effort(EffortUnit(unit), isWork: true)
  }

  /// The places in some lines.
  private func slice(_ lines: Range<Int>) -> ArraySlice<(line: Int, position: Int)> {
    let lower = places.partitioningIndex { $0.line >= lines.lowerBound }
    let upper = places.partitioningIndex { $0.line >= lines.upperBound }
    return places[lower..<upper]
  }

  /// A heading or name without its numbering, a bracket behind it, and words for tasks.
  private static func name(_ text: String) -> Phrase {
    let beforeBracket = text.beforeBracket
    let phrase = Phrase(beforeBracket.isEmpty ? text[...] : beforeBracket).withoutNumbering
    let words = phrase.words.filter { !DependencyWord.tasks.contains(String($0)) }
    return words.isEmpty ? phrase : Phrase(words.joined(separator: " "))
  }

  /// What a heading may be called: all of it, or what stands before a colon or dash.
  private static func names(_ heading: String) -> Set<Phrase> {
    let start = heading.prefix { sign in
      switch sign {
      case ":", "：", "—", "–": false
      default: true
      }
    }
    return start.endIndex < heading.endIndex && !start.isEmpty
      ? [name(heading), name(String(start))] : [name(heading)]
  }

  /// Whether a heading is about a plan as a whole, so that what it says holds for what is around it.
  private static func isGeneral(_ heading: String) -> Bool {
    let phrase = Phrase(heading).withoutNumbering
    guard phrase.words.count <= 6, !phrase.text.contains(where: \.isNumber),
      DisciplineWord.skill(in: heading) == nil
    else { return false }
    switch SectionMeaning(heading: heading) {
    case .tasks, .timeline, .summary:
      return !phrase.words.contains { ["capacity", "velocity", "budget"].contains($0) }
    default: return phrase.words.contains { generalWords.contains(String($0)) }
    }
  }

  /// Words of headings that are about a plan as a whole.
  private static let generalWords: Set<String> = [
    "information", "info", "details", "effort", "estimate", "estimates", "estimation", "plan",
    "planning", "implementation", "statistics", "metadata", "status", "aufwand", "schätzung",
    "charge", "estimación", "見積もり", "工数", "估算", "工作量",
  ]
}
