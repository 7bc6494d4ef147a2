import PlanModel

/// When phases, specs and the release end in a trial.
///
/// A phase with tasks ends with the last of them. The blocks after a spec's finish follow one
/// another, each so many whole working days; the last one's end is the spec's release, and the
/// latest release of all specs is that of the plan.
struct PhaseEnds: Sendable {
  /// What an end follows from: so many minutes after an event of the trial.
  struct Source: Hashable, Sendable {
    /// The slot of the activities whose last finish is the event; that of all without one.
    var slot: Int?
    /// The minutes between the event and the end.
    var offset = 0
  }

  /// A phase that has a forecast.
  struct Bound: Sendable {
    /// Which phase.
    let phase: Phase.ID
    /// What its end follows from.
    let source: Source
    /// The promised last day and the moment it ends, if there is a promise.
    let promise: (date: CivilDate, minute: Int)?
  }

  /// The phases that have a forecast, in the spec's order.
  let bounds: [Bound]
  /// What the release of each spec follows from, in order; of a single spec too.
  let releases: [(spec: String, source: Source)]
  /// How many slots there are.
  let slotCount: Int
  /// The slots of each activity, those of its phase and of its spec, or −1.
  private let slotsOfActivity: [(phase: Int, spec: Int)]

  /// Creates the phases of a project.
  init(project: Project, axis: WorkAxis) {
    let specs = project.specNames.isEmpty ? [""] : project.specNames
    var count = 0
    var slotOfSpec: [String: Int] = [:]
    if specs.count > 1 {
      for spec in specs {
        slotOfSpec[spec] = count
        count += 1
      }
    }
    var bounds: [Bound] = []
    var slotOfPhase: [Phase.ID: Int] = [:]
    var offsets: [String: Int] = [:]
    for phase in project.phases {
      let source: Source
      switch phase.role {
      case .preparation, .idle: continue
      case .work:
        source = Source(slot: count)
        slotOfPhase[phase.id] = count
        count += 1
      case .block(let workdays):
        let days = min(max(0, workdays), WorkCapacity.horizon / axis.minutesPerDay)
        let offset = min(
          offsets[phase.spec, default: 0] + days * axis.minutesPerDay, WorkCapacity.horizon)
        offsets[phase.spec] = offset
        source = Source(slot: slotOfSpec[phase.spec], offset: offset)
      }
      let promise = phase.end.map { (date: $0, minute: axis.moment(endOf: $0).minutes) }
      bounds.append(Bound(phase: phase.id, source: source, promise: promise))
    }
    self.bounds = bounds
    releases = specs.map { spec in
      (spec, Source(slot: slotOfSpec[spec], offset: offsets[spec] ?? 0))
    }
    slotCount = count
    slotsOfActivity = project.activities.map { activity in
      (activity.phase.flatMap { slotOfPhase[$0] } ?? -1, slotOfSpec[activity.spec] ?? -1)
    }
  }

  /// Writes the last finish of each slot's activities to `ends`.
  func fill(_ ends: inout [Int], from run: borrowing TrialRun) {
    for slot in 0..<slotCount { ends[slot] = 0 }
    guard slotCount > 0 else { return }
    for (position, slots) in slotsOfActivity.enumerated() {
      let finish = run.finish[position]
      if slots.phase >= 0 { ends[slots.phase] = max(ends[slots.phase], finish) }
      if slots.spec >= 0 { ends[slots.spec] = max(ends[slots.spec], finish) }
    }
  }

  /// The activities that can finish last of a slot when only links count, each with the slot.
  ///
  /// Who has a successor in the slot that never finishes earlier is left out.
  func possibleLast(in model: TrialModel) -> [(activity: Int, slot: Int)] {
    guard slotCount > 0 else { return [] }
    return slotsOfActivity.indices.flatMap { position -> [(activity: Int, slot: Int)] in
      let (phase, spec) = slotsOfActivity[position]
      let later = model.outgoing[model.outgoingStart[position]..<model.outgoingStart[position + 1]]
        .filter(\.endsLater).map { slotsOfActivity[$0.head] }
      var members: [(activity: Int, slot: Int)] = []
      if phase >= 0, !later.contains(where: { $0.phase == phase }) {
        members.append((position, phase))
      }
      if spec >= 0, !later.contains(where: { $0.spec == spec }) {
        members.append((position, spec))
      }
      return members
    }
  }

  /// Returns the minute of an end, given the last finish of each slot and of all.
  func end(_ source: Source, slotEnds: some RandomAccessCollection<Int>, finish: Int) -> Int {
    guard let slot = source.slot else { return finish + source.offset }
    return slotEnds[slotEnds.index(slotEnds.startIndex, offsetBy: slot)] + source.offset
  }

  /// Returns whether every promised phase is kept, given the last finishes.
  func areKept(slotEnds: some RandomAccessCollection<Int>, finish: Int) -> Bool {
    bounds.allSatisfy { bound in
      guard let promise = bound.promise else { return true }
      return end(bound.source, slotEnds: slotEnds, finish: finish) <= promise.minute
    }
  }

  /// Returns the minute of the release, given the last finishes: the latest of all specs.
  func release(slotEnds: some RandomAccessCollection<Int>, finish: Int) -> Int {
    releases.reduce(0) { max($0, end($1.source, slotEnds: slotEnds, finish: finish)) }
  }

  /// Returns the minutes of an end in all trials of a tally.
  func minutes(of source: Source, in tally: TrialTally) -> [Int] {
    guard let slot = source.slot else { return tally.finishes.map { $0 + source.offset } }
    return stride(from: slot, to: tally.slotEnds.count, by: slotCount).map {
      tally.slotEnds[$0] + source.offset
    }
  }

  /// Returns the minutes of the release in all trials of a tally.
  func releaseMinutes(of tally: TrialTally) -> [Int] {
    tally.finishes.enumerated().map { trial, finish in
      release(
        slotEnds: tally.slotEnds[trial * slotCount..<(trial + 1) * slotCount], finish: finish)
    }
  }
}
