/// The serial schedule generation scheme in one direction of time.
///
/// Activities are taken in the order of a list and start as early as arcs and free units allow.
/// Kolisch (1996), Serial and parallel resource-constrained project scheduling methods revisited.
struct SerialGeneration<Demand: BitwiseCopyable>: ~Copyable {
  /// All that placing an activity reads, side by side.
  struct Row: BitwiseCopyable {
    var demand: Demand
    var duration: Int32
    var firstLink: Int32
    var lastLink: Int32
  }

  /// The units before which activities may not start.
  let releases: FixedBuffer<Int32>
  private let rows: FixedBuffer<Row>
  private let links: FixedBuffer<GridNetwork.Link>
  private let earliest: FixedBuffer<Int32>

  /// Prepares for lists of the activities of one direction of a network, all given by ranks.
  init(
    _ direction: GridNetwork.Direction, durations: [Int32], demands: [Demand], releases: [Int32]
  ) {
    self.releases = FixedBuffer(releases)
    rows = FixedBuffer(
      durations.indices.map { rank in
        Row(
          demand: demands[rank], duration: durations[rank], firstLink: direction.offsets[rank],
          lastLink: direction.offsets[rank + 1])
      })
    links = FixedBuffer(direction.links)
    earliest = FixedBuffer(releases)
  }

  /// Writes the starts of the schedule that belongs to `list`, which must respect the arcs.
  ///
  /// The profile is free before and after.
  ///
  /// - Complexity: O(*m* + the time units looked at) for *m* arcs.
  /// - Returns: The end of the schedule.
  @inline(__always)
  mutating func generate<Profile: ResourceProfile & ~Copyable>(
    _ list: UnsafePointer<Int32>, in profile: inout Profile, starts: UnsafeMutablePointer<Int32>
  ) -> Int where Profile.Demand == Demand {
    let rows = self.rows.base
    let links = self.links.base
    let earliest = self.earliest.base
    earliest.update(from: releases.base, count: self.rows.count)
    var end = 0
    for index in 0..<self.rows.count {
      let rank = Int(list[index])
      let row = rows + rank
      let duration = Int(row.pointee.duration)
      let start = profile.place(
        row.pointee.demand, duration: duration, from: Int(earliest[rank]), end: end)
      starts[rank] = Int32(truncatingIfNeeded: start)
      end = max(end, start &+ duration)
      var link = links + Int(row.pointee.firstLink)
      let lastLink = links + Int(row.pointee.lastLink)
      while link < lastLink {
        let head = Int(link.pointee.head)
        let start = Int32(truncatingIfNeeded: start) &+ link.pointee.delay
        earliest[head] = max(earliest[head], start)
        link += 1
      }
    }
    profile.reset(before: end)
    return end
  }
}
