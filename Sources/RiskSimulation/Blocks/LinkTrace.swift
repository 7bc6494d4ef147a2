/// The backward pass over rows of trials in which only links count.
///
/// One sweep against the arcs says of each activity where it is critical, and how much time it has:
/// what holds an activity is critical where the activity is, and its latest finish follows from
/// the latest starts of its successors. The row of rooms holds the latest finish until then.
struct LinkTrace: ~Copyable {
  private typealias Row = UnsafeMutablePointer<Float>

  private let network: LinkNetwork
  private let width: Int
  /// Groups of columns in a row.
  private let groups: Int
  private let chains: LinkChains
  /// The durations of the activity that is looked at.
  private let durations: BlockRows<Float>
  /// Its latest starts.
  private let lateStart: BlockRows<Float>

  /// Creates the pass over rows of `width` trials.
  init(_ network: LinkNetwork, width: Int) {
    self.network = network
    self.width = width
    groups = width / TrialBlock.group
    chains = LinkChains(network, width: width)
    durations = BlockRows(repeating: 0, count: 1, width: width)
    lateStart = BlockRows(repeating: 0, count: 1, width: groups * BlockRecord.roomGroup)
  }

  /// Completes the rows of all activities, the last ones first, and the numbers of the paths.
  ///
  /// - Parameters:
  ///   - record: The finishes; its marks are clear and its rooms infinite.
  ///   - count: How many trials count.
  ///   - ends: The ends of the trials.
  ///   - visit: Called with the rows of each activity when they are complete, and no longer needed.
  /// - Complexity: O(*w* · (*n* + *m*)) for *w* trials, *n* activities and *m* relations.
  func sweep(
    _ record: inout BlockRecord, count: Int, ends: UnsafePointer<Float>,
    visit: (ActivityRows) -> Void
  ) {
    chains.begin()
    for position in network.sequence.reversed() {
      let trace = network.traces.row[position]
      let finish = record.finish[position]
      let duration: Row
      if network.isPlain(position) {
        duration = LinkPass.durations(
          of: position, network, in: record, memory: durations[0], width: width)
      } else {
        duration = record.duration[network.durationRow[position]]
      }
      chains.follow(position, lasting: duration, ends: ends, record: record)
      let room = record.room[trace]
      bound(room, by: ends, finish: finish, duration: duration)
      for index in network.plainTails(of: position) {
        Self.lower(
          record.room[network.traces.row[network.plain[index]]], to: lateStart[0],
          width: groups &* BlockRecord.roomGroup)
      }
      for index in network.others(into: position) {
        follow(network.other[index], finish: finish, duration: duration, record: record)
      }
      visit(
        ActivityRows(
          position: position, finish: finish, duration: duration,
          critical: record.critical[trace], room: room))
    }
    chains.write(count, to: &record)
  }

  /// Turns the latest finishes by successors into rooms, and notes the latest starts.
  @inline(__always)
  private func bound(
    _ room: Row, by ends: UnsafePointer<Float>, finish: UnsafePointer<Float>,
    duration: UnsafePointer<Float>
  ) {
    let lateStart = lateStart[0]
    for group in 0..<groups {
      let (place, column) = (group &* BlockRecord.roomGroup, group &* TrialBlock.group)
      for offset in 0..<BlockRecord.roomGroup {
        let (late, end) = (room[place &+ offset], ends[column &+ offset])
        let bounded = late < end ? late : end
        let length = duration[column &+ offset]
        lateStart[place &+ offset] = bounded - length
        room[place &+ offset] = bounded - (finish[column &+ offset] - length)
      }
    }
  }

  /// Lowers the latest finishes of the tail of another relation.
  private func follow(
    _ arc: TrialArc, finish: UnsafePointer<Float>, duration: UnsafePointer<Float>,
    record: borrowing BlockRecord
  ) {
    let late = record.room[network.traces.row[arc.tail]]
    // Without a need for it there is no duration of the tail.
    let tailDuration =
      arc.tiesTailFinish
      ? record.finish[arc.tail] : record.duration[network.durationRow[arc.tail]]
    let tailLength = arc.tiesTailFinish ? Float(0) : 1
    let headLength = arc.tiesHeadFinish ? Float(1) : 0
    let (lag, lateStart) = (Float(arc.lag), lateStart[0])
    for place in 0..<groups &* BlockRecord.roomGroup {
      let column = BlockRecord.column(ofRoom: place)
      let latest = lateStart[place] + headLength * duration[column]
      let bound = latest - lag + tailLength * tailDuration[column]
      late[place] = late[place] < bound ? late[place] : bound
    }
  }

  /// Lowers the numbers of a row to those of another.
  @inline(__always)
  private static func lower(_ row: Row, to bound: Row, width: Int) {
    for column in 0..<width {
      row[column] = row[column] < bound[column] ? row[column] : bound[column]
    }
  }
}
