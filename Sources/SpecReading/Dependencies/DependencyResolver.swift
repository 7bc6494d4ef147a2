import PlanModel

/// Makes relations of what the dependency cells name.
///
/// Each relation comes once. A word such as `All` never means the task itself, nor a task that
/// already waits for it; of two rows that say `All`, the later waits for the earlier.
struct DependencyResolver {
  /// How many relations a file may have.
  private static let limit = 200_000
  /// How many steps the expansion of ranges and of `All` may take.
  private static let stepLimit = 50_000_000

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
      for (position, term) in terms[row].enumerated() {
        switch term.target {
        case .tasks(let tasks):
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
    for row in terms.indices.reversed() {
      for (position, term) in terms[row].enumerated() {
        guard case .all(let tasks) = term.target else { continue }
        let waiting = tasksWaiting(for: row, term, isReversed, into: &diagnostics)
        for task in tasks where !isExhausted && !waiting.contains(task) {
          guard entries[task].id != entries[row].id else { continue }
          link(task, row, term, at: position, isReversed, into: &diagnostics)
        }
      }
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
  }

  /// The task at `row` and all that wait for it, directly or not; if reversed, all it waits for.
  private mutating func tasksWaiting(
    for row: Int, _ term: DependencyTerm, _ isReversed: Bool, into diagnostics: inout Diagnostics
  ) -> Set<Int> {
    var waiting: Set<Int> = [row]
    var stack = [row]
    while let task = stack.popLast() {
      let next = isReversed ? incoming[task] : outgoing[task]
      guard spend(next.count, at: term.span, into: &diagnostics) else { break }
      for neighbour in next where waiting.insert(neighbour).inserted { stack.append(neighbour) }
    }
    return waiting
  }

  /// Counts steps; false, with one diagnostic, when the file has used up all that are allowed.
  private mutating func spend(
    _ count: Int, at span: SourceSpan, into diagnostics: inout Diagnostics
  ) -> Bool {
    steps += count
    if !isExhausted, steps > Self.stepLimit || found.count >= Self.limit {
      isExhausted = true
      diagnostics.emit(.tooMany, at: span)
    }
    return !isExhausted
  }
}

extension Diagnostic.Message {
  fileprivate static func itself(_ id: Activity.ID) -> Self {
    Self(.selfDependency, "\(id) waits for itself", help: "remove it from its own dependencies")
  }

  fileprivate static let tooMany = Self(
    .fileTooLarge, "the dependencies expand to more than 200,000 links",
    help: "split the spec, or name fewer tasks in ranges and 'All'")
}
