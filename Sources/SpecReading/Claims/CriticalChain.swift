import PlanModel

/// Reads a chain of tasks, such as `BE-1 (2d) → BE-4 → FE-2` or `BE-1 through BE-4, FE-2`.
struct CriticalChain {
  /// A chain of more steps is none.
  private static let mostSteps = 10_000

  private let index: TaskIndex

  /// Prepares to read chains of the tasks of `index`.
  init(index: TaskIndex) { self.index = index }

  /// Returns the steps of a line; nothing if it is no chain, or if a step is not sure.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - isSetOff: Whether it is said that it is a chain; else only arrows do.
  /// - Returns: Two ids or more, of which one at least is a task.
  func steps(in text: SpecText, isSetOff: Bool) -> [Activity.ID]? {
    let cell = CellScalars(text)
    var pieces = Self.pieces(of: cell, at: Self.arrowLength)
    if pieces.count == 1 {
      guard isSetOff else { return nil }
      pieces = Self.pieces(of: cell) { cell, index in
        ",、，;；".unicodeScalars.contains(cell.scalars[index]) ? 1 : nil
      }
    }
    var steps: [Activity.ID] = []
    var known = 0
    for (position, piece) in pieces.enumerated() where !piece.isEmpty {
      let isEdge = position == 0 || position == pieces.count - 1
      if isEdge, Self.edges.contains(Phrase(cell.string(piece)).text) { continue }
      guard let found = tasks(in: piece, of: cell) else { return nil }
      if case .tasks(let tasks) = found {
        known += tasks.count
        steps += tasks.map { index.entries[$0].id }
      } else if case .unknown(let text) = found {
        steps.append(Activity.ID(text))
      }
      guard steps.count <= Self.mostSteps else { return nil }
    }
    return steps.count > 1 && known * 2 >= steps.count ? steps : nil
  }

  /// Returns the task with whose id a line begins, if it has a letter and a digit.
  func firstStep(of text: SpecText) -> Activity.ID? {
    let cell = CellScalars(text)
    let start = cell.skipSigns(from: 0, to: cell.scalars.count)
    let reference = TaskReference(in: cell, index: index)
    guard let task = reference.task(at: start, to: cell.scalars.count) else { return nil }
    let word = cell.string(start..<task.end)
    guard word.contains(where: \.isNumber), word.contains(where: \.isLetter),
      !cell.isAttached(at: task.end, to: cell.scalars.count)
    else { return nil }
    return index.entries[task.position].id
  }

  /// What a piece of a chain is.
  private enum Piece {
    case tasks([Int])
    /// It looks like an id, but no task has it.
    case unknown(String)
  }

  /// The task or range with which a piece begins; what follows must be a remark without ids.
  private func tasks(in piece: Range<Int>, of cell: CellScalars) -> Piece? {
    let limit = piece.upperBound
    let start = cell.skipSigns(from: piece.lowerBound, to: limit)
    guard start < limit else { return nil }
    guard let first = whole(at: start, to: limit, of: cell) else {
      if let task = index.position(titled: cell.string(piece)) { return .tasks([task]) }
      let end = cell.endOfStranger(from: start, to: limit)
      let word = cell.string(start..<end)
      guard UnknownDependency.isIDLike(word), isRemark(end..<limit, of: cell) else { return nil }
      return .unknown(word)
    }
    if let mark = RangeMark(cell, at: first.end, to: limit),
      let last = whole(at: cell.skipBlanks(from: mark.end, to: limit), to: limit, of: cell)
    {
      guard let range = index.range(from: first.position, to: last.position),
        range.count <= Self.mostSteps, isRemark(last.end..<limit, of: cell)
      else { return nil }
      return .tasks(Array(range))
    }
    return isRemark(first.end..<limit, of: cell) ? .tasks([first.position]) : nil
  }

  /// The task whose id begins at `start` and to whose id nothing is attached.
  private func whole(
    at start: Int, to limit: Int, of cell: CellScalars
  ) -> (position: Int, end: Int)? {
    guard let task = TaskReference(in: cell, index: index).task(at: start, to: limit),
      !cell.isAttached(at: task.end, to: limit)
    else { return nil }
    return task
  }

  /// Whether what follows an id names no further one.
  private func isRemark(_ range: Range<Int>, of cell: CellScalars) -> Bool {
    TaskMentions(index: index).positions(in: cell.string(range)).isEmpty
  }

  /// The parts of a text between its separators, without blanks at their ends.
  private static func pieces(
    of cell: CellScalars, at separatorLength: (CellScalars, Int) -> Int?
  ) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < cell.scalars.count {
      if let length = separatorLength(cell, index) {
        pieces.append(cell.trimmed(start..<index))
        index += length
        start = index
      } else {
        index += 1
      }
    }
    pieces.append(cell.trimmed(start..<cell.scalars.count))
    return pieces
  }

  /// How long the arrow at `index` is: `→`, `->`, `-->`, `=>`, or `>` between blanks.
  private static func arrowLength(_ cell: CellScalars, _ index: Int) -> Int? {
    let scalar = cell.scalars[index]
    if "→⟶➔➜➡⇒⟹▶►".unicodeScalars.contains(scalar) { return 1 }
    if scalar == "-" || scalar == "=" {
      var end = index
      while end < index + 3, cell[end] == scalar { end += 1 }
      return cell[end] == ">" ? end - index + 1 : nil
    }
    let isAlone = cell[index - 1]?.isBlank == true && cell[index + 1]?.isBlank == true
    return scalar == ">" && isAlone ? 1 : nil
  }

  /// Words at the ends of a chain that are no tasks.
  private static let edges: Set<String> = [
    "start", "begin", "finish", "end", "done", "release", "launch", "go live", "début", "fin",
    "ende", "inicio", "开始", "结束", "開始", "終了", "시작", "끝",
  ]
}
