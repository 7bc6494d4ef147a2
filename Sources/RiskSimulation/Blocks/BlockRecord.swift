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
  /// The minute at which each activity is finished; without rows if nobody asks.
  let finish: BlockRows<Float>
  /// How many minutes it takes; a single row if nobody asks again.
  let duration: BlockRows<Float>
  /// 1 where it lies on a driving chain back from the end, else 0; 0 before a block is played.
  let critical: BlockRows<UInt8>
  /// How many minutes it could slip before the end moves, in the columns that `column(ofSlack:)`
  /// says; infinite before a block is played.
  let slack: BlockRows<Float>
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

  /// Which rows of single activities are needed, beside what is told.
  struct Needs: Sendable {
    /// Whether finishes are looked up while trials are played.
    var finishes = false
    /// Whether durations are.
    var durations = false
    /// Whether people do the work.
    var efforts = false
    /// Whether the work costs something.
    var costs = false
  }

  /// Creates the memory for blocks of `width` trials.
  init(activities: Int, slots: Int, width: Int, detail: Detail, needs: Needs) {
    let rows = detail == .ends ? 0 : activities
    self.detail = detail
    finish = BlockRows(repeating: 0, count: needs.finishes ? activities : rows, width: width)
    duration = BlockRows(
      repeating: 0, count: needs.durations ? activities : max(1, rows), width: width)
    critical = BlockRows(repeating: 0, count: rows, width: width)
    slack = BlockRows(
      repeating: .infinity, count: rows, width: width / TrialBlock.group * Self.slackGroup)
    efforts = Array(repeating: 0, count: needs.efforts ? rows : 0)
    ends = Array(repeating: 0, count: width)
    slotEnds = Array(repeating: 0, count: width * slots)
    paths = Array(repeating: 0, count: detail == .ends ? 0 : width)
    costs = Array(repeating: 0, count: needs.costs ? width : 0)
  }

  /// The row in which an activity's durations are written.
  @inline(__always)
  func durations(of position: Int) -> UnsafeMutablePointer<Float> {
    duration[duration.count == 1 ? 0 : position]
  }

  /// How many bytes a worker needs for each activity, histogram aside.
  static func bytesPerActivity(width: Int) -> Int {
    width * (2 * MemoryLayout<Float>.size + 1) + width / TrialBlock.group * slackGroup * 4 + 128
  }

  /// Of each group of columns the first so many have a slack; it costs as much as all the rest.
  static let slackGroup = 16

  /// Returns the column of the rows that a column of the slack stands for.
  static func column(ofSlack column: Int) -> Int {
    column / slackGroup * TrialBlock.group + column % slackGroup
  }
}
