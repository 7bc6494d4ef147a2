/// The backward pass over rows of trials in which only links count.
///
/// One sweep against the arcs says of each activity where it is critical, and how far it could slip:
/// what holds an activity is critical where the activity is, and its latest start follows from
/// those of its successors.
struct LinkTrace: ~Copyable {
  private typealias Row = UnsafeMutablePointer<Float>
  private typealias Marks = UnsafeMutablePointer<UInt8>

  private let network: LinkNetwork
  private let width: Int
  /// Groups of columns in a row.
  private let groups: Int
  /// The starts of the activity that is looked at.
  private let start: BlockRows<Float>

  /// Creates the pass over rows of `width` trials.
  init(_ network: LinkNetwork, width: Int) {
    self.network = network
    self.width = width
    groups = width / TrialBlock.group
    start = BlockRows(repeating: 0, count: 1, width: width)
  }

  /// Completes the rows of all activities, the last ones first.
  ///
  /// - Parameters:
  ///   - record: The finishes and durations; its marks are 0 and its slacks infinite.
  ///   - ends: The ends of the trials.
  ///   - visit: Called with each activity when its rows are complete, and no longer needed.
  /// - Complexity: O(*w* · (*n* + *m*)) for *w* trials, *n* activities and *m* relations.
  func sweep(
    _ record: borrowing BlockRecord, ends: UnsafePointer<Float>, visit: (Int) -> Void
  ) {
    for position in network.sequence.reversed() {
      let (finish, duration) = (record.finish[position], record.duration[position])
      let (marks, late) = (record.critical[position], record.slack[position])
      if network.canBeLast[position], !network.isSettled[position] {
        for column in 0..<width { marks[column] |= finish[column] == ends[column] ? 1 : 0 }
      }
      eachSlack {
        let bound = ends[$1] - duration[$1]
        late[$0] = late[$0] < bound ? late[$0] : bound
      }
      let start = start[0]
      for column in 0..<width { start[column] = finish[column] - duration[column] }
      followPlain(to: position, record: record)
      for index in network.others(into: position) {
        follow(network.other[index], record: record)
      }
      eachSlack { late[$0] -= start[$1] }
      visit(position)
    }
  }

  /// Follows the plain relations into an activity back to what holds it.
  private func followPlain(to position: Int, record: borrowing BlockRecord) {
    let (marks, late, start) = (record.critical[position], record.slack[position], start[0])
    let tails = network.plainTails(of: position)
    let isHeld = tails.count == 1 && network.isPlain(position)
    let isCritical = Self.isAnySet(marks, width: width)
    for index in tails {
      let tail = network.plain[index]
      let (tailLate, tailDuration) = (record.slack[tail], record.duration[tail])
      eachSlack {
        let bound = late[$0] - tailDuration[$1]
        tailLate[$0] = tailLate[$0] < bound ? tailLate[$0] : bound
      }
      guard isCritical else { continue }
      let (holders, tailFinish) = (record.critical[tail], record.finish[tail])
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
  private func follow(_ arc: TrialArc, record: borrowing BlockRecord) {
    let (marks, late, start) = (record.critical[arc.head], record.slack[arc.head], start[0])
    let finish = record.finish[arc.head]
    let (holders, tailLate) = (record.critical[arc.tail], record.slack[arc.tail])
    let (tailFinish, tailDuration) = (record.finish[arc.tail], record.duration[arc.tail])
    let duration = record.duration[arc.head]
    let lag = Float(arc.lag)
    for column in 0..<width {
      let bound = tailFinish[column] - (arc.tiesTailFinish ? 0 : tailDuration[column]) + lag
      let event = arc.tiesHeadFinish ? finish[column] : start[column]
      holders[column] |= marks[column] & (event == bound ? 1 : 0)
    }
    eachSlack {
      let event = arc.tiesHeadFinish ? late[$0] + duration[$1] : late[$0]
      let bound = event - lag - (arc.tiesTailFinish ? tailDuration[$1] : 0)
      tailLate[$0] = tailLate[$0] < bound ? tailLate[$0] : bound
    }
  }

  /// Calls `body` with each column of the slack and the column of the other rows.
  @inline(__always)
  private func eachSlack(_ body: (Int, Int) -> Void) {
    for group in 0..<groups {
      let (slack, column) = (group &* BlockRecord.slackGroup, group &* TrialBlock.group)
      for offset in 0..<BlockRecord.slackGroup { body(slack &+ offset, column &+ offset) }
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
