/// Follows the driving chains of a block back from the ends of its trials, 32 trials at a time.
///
/// What holds an activity in a trial is critical if the activity is. Of all critical chains of a
/// trial one counts as its path, as `BlockPlayer.criticalPath` has it. Both are sets of trials that
/// are handed on against the arcs, each activity after all it holds, so that a word of 32 trials in
/// which an activity is not critical costs nothing.
struct LinkChains: ~Copyable {
  private typealias Row = UnsafeMutablePointer<Float>

  /// Nobody, where an activity is asked for.
  private static let nobody = Int32.max

  private let network: LinkNetwork
  private let words: Int
  private let bits = TrialBits()
  /// The trials whose path leads over an activity, in the rows of the backward pass.
  private let paths: BlockRows<UInt32>
  /// The trials in which several activities finish last.
  private let tied: BlockRows<UInt32>
  /// The first activity that finishes last of those met so far.
  private let last: BlockRows<Int32>
  /// The number of each trial's path.
  private let numbers: BlockRows<UInt64>
  /// The starts of an activity in the trials of a word, and what an arc asks of it.
  private let moments: BlockRows<Float>

  /// Creates the chains of blocks of `width` trials.
  init(_ network: LinkNetwork, width: Int) {
    self.network = network
    words = width / TrialBits.perWord
    paths = BlockRows(repeating: 0, count: network.traces.count, width: words)
    tied = BlockRows(repeating: 0, count: 1, width: words)
    last = BlockRows(repeating: 0, count: 1, width: width)
    numbers = BlockRows(repeating: 0, count: 1, width: width)
    moments = BlockRows(repeating: 0, count: 2, width: TrialBits.perWord)
  }

  /// Forgets the block before.
  func begin() {
    tied[0].update(repeating: 0, count: words)
    last[0].update(repeating: Self.nobody, count: last.width)
    numbers[0].update(repeating: 0, count: numbers.width)
  }

  /// Completes the marks of an activity, and hands them on to what holds it.
  ///
  /// - Parameters:
  ///   - position: Which activity; all that it holds were met before.
  ///   - duration: Its durations.
  ///   - ends: The ends of the trials.
  ///   - record: The finishes, and the marks.
  @inline(__always)
  func follow(
    _ position: Int, lasting duration: UnsafePointer<Float>, ends: UnsafePointer<Float>,
    record: borrowing BlockRecord
  ) {
    let row = network.traces.row[position]
    let (marks, path, finish) = (record.critical[row], paths[row], record.finish[position])
    if network.canBeLast[position], !network.isSettled[position] {
      for word in 0..<words {
        let first = word &* TrialBits.perWord
        let ending = bits.equal(finish + first, ends + first)
        guard ending != 0 else { continue }
        marks[word] |= ending
        path[word] |= begin(ending, at: word, with: position)
      }
    }
    guard TrialBits.isAnySet(marks, words) else { return }
    number(path, over: position)
    if let holder = network.onlyHolder(of: position) {
      let (held, heldPath) = (
        record.critical[network.traces.row[holder]], paths[network.traces.row[holder]]
      )
      for word in 0..<words {
        held[word] |= marks[word]
        heldPath[word] |= path[word]
      }
    } else {
      for word in 0..<words where marks[word] != 0 {
        handOn(
          marks[word], path: path[word], at: word, of: position, lasting: duration, record: record)
      }
    }
    path.update(repeating: 0, count: words)
  }

  /// Takes note of what finishes last in some trials of a word; returns those without any so far.
  private func begin(_ trials: UInt32, at word: Int, with position: Int) -> UInt32 {
    let first = word &* TrialBits.perWord
    var fresh: UInt32 = 0
    TrialBits.forEach(trials) { bit in
      let before = last[0][first &+ bit]
      fresh |= before == Self.nobody ? 1 &<< UInt32(bit) : 0
      last[0][first &+ bit] = min(before, Int32(position))
    }
    tied[0][word] |= trials & ~fresh
    return fresh
  }

  /// Adds an activity to the numbers of the paths that lead over it.
  private func number(_ path: TrialBits.Words, over position: Int) {
    let key = PathNumber.key(position)
    for word in 0..<words where path[word] != 0 {
      let numbers = numbers[0] + word &* TrialBits.perWord
      if path[word] == .max {
        for bit in 0..<TrialBits.perWord { numbers[bit] &+= key }
      } else {
        TrialBits.forEach(path[word]) { numbers[$0] &+= key }
      }
    }
  }

  /// Hands the marks and the paths of a word on to what holds an activity.
  private func handOn(
    _ marks: UInt32, path: UInt32, at word: Int, of position: Int,
    lasting duration: UnsafePointer<Float>, record: borrowing BlockRecord
  ) {
    let first = word &* TrialBits.perWord
    let (finish, start) = (record.finish[position] + first, moments[0])
    for column in 0..<TrialBits.perWord {
      start[column] = finish[column] - duration[first &+ column]
    }
    var seeking = path
    func hold(by tail: Int, in trials: UInt32) {
      let row = network.traces.row[tail]
      record.critical[row][word] |= marks & trials
      paths[row][word] |= seeking & trials
      seeking &= ~trials
    }
    guard !network.isPlain(position) else {
      for index in network.plainTails(of: position) {
        let tail = network.plain[index]
        hold(by: tail, in: bits.equal(record.finish[tail] + first, start))
      }
      return
    }
    for index in network.arcs(into: position) {
      let arc = network.incoming[index]
      let bound = moments[1]
      write(arc, from: first, to: bound, record: record)
      let trials = bits.equal(bound, arc.tiesHeadFinish ? finish : start)
      hold(by: arc.tail, in: trials)
    }
  }

  /// Writes the moments before which an arc's head cannot start or finish.
  private func write(
    _ arc: TrialArc, from first: Int, to bound: Row, record: borrowing BlockRecord
  ) {
    let (finish, lag) = (record.finish[arc.tail] + first, Float(arc.lag))
    guard !arc.tiesTailFinish else {
      for column in 0..<TrialBits.perWord { bound[column] = finish[column] + lag }
      return
    }
    let duration = record.duration[network.durationRow[arc.tail]] + first
    for column in 0..<TrialBits.perWord {
      bound[column] = finish[column] - duration[column] + lag
    }
  }

  /// Writes the numbers of the paths of the first trials to the record.
  ///
  /// Where several finish last, which of them is the first is known only in the end. Such trials are
  /// walked back one by one.
  func write(_ count: Int, to record: inout BlockRecord) {
    let path = LinkPath(network)
    for column in 0..<count {
      let (word, bit) = (column / TrialBits.perWord, column % TrialBits.perWord)
      guard tied[0][word] &>> UInt32(bit) & 1 != 0 else {
        record.paths[column] = numbers[0][column]
        continue
      }
      var number = PathNumber(isOrdered: false)
      path.walkBack(from: Int(last[0][column]), column: column, record: record) {
        number.add($0)
      }
      record.paths[column] = number.value
    }
  }
}
