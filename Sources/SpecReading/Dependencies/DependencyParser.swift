import PlanModel

/// Reads the dependency cell of a task.
///
///     cell   ->  none | piece (separator piece)*
///     piece  ->  name | all | reference+
///     reference  ->  id suffix? | id mark id suffix?          BE-2, BE-2 SS+2d, BE-1 through BE-4
///
/// A separator is a comma, semicolon, slash or "and". Words beside an id are a remark, and so is a
/// status; a piece that names nothing is an error.
struct DependencyParser {
  /// The tasks that may be named.
  let index: TaskIndex
  private let names: NameDirectory
  private var scope: AllScope
  private let groups: TaskGroups
  /// The row read last with what it names, for a cell that says the same.
  private var previous: (row: Int, terms: [DependencyTerm]) = (-1, [])
  /// Where what names nothing is reported.
  var unknowns: UnknownDependency
  private let mentions: SpecMentionReader?
  /// The cell being read.
  private(set) var cell = CellScalars(SpecText("", file: "", line: 1, column: 1))
  /// The position of the task whose cell it is.
  private(set) var row = 0
  /// The task named last in the cell, which a shortened id leans on.
  var latest: Int?
  private var terms: [DependencyTerm] = []
  /// The first status in the cell, such as `✅ Done`.
  private var status: Range<Int>?

  /// Prepares to read the cells of the tasks of `index`.
  ///
  /// - Parameters:
  ///   - index: The tasks.
  ///   - externals: What others must deliver.
  ///   - ownTables: For each task those of its own table, if `All` means these.
  ///   - specs: The specs that are read together, if cells may speak of others.
  ///   - file: The file of the tasks.
  init(
    index: TaskIndex, externals: [ExternalDependency], ownTables: [ArraySlice<Int>] = [],
    specs: SpecDirectory? = nil, file: String = ""
  ) {
    let names = NameDirectory(externals: externals, index: index)
    self.index = index
    self.names = names
    scope = AllScope(index: index, ownTables: ownTables)
    groups = TaskGroups(index: index)
    unknowns = UnknownDependency(index: index, externals: externals)
    mentions = specs.map { specs in
      SpecMentionReader(
        SpecReferences(specs, in: file, ids: index.entries.lazy.map(\.id.text)), index: index,
        names: names)
    }
  }

  /// Returns what the task at `row` waits for according to `text`; −1 for one of another spec.
  mutating func terms(
    in text: SpecText, row: Int, into diagnostics: inout Diagnostics
  ) -> [DependencyTerm] {
    defer { previous = (row, terms) }
    terms = []
    if StatusWord.isStatus(text.text), names.task(text.text) == nil {
      diagnostics.emit(.statusOnly(text.text), at: text.span)
      return []
    }
    guard !text.isEmpty, !DependencyWord.isNone(text.text) else { return [] }
    if DependencyWord.dittos.contains(Phrase(text.text).text), previous.row == row - 1 {
      terms = previous.terms
      return terms
    }
    cell = CellScalars(text)
    self.row = row
    latest = nil
    status = nil
    let references = mentions?.references(in: text, cell) ?? []
    let pieces = DependencyPieces.pieces(of: cell, keeping: references.map(\.words))
    var next = 0
    while next < pieces.count {
      let outcomes = mentions?.read(pieces[next], of: cell, references) ?? []
      for outcome in outcomes {
        switch outcome {
        case .mention(let term): terms.append(term)
        case .own(let range): read(cell.trimmed(range), into: &diagnostics)
        }
      }
      guard outcomes.isEmpty else {
        next += 1
        continue
      }
      let last = named(pieces, from: next) ?? next
      if last == next { read(pieces[next], into: &diagnostics) }
      next = last + 1
    }
    if let status, terms.isEmpty {
      diagnostics.emit(.statusOnly(cell.string(status)), at: cell.span(status))
    }
    return terms
  }

  /// Takes pieces from `first` on whose text is one name, although it holds a separator.
  private mutating func named(_ pieces: [Range<Int>], from first: Int) -> Int? {
    let most = min(first + names.longestName, pieces.count)
    for last in (first..<most).reversed() where last > first {
      if take(pieces[first].lowerBound..<pieces[last].upperBound) { return last }
    }
    return nil
  }

  /// Takes a range of the cell if it is the name of an external dependency or a task.
  private mutating func take(_ range: Range<Int>) -> Bool {
    // No name needs more; looking up longer texts again and again would cost time.
    guard range.count <= 300 else { return false }
    let text = cell.string(range)
    if let external = names.external(text) {
      terms.append(DependencyTerm(target: .external(external), span: cell.span(range)))
    } else if let task = names.task(text) {
      add(index.all[task...task], from: range)
      latest = task
    } else {
      return false
    }
    return true
  }

