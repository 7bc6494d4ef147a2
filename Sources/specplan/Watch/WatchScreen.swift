/// What a terminal shows while files are watched: as much of the report as fits, from its top.
struct WatchScreen {
  /// The last report that there was, as text.
  var report = ""
  /// What is wrong with the files as they are now, as text; empty if they have a plan.
  var findings = ""
  /// One line about what happened last.
  var status = ""

  /// Clears the screen and what was scrolled away, and goes to its first line.
  static let clearing = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  /// Returns the lines for a screen of so many rows; findings come before the report, which stands.
  func text(rows: Int) -> String {
    let head = [status] + (findings.isEmpty ? [] : [""] + Self.lines(of: findings))
    let body = report.isEmpty ? [] : [""] + Self.lines(of: report)
    let all = head + body
    // The last row is left to the cursor.
    let room = max(2, rows - 1)
    guard all.count > room else { return all.map { $0 + "\n" }.joined() }
    let hidden = all.count - room + 1
    return all.prefix(room - 1).map { $0 + "\n" }.joined()
      + "… \(hidden) more lines; a larger window shows more, and -o FILE keeps all\n"
  }

  private static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
