import PlanModel

/// Makes relations of what the dependency cells name.
///
/// Each relation comes once. A word such as `All` never means the task itself, nor a task that
/// waits for it, directly or not: such words alone never make a ring. Of two rows whose words mean
/// each other, neither waits for the other, and that is reported.
struct DependencyResolver {
  /// How many relations a file may have.
  private static let limit = 1_000_000
  /// How many of them may come from ranges and `All`, which are short to write.
  private static let expansionLimit = 200_000
  /// How many steps the expansion of ranges and of `All` may take.
  private static let stepLimit = 10_000_000
  /// Of how many rows that wait for each other the order is looked for.
  private static let mostRivals = 8

  /// The parts of a relation that make it the same as another.
  private struct Key: Hashable {
    var tail: Int
    var head: Int
    var kind: PrecedenceRelation.Kind
    var lag: RelationEntry.Lag?
  }

  /// A relation and where in the text it belongs.
  private struct Found {
    var row: Int
    var term: Int
    var relation: RelationEntry
  }

  private let entries: [TaskEntry]
  private var found: [Found] = []
  private var known: Set<Key> = []
  /// The heads of each task's relations.
  private var outgoing: [[Int]]
  /// The tails of each task's relations.
  private var incoming: [[Int]]
  private var steps = 0
  /// How many relations came from ranges and `All`.
  private var expansionCount = 0
  private var isExhausted = false
  /// For each row, the external dependencies it waits for.
  private(set) var waitsFor: [[ExternalDependency.ID]]
  /// What the rows say of other specs, in the order of the text.
  private(set) var mentions: [SpecMentionEntry] = []

  /// Prepares to resolve the dependencies of `entries`.
  init(entries: [TaskEntry]) {
    self.entries = entries
    outgoing = Array(repeating: [], count: entries.count)
    incoming = outgoing
    waitsFor = Array(repeating: [], count: entries.count)
  }

  /// Adds what the rows name; `isReversed` when the cells say what the rows block.
  ///
  /// - Parameters:
  ///   - terms: For each row what its cell names, in order.
  ///   - isReversed: Whether the row comes before what it names.
  ///   - diagnostics: Where a dependency on itself is recorded.
  mutating func add(
    _ terms: [[DependencyTerm]], isReversed: Bool, into diagnostics: inout Diagnostics
  ) {
    for row in terms.indices {
      var cell = RepeatedMentions()
      for (position, term) in terms[row].enumerated() {
        switch term.target {
        case .tasks(let tasks):
          if !isReversed, terms[row].count > 1, cell.repeats(term, tasks) {
            diagnostics.emit(
              .repeated(tasks.prefix(1).map { entries[$0].id }, in: entries[row].id), at: term.span)
          }
          for task in tasks where !isExhausted {
            if entries[task].id == entries[row].id {
              diagnostics.emit(.itself(entries[row].id), at: term.span)
              continue
            }
            link(task, row, term, at: position, isReversed, into: &diagnostics)
          }
        case .external(let external):
          if !waitsFor[row].contains(external) { waitsFor[row].append(external) }
        case .spec(let mention):
          mentions.append(SpecMentionEntry(task: row, mention: mention, isReversed: isReversed))
        case .all: break
        }
      }
    }
    addGroups(of: terms, isReversed: isReversed, into: &diagnostics)
  }

  /// Adds the tasks that words such as `All` mean, but those that wait for the row themselves.
  private mutating func addGroups(
    of terms: [[DependencyTerm]], isReversed: Bool, into diagnostics: inout Diagnostics
  ) {
    let groups = GroupTerms(terms)
    guard let first = groups.terms.first else { return }
    let nodeCount =
      groups.stepCount + (isReversed ? outgoing : incoming).reduce(0) { $0 + $1.count }
    guard spend(nodeCount, at: first.term.span, into: &diagnostics) else { return }
    let rings = groups.rings(with: isReversed ? outgoing : incoming)
    for (row, position, term, tasks) in groups.terms where !isExhausted {
      for task in tasks where !isExhausted && rings[task] != rings[row] {
        guard entries[task].id != entries[row].id else { continue }
        link(task, row, term, at: position, isReversed, into: &diagnostics)
      }
    }
    for rivals in groups.rivals(in: rings) {
      let undecided = rivals.count > Self.mostRivals ? rivals : unordered(rivals, isReversed)
      guard undecided.count > 1 else { continue }
      diagnostics.emit(
        .mutual(undecided.map { (entries[$0.row].id, $0.span) }), at: undecided[0].span)
    }
  }

