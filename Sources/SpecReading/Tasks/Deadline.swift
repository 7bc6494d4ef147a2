import PlanModel

/// Reads the day by whose end a task should be finished.
///
/// It stands under a header that means a deadline, or under `Due`. An end or a finish is the plan
/// of somebody, which binds nobody.
enum Deadline {
  /// Returns the day, if one is given; what looks like a day and is none is recorded.
  ///
  /// - Parameters:
  ///   - cell: Returns the text that stands under a meaning, with its header, if there is one.
  ///   - diagnostics: Where a day that is none is recorded.
  /// - Returns: The day.
  static func date(
    of cell: (ColumnMeaning) -> (header: String, text: SpecText)?,
    into diagnostics: inout Diagnostics
  ) -> CivilDate? {
    let due = cell(.end).flatMap { dueHeaders.contains(Phrase($0.header)) ? $0 : nil }
    guard let text = (cell(.deadline) ?? due)?.text, !text.isEmpty else { return nil }
    if let date = DateParser.date(in: text.text) { return date }
    // `Sprint 3`, `Q4 2026` and `before launch` name no day at all.
    if looksLikeADay(text.text) { diagnostics.emit(.malformedDeadline(text.text), at: text.span) }
    return nil
  }

  /// The headers of an end that is asked for.
  private static let dueHeaders = Set(["due", "due date"].map { Phrase($0) })

  /// Whether a text has three numbers, one of them of four digits, as in `2026-02-30`.
  private static func looksLikeADay(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let numbers = text.split { !$0.isNumber }
    return numbers.count == 3 && numbers.contains { $0.utf8.count == 4 }
  }
}

extension Diagnostic.Message {
  fileprivate static func malformedDeadline(_ text: String) -> Self {
    Self(
      .malformedDate, "'\(text.excerpt)' is not a date by which the task should be finished",
      help: "write year, month and day: '2026-10-05'; the years from 1970 to 2199 are read")
  }
}
