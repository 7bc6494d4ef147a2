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

  /// Writes the finishes of an activity to its row, and its durations if they are kept.
  ///
  /// - Parameters:
  ///   - position: Which activity.
  ///   - drawn: What was drawn for its efforts, in whole minutes.
  ///   - record: The rows of all that it waits for, and its own.
  /// - Returns: The row of finishes.
  /// - Complexity: O(*w* · *m*) for *w* trials and *m* relations into the activity.
  @inline(__always)
  func place(
    _ position: Int, drawn: UnsafeMutablePointer<Float>,
    in record: borrowing BlockRecord
  ) -> UnsafeMutablePointer<Float> {
    let row = record.finish[network.finishes.row[position]]
    guard network.durationRow[position] < 0 else {
      let duration = record.duration[network.durationRow[position]]
      duration.update(from: drawn, count: width)
      if network.isPlain(position) {
        placePlain(position, at: row, drawn: duration, in: record)
      } else {
        placeHeld(position, at: row, lasting: duration, in: record)
      }
      return row
    }
    placePlain(position, at: row, drawn: drawn, in: record)
    return row
  }

  /// Places an activity that has plain relations only.
  private func placePlain(
    _ position: Int, at row: Row, drawn: Row, in record: borrowing BlockRecord
  ) {
    let tails = network.plainTails(of: position)
    switch tails.count {
    case 0:
      row.update(from: drawn, count: width)
    case 1:
      let tail = record.finish[network.plainRows[tails.lowerBound]]
      for column in 0..<width { row[column] = tail[column] + drawn[column] }
    case 2:
      let left = record.finish[network.plainRows[tails.lowerBound]]
      let right = record.finish[network.plainRows[tails.lowerBound &+ 1]]
      for column in 0..<width {
        let start = left[column] > right[column] ? left[column] : right[column]
        row[column] = start + drawn[column]
      }
    default:
      let last = record.finish[network.plainRows[tails.upperBound &- 1]]
      Self.greatest(tails.dropLast(), of: network, in: record, to: row, width: width)
      for column in 0..<width {
        let start = row[column] > last[column] ? row[column] : last[column]
        row[column] = start + drawn[column]
      }
    }
  }

  /// Places an activity that has a release, or relations of other kinds.
  private func placeHeld(
    _ position: Int, at row: Row, lasting duration: Row, in record: borrowing BlockRecord
  ) {
    let start = start[0]
    start.update(repeating: max(0, network.floor[position]), count: width)
    for index in network.plainTails(of: position) {
      Self.raise(start, to: record.finish[network.plainRows[index]], width: width)
    }
    for index in network.others(into: position) {
      let arc = network.other[index]
      let tailFinish = record.finish[network.finishes.row[arc.tail]]
      // Without a need for it there is no duration of the tail.
      let tailDuration =
        arc.tiesTailFinish ? duration : record.duration[network.durationRow[arc.tail]]
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

  /// Returns the row of the durations of an activity that has plain relations only.
  ///
  /// - Parameters:
  ///   - position: Which activity.
  ///   - network: The relations.
  ///   - record: The finishes of the activity and of all that it waits for.
  ///   - memory: Where the durations are written unless they are the finishes.
  ///   - width: How many columns there are.
  /// - Returns: The row in which the durations are.
  @inline(__always)
  static func durations(
    of position: Int, _ network: borrowing LinkNetwork, in record: borrowing BlockRecord,
    memory: UnsafeMutablePointer<Float>, width: Int
  ) -> UnsafeMutablePointer<Float> {
    let (tails, finish) = (network.plainTails(of: position), record.finish[position])
    switch tails.count {
    case 0: return finish
    case 1:
      let tail = record.finish[network.plainRows[tails.lowerBound]]
      for column in 0..<width { memory[column] = finish[column] - tail[column] }
    case 2:
      let left = record.finish[network.plainRows[tails.lowerBound]]
      let right = record.finish[network.plainRows[tails.lowerBound &+ 1]]
      for column in 0..<width {
        let start = left[column] > right[column] ? left[column] : right[column]
        memory[column] = finish[column] - start
      }
    default:
      greatest(tails, of: network, in: record, to: memory, width: width)
      for column in 0..<width { memory[column] = finish[column] - memory[column] }
    }
    return memory
  }

  /// Writes the greatest finishes of at least two tails to a row that is none of theirs.
  @inline(__always)
  private static func greatest(
    _ tails: Range<Int>, of network: borrowing LinkNetwork, in record: borrowing BlockRecord,
    to row: Row, width: Int
  ) {
    let left = record.finish[network.plainRows[tails.lowerBound]]
    let right = record.finish[network.plainRows[tails.lowerBound &+ 1]]
    for column in 0..<width {
      row[column] = left[column] > right[column] ? left[column] : right[column]
    }
    for index in tails.lowerBound &+ 2..<tails.upperBound {
      raise(row, to: record.finish[network.plainRows[index]], width: width)
    }
  }

  /// Raises the numbers of a row to those of another where they are less.
  ///
  /// Only when it is plain that a row is read and written in place are vectors made of the loop.
  @inline(__always)
  static func raise(
    _ row: UnsafeMutablePointer<Float>, to other: UnsafeMutablePointer<Float>, width: Int
  ) {
    for column in 0..<width {
      row[column] = row[column] > other[column] ? row[column] : other[column]
    }
  }
}