  /// The relations, in the order of the text.
  var relations: [RelationEntry] {
    found.enumerated().sorted {
      let (left, right) = ($0.element, $1.element)
      return (left.row, left.term, $0.offset) < (right.row, right.term, $1.offset)
    }.map(\.element.relation)
  }

  private mutating func link(
    _ task: Int, _ row: Int, _ term: DependencyTerm, at position: Int, _ isReversed: Bool,
    into diagnostics: inout Diagnostics
  ) {
    let (tail, head) = isReversed ? (row, task) : (task, row)
    guard spend(1, at: term.span, into: &diagnostics),
      known.insert(Key(tail: tail, head: head, kind: term.kind, lag: term.lag)).inserted
    else { return }
    outgoing[tail].append(head)
    incoming[head].append(tail)
    let relation = RelationEntry(
      predecessor: entries[tail].id, successor: entries[head].id, kind: term.kind, lag: term.lag,
      span: term.span)
    found.append(Found(row: row, term: position, relation: relation))
    if term.target.isExpanded { expansionCount += 1 }
  }

  /// Those of `rivals` whose order to one of the others no other dependency decides.
  private func unordered(_ rivals: [GroupTerms.Rival], _ isReversed: Bool) -> [GroupTerms.Rival] {
    let reached = rivals.map { tasksReached(from: $0.row) }
    return rivals.indices.filter { index in
      rivals.indices.contains { other in
        other != index && !reached[index].contains(rivals[other].row)
          && !reached[other].contains(rivals[index].row)
      }
    }.map { rivals[$0] }
  }

  /// The task at `row` and all that wait for it, directly or not.
  private func tasksReached(from row: Int) -> Set<Int> {
    var reached: Set<Int> = [row]
    var stack = [row]
    while let task = stack.popLast() {
      for head in outgoing[task] where reached.insert(head).inserted { stack.append(head) }
    }
    return reached
  }

  /// Counts steps; false, with one diagnostic, when the file has used up all that are allowed.
  private mutating func spend(
    _ count: Int, at span: SourceSpan, into diagnostics: inout Diagnostics
  ) -> Bool {
    steps += count
    guard !isExhausted else { return false }
    if found.count >= Self.limit {
      isExhausted = true
      diagnostics.emit(.tooMany, at: span)
    } else if steps > Self.stepLimit || expansionCount >= Self.expansionLimit {
      isExhausted = true
      diagnostics.emit(.tooManyExpanded, at: span)
    }
    return !isExhausted
  }
}

extension Diagnostic.Message {
  fileprivate static func itself(_ id: Activity.ID) -> Self {
    Self(
      .selfDependency, "\(id.text.excerpt) waits for itself",
      help: "remove it from its own dependencies")
  }

  fileprivate static let tooMany = Self(
    .fileTooLarge, "the spec has more than 1,000,000 dependencies", help: "split the spec")

  fileprivate static let tooManyExpanded = Self(
    .fileTooLarge, "ranges and 'All' expand to more than 200,000 links",
    help: "split the spec, or name fewer tasks in ranges and 'All'")

  fileprivate static func mutual(_ rows: [(id: Activity.ID, span: SourceSpan)]) -> Self {
    let shown = rows.prefix(4).map(\.id.text)
    let last = rows.count > 4 ? "\(rows.count - 4) more" : rows[rows.count - 1].id.text
    let names = "\(shown.prefix(rows.count - 1).joined(separator: ", ")) and \(last)"
    return Self(
      .mutualAll,
      rows.count == 2
        ? "\(names) both say 'All', which would make them wait for each other; the plan links "
          + "neither to the other"
        : "\(names) all say 'All', which would make them wait for each other; the plan links none "
          + "of them to another",
      help: "name the ids that the first of them waits for",
      notes: rows.dropFirst().prefix(8).map { row in
        Diagnostic.Note(span: row.span, text: "\(row.id) waits for all here")
      })
  }
}
