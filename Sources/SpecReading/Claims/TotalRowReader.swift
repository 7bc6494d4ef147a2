import PlanModel

/// Reads the rows of a task table that add others up, such as `**TOTAL** | | 34 days`.
///
/// A subtotal speaks of the rows since the last such row, a total of all rows above it; where a
/// total names a phase, of those since the last; where it names a discipline, of its tasks.
struct TotalRowReader {
  private let source: SpecTable
  /// The column of efforts.
  private let effort: Int?
  /// The unit in the header of that column.
  private let headerUnit: EffortUnit?

  /// Prepares to read `source`, a table of tasks.
  init(_ source: SpecTable) {
    self.source = source
    effort = source.columns.position(of: .effort, .likely, .size)
    headerUnit = effort.flatMap { EffortUnit(mentionedIn: source.table.header[$0].text) }
  }

  /// Returns the totals of the table.
  ///
  /// - Complexity: O(*n*) for *n* rows, as long as the scope lasts.
  func totals(scope: inout ClaimScope) -> [Claim] {
    // Where tasks run side by side, the time they take in all is no sum.
    guard effort != nil || source.columns.position(of: .duration) == nil else { return [] }
    var totals: [Claim] = []
    let top = source.table.headerSpan.line
    var since = top
    for (position, row) in source.table.rows.enumerated() {
      let line = row.span.line
      guard !scope.holdsTask(line), let first = row.cells.first(where: { !$0.isEmpty }),
        let label = Self.label(first), label.words.contains(.total)
      else { continue }
      let isLast = position == source.table.rows.count - 1
      let isPart = Self.isPart(first.text) || !label.subject.isEmpty
      let start = isPart || (since > top && !isLast) ? since : top
      since = line
      guard let above = scope.subjects(in: start..<line, called: "the table") else { continue }
      var subjects = above
      if !label.subject.isEmpty, !Self.namesPhase(label.subject) {
        guard let named = scope.subjects(named: label.subject, within: above) else { continue }
        subjects = named
      }
      let bare = headerUnit.map { .effort($0, isWork: true) } ?? scope.measure(of: subjects)
      totals += figures(in: row).map { sentence, cell in
        Claim(
          sentence: sentence, cell: cell, subjects: subjects, bare: bare,
          mayMeanAll: !isPart && isLast)
      }
    }
    return totals
  }

  /// The cells of a row that are figures; a number without a unit is one in the column of efforts.
  private func figures(
    in row: MarkdownDocument.Table.Row
  ) -> [(sentence: ClaimSentence, cell: CellScalars)] {
    row.cells.enumerated().compactMap { column, text in
      let cell = CellScalars(text)
      guard !text.isEmpty, let sentence = ClaimSentence(cell, in: cell.indices) else { return nil }
      let isBare = sentence.quantities.contains { $0.measure == .bare }
      return isBare && column != effort ? nil : (sentence, cell)
    }
  }

  /// The words of the first cell, whether or not it holds a figure too.
  private static func label(_ text: SpecText) -> ClaimSentence? {
    let cell = CellScalars(text)
    return ClaimSentence(cell, in: cell.indices) ?? ClaimSentence(label: text)
  }

  /// Whether a label says that only some of the rows are meant.
  private static func isPart(_ text: String) -> Bool {
    let phrase = Phrase(text).text
    return partWords.contains { phrase.hasPrefix($0) }
  }

  private static func namesPhase(_ subject: String) -> Bool {
    Phrase(subject).words.first.map { DependencyWord.phases.contains(String($0)) } ?? false
  }

  private static let partWords = [
    "sub", "sous", "zwischen", "小計", "小计", "소계", "parcial", "parziale",
  ]
}
