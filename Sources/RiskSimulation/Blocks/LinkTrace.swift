/// The backward pass over rows of trials in which only links count.
///
/// One sweep against the arcs says of each activity where it is critical, and how far it could slip:
/// what holds an activity is critical where the activity is, and its latest finish follows from
/// the latest starts of its successors. The row of slacks holds the latest finish until then.
struct LinkTrace: ~Copyable {
  private typealias Row = UnsafeMutablePointer<Float>
  private typealias Marks = UnsafeMutablePointer<UInt8>

  private let network: LinkNetwork
  private let width: Int
  /// Groups of columns in a row.
  private let groups: Int
  /// The starts and the durations of the activity that is looked at.
  private let scratch: BlockRows<Float>
  /// Its latest starts.
  private let lateStart: BlockRows<Float>

  /// Creates the pass over rows of `width` trials.
  init(_ network: LinkNetwork, width: Int) {
    self.network = network
    self.width = width
    groups = width / TrialBlock.group
    scratch = BlockRows(repeating: 0, count: 2, width: width)
    lateStart = BlockRows(repeating: 0, count: 1, width: groups * BlockRecord.slackGroup)
  }

  /// Completes the rows of all activities, the last ones first.
  ///
  /// - Parameters:
  ///   - record: The finishes; its marks are 0 and its slacks infinite.
  ///   - ends: The ends of the trials.
  ///   - visit: Called with the rows of each activity when they are complete, and no longer needed.
  /// - Complexity: O(*w* · (*n* + *m*)) for *w* trials, *n* activities and *m* relations.
  func sweep(
    _ record: borrowing BlockRecord, ends: UnsafePointer<Float>, visit: (ActivityRows) -> Void
  ) {
    for position in network.sequence.reversed() {
      let trace = network.traces.row[position]
      let (finish, marks) = (record.finish[position], record.critical[trace])
      if network.canBeLast[position], !network.isSettled[position] {
        for column in 0..<width { marks[column] |= finish[column] == ends[column] ? 1 : 0 }
      }
      let start: Row
      var duration = scratch[1]
      if network.isPlain(position) {
        start = LinkPass.start(
          of: position, network, in: record, memory: scratch[0], width: width)
        for column in 0..<width { duration[column] = finish[column] - start[column] }
      } else {
        start = scratch[0]
        duration = record.duration[network.durationRow[position]]
        for column in 0..<width { start[column] = finish[column] - duration[column] }
      }
      let late = record.slack[trace]
      bound(late, by: ends, less: duration)
      followPlain(to: position, from: start, marks: marks, record: record)
      for index in network.others(into: position) {
        follow(network.other[index], from: start, record: record)
      }
      for group in 0..<groups {
        let (slack, column) = (group &* BlockRecord.slackGroup, group &* TrialBlock.group)
        for offset in 0..<BlockRecord.slackGroup {
          late[slack &+ offset] -= finish[column &+ offset]
        }
      }
      visit(
        ActivityRows(
          position: position, finish: finish, duration: duration, critical: marks, slack: late))
    }
  }

  /// Bounds latest finishes by the ends, and notes the latest starts.
  @inline(__always)
  private func bound(_ late: Row, by ends: UnsafePointer<Float>, less duration: Row) {
    let lateStart = lateStart[0]
    for group in 0..<groups {
      let (slack, column) = (group &* BlockRecord.slackGroup, group &* TrialBlock.group)
      for offset in 0..<BlockRecord.slackGroup {
        let (finish, end) = (late[slack &+ offset], ends[column &+ offset])
        let bounded = finish < end ? finish : end
        late[slack &+ offset] = bounded
        lateStart[slack &+ offset] = bounded - duration[column &+ offset]
      }
    }
  }

  /// Follows the plain relations into an activity back to what holds it.
  @inline(__always)
  private func followPlain(
    to position: Int, from start: Row, marks: Marks, record: borrowing BlockRecord
  ) {
    let lateStart = lateStart[0]
    let tails = network.plainTails(of: position)
    let isHeld = tails.count == 1 && network.isPlain(position)
    let isCritical = Self.isAnySet(marks, width: width)
    for index in tails {
      let tail = network.plain[index]
      Self.lesser(
        record.slack[network.traces.row[tail]], lateStart, width: groups &* BlockRecord.slackGroup)
      guard isCritical else { continue }
      let (holders, tailFinish) = (record.critical[network.traces.row[tail]], record.finish[tail])
      if isHeld {
        for column in 0..<width { holders[column] |= marks[column] }
      } else {
        for column in 0..<width {
          holders[column] |= marks[column] & (tailFinish[column] == start[column] ? 1 : 0)
        }
      }
    }
  }

  /// Follows another relation.
  private func follow(_ arc: TrialArc, from start: Row, record: borrowing BlockRecord) {
    let (head, tail) = (network.traces.row[arc.head], network.traces.row[arc.tail])
    let (marks, holders) = (record.critical[head], record.critical[tail])
    let (late, tailLate) = (record.slack[head], record.slack[tail])
    let (finish, tailFinish) = (record.finish[arc.head], record.finish[arc.tail])
    // Without a need for it there is no duration of the tail.
    let tailDuration =
      arc.tiesTailFinish ? tailFinish : record.duration[network.durationRow[arc.tail]]
    let tailLength = arc.tiesTailFinish ? Float(0) : 1
    let lag = Float(arc.lag)
    for column in 0..<width {
      let bound = tailFinish[column] - tailLength * tailDuration[column] + lag
      let event = arc.tiesHeadFinish ? finish[column] : start[column]
      holders[column] |= marks[column] & (event == bound ? 1 : 0)
    }
    let latest = arc.tiesHeadFinish ? late : lateStart[0]
    for slack in 0..<groups &* BlockRecord.slackGroup {
      let column = BlockRecord.column(ofSlack: slack)
      let bound = latest[slack] - lag + tailLength * tailDuration[column]
      tailLate[slack] = tailLate[slack] < bound ? tailLate[slack] : bound
    }
  }

  /// Lowers the numbers of a row to those of another.
  @inline(__always)
  private static func lesser(_ row: Row, _ bound: Row, width: Int) {
    for column in 0..<width {
      row[column] = row[column] < bound[column] ? row[column] : bound[column]
    }
  }

  private static func isAnySet(_ marks: Marks, width: Int) -> Bool {
    let words = UnsafeRawPointer(marks)
    var union: UInt64 = 0
    for word in 0..<width / 8 {
      union |= words.load(fromByteOffset: 8 &* word, as: UInt64.self)
    }
    return union != 0
  }
}
