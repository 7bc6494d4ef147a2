import PlanModel

/// Says how far a task has come where several cells speak of it: a status, and a share that is done.
///
/// A word says what state a task is in, a share how much is left: *in progress* and *25 %* leave
/// three quarters. The share counts beside a word for what is open, begun or done; what is
/// cancelled stays so. Of several words the first counts.
enum StatedProgress {
  /// Returns the state that the cells say together; none if none says anything known.
  ///
  /// - Parameters:
  ///   - cells: Each with its header; the column of the status before others.
  ///   - diagnostics: Where a share that cannot be true beside the word is recorded, such as `40%`
  ///     of what is done.
  /// - Returns: The state.
  static func status(
    in cells: [(header: String, text: SpecText)], into diagnostics: inout Diagnostics
  ) -> ActivityStatus? {
    var word: (status: ActivityStatus, text: SpecText)?
    var share: (done: Double, text: SpecText)?
    for (header, text) in cells {
      let isShare = meansShare(header)
      if let done = StatusReader.share(in: text.text, isBare: isShare) {
        share = share ?? (min(1, done), text)
      } else if word == nil, let status = StatusReader.status(in: text.text) {
        word = (status, text)
      }
    }
    guard let share else { return word?.status }
    let stated: ActivityStatus =
      share.done <= 0 ? .open : share.done >= 1 ? .done : .started(share: share.done)
    guard let word else { return stated }
    switch (word.status, stated) {
    case (.cancelled, _): return .cancelled
    case (.done, .open), (.done, .started), (.open, .done):
      diagnostics.emit(.unlike(word.text.text, share.text.text), at: share.text.span)
      return stated
    case (.started, .open): return .started(share: 0)
    default: return stated
    }
  }

  /// Whether a header makes bare numbers a share.
  private static func meansShare(_ header: String) -> Bool {
    header.contains("%") || header.contains("％")
      || Phrase(header).words.contains { shareWords.contains(String($0)) }
  }

  private static let shareWords: Set<String> = [
    "progress", "percent", "completion", "fortschritt", "avancement", "progreso", "avance",
    "进度", "進捗",
  ]
}

extension Diagnostic.Message {
  fileprivate static func unlike(_ word: String, _ share: String) -> Self {
    Self(
      .statusDiffers,
      "the status is '\(word.excerpt)', but '\(share.excerpt)' is done; the share counts",
      help: "correct one of the two")
  }
}
