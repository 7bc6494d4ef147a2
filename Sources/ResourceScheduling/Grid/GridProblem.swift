/// A project on a grid of whole time units: fixed durations, resources of constant capacity.
///
/// The resource-constrained project scheduling problem with minimal start–start lags. Activities,
/// resources and units are known by their positions and counts; names and calendars are left behind.
struct GridProblem: Sendable {
  /// The head starts no earlier than `delay` units after the tail starts.
  struct Arc: Hashable, Sendable {
    /// The activity that is waited for.
    var tail: Int
    /// The activity that waits.
    var head: Int
    /// Units between the two starts; negative for a lead.
    var delay: Int

    init(tail: Int, head: Int, delay: Int) {
      self.tail = tail
      self.head = head
      self.delay = delay
    }
  }

  /// The head starts no earlier than a calendar allows after the start of the tail.
  ///
  /// An arc from an activity to itself keeps its start out of absences.
  struct CalendarArc: Hashable, Sendable {
    /// The activity that is waited for.
    var tail: Int
    /// The activity that waits.
    var head: Int
    /// The least start of the head for each start of the tail.
    var delay: CalendarDelay
  }

  /// The units each activity runs; 0 for a milestone.
  let durations: [Int]
  /// The unit before which each activity may not start.
  let releases: [Int]
  /// The unit by whose end each activity should be finished, `Int.max` for none.
  let deadlines: [Int]
  /// Which starts wait for which; without cycles.
  let arcs: [Arc]
  /// The units of each resource that are there at any time.
  let capacities: [Int]
  /// The units of each resource that each activity holds while it runs: a row for each activity.
  let demands: [[Int]]
  /// Arcs with delays that depend on when the tail starts.
  ///
  /// Bounds know them; schedules are generated only where there are none.
  var calendarArcs: [CalendarArc] = []
  /// The milestone at which an activity is over, where that may be later than its duration says.
  var finishMilestones: [Int: Int] = [:]

  init(
    durations: [Int], releases: [Int], deadlines: [Int], arcs: [Arc], capacities: [Int],
    demands: [[Int]]
  ) {
    self.durations = durations
    self.releases = releases
    self.deadlines = deadlines
    self.arcs = arcs
    self.capacities = capacities
    self.demands = demands
  }
}
