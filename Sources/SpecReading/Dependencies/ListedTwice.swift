import PlanModel

/// Compares what a spec says of a task that it lists more than once.
///
/// What counts is the meaning, not the notation: `1 day` is `8h`, and `BE-1, BE-2` is
/// `BE-1 through BE-2`. What only one of the lists says is no disagreement.
struct ListedTwice {
  private let index: TaskIndex
  private var parser: DependencyParser
  /// How many more tasks may be compared.
  private var budget = 1_000_000

  /// Prepares to compare the rows of `index` with what `parser` reads.
  init(index: TaskIndex, parser: DependencyParser) {
    self.index = index
    self.parser = parser
  }

  /// Records the places in which a task is listed again, but otherwise than before.
  ///
  /// - Parameters:
  ///   - rows: The tasks, in the order of `index`.
  ///   - diagnostics: Where the places are recorded.
  mutating func check(_ rows: [TaskRow], into diagnostics: inout Diagnostics) {
    for (position, row) in rows.enumerated() {
      for other in row.repeats {
        var differences: [Difference] = []
        if !Self.areSame(row.entry.estimate, other.estimate) {
          differences.append(
            Difference(kind: "effort", first: row.entry.estimate.text, other: other.estimate.text))
        }
        if !areSame(row.dependencies, other.dependencies, at: position) {
          differences.append(
            Difference(
              kind: "dependencies", first: Self.text(row.dependencies),
              other: Self.text(other.dependencies)))
        }
        guard !differences.isEmpty else { continue }
        diagnostics.emit(
          .listedTwice(row.entry.id, differences, first: row.idSpan), at: other.idSpan)
      }
    }
  }

  /// Something that two lists say differently.
  fileprivate struct Difference {
    let kind: String
    let first: String
    let other: String
  }

  /// Whether two estimates mean the same, or one says nothing.
  private static func areSame(_ first: Estimate, _ second: Estimate) -> Bool {
    guard first.amount != .unknown, second.amount != .unknown else { return true }
    if first.amount == second.amount, first.unit == second.unit { return true }
    guard let factor = EffortUnit(second.unit).factor(to: EffortUnit(first.unit)) else {
      return false
    }
    let (ours, theirs) = (points(of: first), points(of: second))
    guard !ours.isEmpty, ours.count == theirs.count else { return false }
    return zip(ours, theirs).allSatisfy { abs($0 - $1 * factor) <= 1e-6 * max(1, $0) }
  }

  /// The numbers of an estimate, in their order.
  private static func points(of estimate: Estimate) -> [Double] {
    [estimate.low, estimate.likely, estimate.high].compactMap { $0 }
  }

  /// Whether two cells name the same tasks, or one names none.
  private mutating func areSame(_ first: [SpecText], _ second: [SpecText], at row: Int) -> Bool {
    let texts = [first, second].map { $0.map(\.text).filter { !DependencyWord.isNone($0) } }
    guard !texts[0].isEmpty, !texts[1].isEmpty, texts[0] != texts[1] else { return true }
    let (ours, theirs) = (named(in: first, row: row), named(in: second, row: row))
    guard let ours, let theirs, !ours.isEmpty, !theirs.isEmpty else { return true }
    return ours == theirs
  }

  /// What cells name; nothing when that is too much to compare.
  private mutating func named(in cells: [SpecText], row: Int) -> Set<String>? {
    var named: Set<String> = []
    var ignored = Diagnostics()
    for cell in cells {
      for term in parser.terms(in: cell, row: row, into: &ignored) {
        switch term.target {
        case .tasks(let tasks), .all(let tasks):
          budget -= tasks.count
          guard budget > 0 else { return nil }
          for task in tasks where task != row { named.insert(index.entries[task].id.text) }
        case .external(let external): named.insert("external \(external.name)")
        case .spec(let mention):
          named.insert("spec \(mention.target.key) \(mention.candidates.first?.text ?? "")")
        }
      }
    }
    return named
  }

  private static func text(_ cells: [SpecText]) -> String {
    cells.map(\.text).joined(separator: ", ")
  }
}

extension Diagnostic.Message {
  fileprivate static func listedTwice(
    _ id: Activity.ID, _ differences: [ListedTwice.Difference], first: SourceSpan
  ) -> Self {
    let texts = differences.map { difference in
      "the \(difference.kind) '\(difference.other.excerpt)', after '\(difference.first.excerpt)'"
    }
    return Self(
      .listedTwice, "\(id) is listed again with \(texts.joined(separator: " and "))",
      help: "the first list counts; make the two agree, or leave one out",
      notes: [Diagnostic.Note(span: first, text: "first listed here")])
  }
}