  private mutating func read(_ piece: Range<Int>, into diagnostics: inout Diagnostics) {
    let text = cell.string(piece)
    if StatusWord.isStatus(text), names.task(text) == nil {
      status = status ?? piece
      return
    }
    if DependencyWord.isNone(text) || take(piece) { return }
    if let term = mentions?.wholeSpec(piece, of: cell) { return terms.append(term) }
    if let tasks = groups.tasks(labelled: text) {
      if DependencyWord.saysAll(text) {
        terms.append(DependencyTerm(target: .all(tasks[...]), span: cell.span(piece)))
      } else if let task = groups.phase(among: tasks, called: text) {
        add(index.all[task...task], from: piece)
      } else {
        diagnostics.emit(.group(text, count: tasks.count), at: cell.span(piece))
      }
      return
    }
    switch scope.read(text, row: row) {
    case .tasks(let tasks):
      terms.append(DependencyTerm(target: .all(tasks), span: cell.span(piece)))
      return
    case .unknown:
      unknowns.report(group: text, at: cell.span(piece), into: &diagnostics)
      return
    case .other: break
    }
    switch DependencyDenial.denied(in: piece, of: cell) {
    case .nothing: scan(piece, into: &diagnostics)
    case .everything: break
    case .everythingFrom(let start):
      let rest = cell.trimmed(piece.lowerBound..<start)
      // Words such as "can run" before the denial are no name.
      if cell.string(rest).contains(where: \.isNumber) { scan(rest, into: &diagnostics) }
    }
  }

  /// Reads the references among the words of a piece.
  private mutating func scan(_ piece: Range<Int>, into diagnostics: inout Diagnostics) {
    let reference = TaskReference(in: cell, index: index)
    var position = piece.lowerBound
    var isUnderstood = false
    var strangers: [Range<Int>] = []
    while position < piece.upperBound {
      position = cell.skipSigns(from: position, to: piece.upperBound)
      guard position < piece.upperBound else { break }
      if let end = readReference(at: position, in: piece, reference, into: &diagnostics) {
        isUnderstood = true
        position = end
        continue
      }
      let stranger = position..<cell.endOfStranger(from: position, to: piece.upperBound)
      position = stranger.upperBound
      if DependencyWord.phases.contains(cell.string(stranger).lowercased()) {
        // The number after it is that of a phase, whatever task has the same.
        let number = cell.skipBlanks(from: position, to: piece.upperBound)
        position = cell.endOfStranger(from: number, to: piece.upperBound)
        continue
      }
      if let family = groups.tasks(beginningWith: cell.string(stranger)) {
        terms.append(DependencyTerm(target: .all(family[...]), span: cell.span(stranger)))
        isUnderstood = true
        continue
      }
      guard UnknownDependency.isIDLike(cell.string(stranger)) else { continue }
      strangers.append(stranger)
      // The other end of a range whose first end is unknown names nothing either.
      if let mark = RangeMark(cell, at: position, to: piece.upperBound), !mark.isHyphen {
        let start = cell.skipBlanks(from: mark.end, to: piece.upperBound)
        position = cell.endOfWord(from: start, to: piece.upperBound)
      }
    }
    if !isUnderstood, strangers.isEmpty { strangers = [piece] }
    for stranger in strangers {
      unknowns.report(cell.string(stranger), at: cell.span(stranger), into: &diagnostics)
    }
  }

  /// Adds tasks that a stretch of the cell names, with the relation it gives.
  mutating func add(
    _ tasks: ArraySlice<Int>, from range: Range<Int>, _ suffix: RelationSuffix? = nil
  ) {
    terms.append(
      DependencyTerm(
        target: .tasks(tasks), kind: suffix?.kind ?? .finishToStart, lag: suffix?.lag,
        span: cell.span(range)))
  }
}

extension Diagnostic.Message {
  fileprivate static func statusOnly(_ text: String) -> Self {
    Self(
      .doneInDependencies, "'\(text.excerpt)' is a status, not what the task waits for",
      help: "write the ids it waits for, or 'None'; a status belongs in a column of its own")
  }

  fileprivate static func group(_ text: String, count: Int) -> Self {
    Self(
      .unknownDependency,
      "'\(text.excerpt)' is no task; \(count) \(count == 1 ? "task belongs" : "tasks belong") to it",
      help: "name those that are waited for, or write 'All \(text.excerpt) tasks'")
  }
}
