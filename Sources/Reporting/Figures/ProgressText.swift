/// Says in words how many tasks are done, given up or begun.
enum ProgressText {
  /// So many tasks each, such as `2 tasks are done and 1 task is begun`.
  static func states(done: Int, cancelled: Int, started: Int) -> String {
    listed(done: done, cancelled: cancelled, started: started) { count, state in
      "\(NumberText.count(count, "task")) \(count == 1 ? "is" : "are") \(state)"
    }
  }

  /// The same of all tasks: `12 of 40 tasks are done, 2 are cancelled or deferred and 3 are begun`.
  static func behind(done: Int, cancelled: Int, started: Int, of total: Int) -> String {
    let tasks = "of \(NumberText.count(total, "task"))"
    guard done + cancelled + started > 0 else { return "none \(tasks) is done or begun" }
    var isFirst = true
    return listed(done: done, cancelled: cancelled, started: started) { count, state in
      defer { isFirst = false }
      return "\(count)\(isFirst ? " \(tasks)" : "") \(count == 1 ? "is" : "are") \(state)"
    }
  }

  private static func listed(
    done: Int, cancelled: Int, started: Int, _ phrase: (Int, String) -> String
  ) -> String {
    let phrases = [(done, "done"), (cancelled, "cancelled or deferred"), (started, "begun")]
      .filter { $0.0 > 0 }.map(phrase)
    let last = phrases.suffix(1).joined()
    return phrases.count < 2 ? last : phrases.dropLast().joined(separator: ", ") + " and " + last
  }
}
