/// For each activity, equal bins around its finishes in a first block of trials.
///
/// The bins cover 9.5 standard deviations, a little more above the mean than below; what lies
/// outside counts in the first or the last. No bin is narrower than a minute, so that a finish that
/// varies little is told exactly. The pilot is the same for every number of trials
/// that is not smaller.
struct HistogramGrid: Sendable {
  /// The most bins an activity has.
  static let mostBins = 128
  /// The fewest, in plans of very many activities.
  static let fewestBins = 16
  /// How many bins all activities may have together; they bound the memory of a worker.
  private static let binsInAll = 1 << 25
  /// How many trials the pilot has, if so many are drawn.
  static let pilotTrials = TrialBlock.group

  /// How many bins each activity has.
  let bins: Int
  /// The middle of the first bin of each activity, in minutes.
  private(set) var first: [Float] = []
  /// One over the width of its bins, in minutes.
  private(set) var perMinute: [Float] = []

  /// Creates the grid from the finishes of a pilot of so many trials.
  init(activities: Int, pilot: borrowing BlockRecord, trials: Int) {
    bins = Self.bins(for: activities)
    first.reserveCapacity(activities)
    perMinute.reserveCapacity(activities)
    let count = Double(trials)
    for position in 0..<activities {
      let row = pilot.finish[position]
      var (sum, squares) = (0.0, 0.0)
      for column in 0..<trials {
        sum += Double(row[column])
        squares += Double(row[column]) * Double(row[column])
      }
      let mean = sum / count
      let deviation = max(0, squares / count - mean * mean).squareRoot()
      let width = max(1, 9.5 * deviation / Double(bins))
      let low = width > 1 ? mean - 4.5 * deviation : mean - Double(bins) * 0.4
      first.append(Float(max(0, low.rounded(.down))))
      perMinute.append(Float(1 / width))
    }
  }

  /// How many bins each of so many activities has.
  static func bins(for activities: Int) -> Int {
    min(mostBins, max(fewestBins, binsInAll / max(1, activities)))
  }

  /// Counts the first `count` numbers of a row into the bins of an activity.
  @inline(__always)
  func count(
    _ row: UnsafePointer<Float>, of position: Int, count: Int, width: Int,
    into bins: UnsafeMutablePointer<UInt32>, places: UnsafeMutablePointer<UInt32>
  ) {
    let (first, perMinute) = (first[position], perMinute[position])
    let last = Float(self.bins - 1)
    for column in 0..<width {
      let place = (row[column] - first) * perMinute
      let bounded = place < 0 ? 0 : place > last ? last : place
      places[column] = RowArithmetic.integer(bounded)
    }
    for column in 0..<count { bins[Int(places[column])] &+= 1 }
  }
}
