/// What came of a block of trials; its memory serves the next block too.
///
/// Moments of single activities are whole minutes below 2²³ (67 years of working days of eight
/// hours); later ones are taken for that. The ends are exact at any distance.
struct BlockRecord: ~Copyable {
  /// The latest minute in the rows.
  static let latest = 0x7F_FFFF

  /// How much is told of a block.
  enum Detail: Sendable {
    /// The ends only.
    case ends
    /// All that statistics ask for.
    case everything
  }

  /// How much is told.
  let detail: Detail
  /// How many activities are told.
  private let activities: Int
  /// The minute at which each activity is finished; fewer rows if only players ask.
  let finish: BlockRows<Float>
  /// How many minutes it takes; fewer rows if the player keeps fewer.
  private(set) var duration: BlockRows<Float>
  /// The trials in which it lies on a driving chain back from the end, a bit for each; clear before
  /// a block is played.
  private(set) var critical: BlockRows<UInt32>
  /// How many minutes it could take before the end moves, its duration and its slack, in the columns
  /// that `column(ofRoom:)` says; infinite before a block is played.
  private(set) var room: BlockRows<Float>
  /// The sum of each activity's efforts, in microminutes; empty if people are ignored.
  var efforts: [Int]
  /// The last finish of each trial.
  var ends: [Int]
  /// The last finishes of phases and specs: a row of slots for each trial.
  var slotEnds: [Int]
  /// A number for the critical path of each trial.
  var paths: [UInt64]
  /// What the work of each trial costs, if it is known.
  var costs: [Double]

  /// What a player needs of a record, beside what is told.
  struct Needs: Sendable {
    /// How many rows of finishes are looked up while trials are played.
    var finishRows = 0
    /// How many rows of durations the player keeps; one for each activity that is told if `nil`.
    var durationRows: Int?
    /// How many rows of marks and rooms; one for each activity that is told if `nil`.
    var traceRows: Int?
    /// Whether people do the work.
    var efforts = false
    /// Whether the work costs something.
    var costs = false
  }

  /// Creates the memory for blocks of `width` trials.
  init(activities: Int, slots: Int, width: Int, detail: Detail, needs: Needs) {
    let rows = detail == .ends ? 0 : activities
    self.detail = detail
    finish = BlockRows(repeating: 0, count: max(rows, needs.finishRows), width: width)
    duration = BlockRows(repeating: 0, count: needs.durationRows ?? rows, width: width)
    let traceRows = needs.traceRows ?? rows
    critical = BlockRows(repeating: 0, count: traceRows, width: width / TrialBits.perWord)
    room = BlockRows(
      repeating: .infinity, count: traceRows, width: width / TrialBlock.group * Self.roomGroup)
    self.activities = rows
    efforts = Array(repeating: 0, count: needs.efforts ? rows : 0)
    ends = Array(repeating: 0, count: width)
    slotEnds = Array(repeating: 0, count: width * slots)
    paths = Array(repeating: 0, count: detail == .ends ? 0 : width)
    costs = Array(repeating: 0, count: needs.costs ? width : 0)
  }

  /// Makes sure that there are rows of all kinds for each activity that is told.
  mutating func keepAllRows() {
    if duration.count < activities {
      duration = BlockRows(repeating: 0, count: activities, width: duration.width)
    }
    guard critical.count < activities else { return }
    critical = BlockRows(repeating: 0, count: activities, width: critical.width)
    room = BlockRows(repeating: .infinity, count: activities, width: room.width)
  }

  /// How many bytes a worker needs for each activity, histogram aside.
  static func bytesPerActivity(width: Int) -> Int {
    width * 2 * MemoryLayout<Float>.size + width / 4 + width / TrialBlock.group * roomGroup * 4
      + 128
  }

  /// Of each group of columns the first so many have a room; it costs as much as all the rest.
  static let roomGroup = 16

  /// Returns the column of the rows that a column of the rooms stands for.
  @inline(__always)
  static func column(ofRoom column: Int) -> Int {
    column / roomGroup * TrialBlock.group + column % roomGroup
  }
}
