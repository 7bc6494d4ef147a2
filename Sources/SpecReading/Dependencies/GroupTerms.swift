import PlanModel

/// The words for many tasks, such as `All`, in the dependency cells of a file.
///
/// Each tells its row to wait for the tasks it means. Where these wait for the row in turn, by an
/// id or by such a word of their own, the two are in one ring: a strongly connected component of
/// all that is said. The dependencies a word makes inside a ring are the ones to leave out, for
/// what is left cannot make a ring without a cycle of ids.
struct GroupTerms {
  /// A row and its word.
  struct Rival {
    /// The position of the task.
    let row: Int
    /// The word.
    let span: SourceSpan
  }

  /// For each word its row, its place among the terms of the row, and the tasks it means.
  let terms: [(row: Int, position: Int, term: DependencyTerm, tasks: ArraySlice<Int>)]
  /// Where the words of each row stand in `terms`.
  private let ranges: [Range<Int>]

  /// Finds the words among `terms`, those of each row.
  init(_ terms: [[DependencyTerm]]) {
    var found: [(row: Int, position: Int, term: DependencyTerm, tasks: ArraySlice<Int>)] = []
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(terms.count)
    for (row, terms) in terms.enumerated() {
      let start = found.count
      for (position, term) in terms.enumerated() {
        guard case .all(let tasks) = term.target else { continue }
        found.append((row, position, term, tasks))
      }
      ranges.append(start..<found.count)
    }
    self.terms = found
    self.ranges = ranges
  }

  /// How many tasks the words mean in all.
  var stepCount: Int { terms.reduce(0) { $0 + $1.tasks.count } }

  /// Returns a number for each task that tasks in one ring share.
  ///
  /// After R. E. Tarjan, "Depth-first search and linear graph algorithms" (1972), without
  /// recursion.
  ///
  /// - Parameter links: For each task those that its ids name.
  /// - Returns: One number for each task.
  /// - Complexity: O(*n* + *m*) for *n* tasks, and *m* links and tasks that words mean.
  func rings(with links: [[Int]]) -> [Int] {
    let unseen = -1
    var numbers = Array(repeating: unseen, count: links.count)
    var lows = numbers
    var rings = numbers
    var open: [Int] = []
    var ringCount = 0
    var visited = 0
    for root in links.indices where numbers[root] == unseen {
      var calls = [Cursor(task: root)]
      while var cursor = calls.popLast() {
        let task = cursor.task
        if numbers[task] == unseen {
          numbers[task] = visited
          lows[task] = visited
          visited += 1
          open.append(task)
        }
        if let next = next(after: &cursor, in: links) {
          calls.append(cursor)
          if numbers[next] == unseen {
            calls.append(Cursor(task: next))
          } else if rings[next] == unseen {
            lows[task] = min(lows[task], numbers[next])
          }
          continue
        }
        if lows[task] == numbers[task] {
          while let member = open.popLast() {
            rings[member] = ringCount
            if member == task { break }
          }
          ringCount += 1
        }
        if let caller = calls.last?.task { lows[caller] = min(lows[caller], lows[task]) }
      }
    }
    return rings
  }

  /// Returns the rows with such words that share a ring, two or more at a time.
  func rivals(in rings: [Int]) -> [[Rival]] {
    var groups: [[Rival]] = []
    var places: [Int: Int] = [:]
    for (row, range) in ranges.enumerated() {
      guard let first = range.first else { continue }
      let rival = Rival(row: row, span: terms[first].term.span)
      if let place = places[rings[row]] {
        groups[place].append(rival)
      } else {
        places[rings[row]] = groups.count
        groups.append([rival])
      }
    }
    return groups.filter { $0.count > 1 }
  }

  /// How far the tasks that one waits for have been looked at.
  private struct Cursor {
    let task: Int
    /// The next of its links.
    var link = 0
    /// The next of its words.
    var term = 0
    /// The next of the tasks that the word means.
    var member = 0
  }

  /// The next task that the task of a cursor waits for.
  private func next(after cursor: inout Cursor, in links: [[Int]]) -> Int? {
    if cursor.link < links[cursor.task].count {
      defer { cursor.link += 1 }
      return links[cursor.task][cursor.link]
    }
    let range = ranges[cursor.task]
    while cursor.term < range.count {
      let tasks = terms[range.lowerBound + cursor.term].tasks
      if cursor.member < tasks.count {
        defer { cursor.member += 1 }
        return tasks[tasks.startIndex + cursor.member]
      }
      cursor.term += 1
      cursor.member = 0
    }
    return nil
  }
}
