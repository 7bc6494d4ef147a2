/// The forward pass of the critical path method over rows of trials.
///
/// Every activity starts as soon as its links allow, on the project's axis. The numbers are whole
/// minutes in single precision: exact as long as all are below 2²³, which the ends tell.
struct LinkPass: ~Copyable {
  private typealias Row = UnsafeMutablePointer<Float>

  private let network: LinkNetwork
  private let width: Int
  /// The starts of the activity that is being placed.
  private let start: BlockRows<Float>

  /// Creates the pass over rows of `width` trials.
  init(_ network: LinkNetwork, width: Int) {
    self.network = network
    self.width = width
    start = BlockRows(repeating: 0, count: 1, width: width)
  }

  /// Writes the durations and the finishes of an activity to its rows.
  ///
  /// - Parameters:
  ///   - position: Which activity.
  ///   - duration: Its efforts as they were drawn; they become whole minutes.
  ///   - map: How the efforts are read.
  ///   - record: The finishes of all that it waits for, and its own.
  /// - Complexity: O(*w* · *m*) for *w* trials and *m* relations into the activity.
  func place(
    _ position: Int, lasting duration: UnsafeMutablePointer<Float>, map: RowMap,
    in record: borrowing BlockRecord
  ) {
    let row = record.finish[position]
    let tails = network.plainTails(of: position)
    guard network.isPlain(position) else {
      for column in 0..<width { duration[column] = map.wholeEffort(duration[column]) }
      placeHeld(position, lasting: duration, in: record)
      return
    }
    switch tails.count {
    case 0:
      for column in 0..<width {
        let minutes = map.wholeEffort(duration[column])
        duration[column] = minutes
        row[column] = minutes
      }
    case 1:
      let tail = record.finish[network.plain[tails.lowerBound]]
      for column in 0..<width {
        let minutes = map.wholeEffort(duration[column])
        duration[column] = minutes
        row[column] = tail[column] + minutes
      }
    default:
      var left = record.finish[network.plain[tails.lowerBound]]
      for tail in tails.dropFirst().dropLast() {
        Self.greater(left, record.finish[network.plain[tail]], to: row, width: width)
        left = row
      }
      let right = record.finish[network.plain[tails.upperBound &- 1]]
      for column in 0..<width {
        let minutes = map.wholeEffort(duration[column])
        let start = left[column] > right[column] ? left[column] : right[column]
        duration[column] = minutes
        row[column] = start + minutes
      }
    }
  }

  /// Places an activity that has a release, or relations of other kinds.
  private func placeHeld(
    _ position: Int, lasting duration: Row, in record: borrowing BlockRecord
  ) {
    let (start, row) = (start[0], record.finish[position])
    start.update(repeating: max(0, network.floor[position]), count: width)
    for index in network.plainTails(of: position) {
      Self.greater(start, record.finish[network.plain[index]], to: start, width: width)
    }
    for index in network.others(into: position) {
      let arc = network.other[index]
      let tailFinish = record.finish[arc.tail]
      // Without a need for it there is no duration of the tail.
      let tailDuration = arc.tiesTailFinish ? duration : record.duration[arc.tail]
      let (lag, length) = (Float(arc.lag), arc.tiesHeadFinish ? Float(1) : 0)
      let tailLength = arc.tiesTailFinish ? Float(0) : 1
      for column in 0..<width {
        let event = tailFinish[column] - tailLength * tailDuration[column]
        let bound = event + lag - length * duration[column]
        start[column] = start[column] > bound ? start[column] : bound
      }
    }
    for column in 0..<width { row[column] = start[column] + duration[column] }
  }

  /// Writes the greater of two numbers for each column.
  @inline(__always)
  static func greater(
    _ left: UnsafeMutablePointer<Float>, _ right: UnsafeMutablePointer<Float>,
    to row: UnsafeMutablePointer<Float>, width: Int
  ) {
    for column in 0..<width {
      row[column] = left[column] > right[column] ? left[column] : right[column]
    }
  }
}
