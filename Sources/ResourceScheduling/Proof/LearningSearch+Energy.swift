extension LearningSearch {
  /// Moves starts out of windows whose other work leaves them no room, and finds overfull windows.
  ///
  /// Time-table edge finding (Vilím 2011; explained by Schutt, Feydy & Stuckey 2013) proposes
  /// windows from an earliest start to a latest finish; `propagateWindow` judges each by the
  /// energy of every activity in it (Baptiste, Le Pape & Nuijten 1999).
  /// - Complexity: O(*k*²) for *k* activities, and O(*k*) more for each window proposed.
  mutating func propagateEnergy(of resource: Int) -> Bool {
    let range = Int(network.itemFirst[resource])..<Int(network.itemFirst[resource + 1])
    measure(range)
    guard sweepFinishes(range, resource) else { return false }
    return sweepStarts(range, resource)
  }

  /// Reads the bounds of a resource's items and adds up its compulsory parts.
  private mutating func measure(_ range: Range<Int>) {
    for number in range {
      let item = network.items[number]
      let least = trail.least(Int(item.activity))
      let greatest = trail.greatest(Int(item.activity))
      energy.earliestStarts[number] = least
      energy.latestFinishes[number] = greatest + item.duration
      energy.freeUnits[number] = item.duration - max(0, least + item.duration - greatest)
      sweep.latestStarts[number] = greatest
      sweep.earliestFinishes[number] = least + item.duration
    }
    _ = sweep.makeSegments(range, network.items)
    TimetableSweep.sort(&energy.byEarliestStart, range, by: energy.earliestStarts)
    TimetableSweep.sort(&energy.byLatestFinish, range, by: energy.latestFinishes)
    var index = sweep.segments.count - 1
    var load = 0
    for place in range.reversed() {
      let item = Int(energy.byEarliestStart[place])
      energy.loadAfterStart[item] = loadAfter(energy.earliestStarts[item], &index, &load)
    }
    index = sweep.segments.count - 1
    load = 0
    for place in range.reversed() {
      let item = Int(energy.byLatestFinish[place])
      energy.loadAfterFinish[item] = loadAfter(energy.latestFinishes[item], &index, &load)
    }
  }

  /// Returns the compulsory energy after `time`; `load` is that after stretch `index` starts.
  private func loadAfter(_ time: Int, _ index: inout Int, _ load: inout Int) -> Int {
    guard index >= 0 else { return 0 }
    while index > 0, sweep.segments[index - 1].start >= time {
      index -= 1
      load +=
        sweep.segments[index].load
        * (sweep.segments[index + 1].start - sweep.segments[index].start)
    }
    let start = sweep.segments[index].start
    guard start >= time else { return 0 }
    return index == 0 ? load : load + sweep.segments[index - 1].load * (start - time)
  }

  /// For each finish, grows the window towards earlier starts.
  private mutating func sweepFinishes(_ range: Range<Int>, _ resource: Int) -> Bool {
    let capacity = network.capacities[resource]
    var lastEnd = Int.min
    for place in range {
      let closing = Int(energy.byLatestFinish[place])
      let end = energy.latestFinishes[closing]
      if end == lastEnd { continue }
      lastEnd = end
      let loadAfterEnd = energy.loadAfterFinish[closing]
      var inside = 0
      var wanted = 0
      steps += range.count / 4
      for starting in range.reversed() {
        let number = Int(energy.byEarliestStart[starting])
        let start = energy.earliestStarts[number]
        if start >= end { continue }
        let demand = Int(network.items[number].demand)
        if energy.latestFinishes[number] <= end {
          inside += demand * energy.freeUnits[number]
        } else {
          wanted = max(wanted, demand * min(energy.freeUnits[number], end - start))
        }
        let room =
          capacity * (end - start) - inside - energy.loadAfterStart[number] + loadAfterEnd
        if room < wanted || room < 0 {
          guard propagateWindow(start, end, of: resource) else { return false }
          if wanted > room { wanted = 0 }
        }
      }
    }
    return true
  }

  /// For each start, grows the window towards later finishes.
  private mutating func sweepStarts(_ range: Range<Int>, _ resource: Int) -> Bool {
    let capacity = network.capacities[resource]
    var lastStart = Int.max
    for place in range.reversed() {
      let opening = Int(energy.byEarliestStart[place])
      let start = energy.earliestStarts[opening]
      if start == lastStart { continue }
      lastStart = start
      let loadAfterStart = energy.loadAfterStart[opening]
      var inside = 0
      var wanted = 0
      steps += range.count / 4
      for finishing in range {
        let number = Int(energy.byLatestFinish[finishing])
        let end = energy.latestFinishes[number]
        if end <= start { continue }
        let demand = Int(network.items[number].demand)
        if energy.earliestStarts[number] >= start {
          inside += demand * energy.freeUnits[number]
        } else {
          wanted = max(wanted, demand * min(energy.freeUnits[number], end - start))
        }
        let room =
          capacity * (end - start) - inside - loadAfterStart + energy.loadAfterFinish[number]
        if room < wanted {
          guard propagateWindow(start, end, of: resource) else { return false }
          if wanted > room { wanted = 0 }
        }
      }
    }
    return true
  }

  /// Judges one window by the energy that every activity must spend in it.
  ///
  /// An activity that, started as early as it can, would run more units in the window than the
  /// others leave must start so late that it runs no more than those; and so for the latest start.
  mutating func propagateWindow(_ start: Int, _ end: Int, of resource: Int) -> Bool {
    let range = Int(network.itemFirst[resource])..<Int(network.itemFirst[resource + 1])
    steps += range.count / 2
    let width = end - start
    var room = network.capacities[resource] * width
    for number in range {
      let item = network.items[number]
      let activity = Int(item.activity)
      room -=
        Int(item.demand)
        * Self.part(
          of: item.duration, from: trail.least(activity), to: trail.greatest(activity), in: start,
          end)
    }
    if room < 0 {
      failWindow(start, end, of: resource)
      return false
    }
    let reason = BoundReason.window(
      resource: Int32(truncatingIfNeeded: resource), start: Int32(truncatingIfNeeded: start),
      end: Int32(truncatingIfNeeded: end))
    for number in range {
      let item = network.items[number]
      let activity = Int(item.activity)
      let demand = Int(item.demand)
      let earliest = trail.least(activity)
      let latest = trail.greatest(activity)
      guard earliest < end, latest + item.duration > start else { continue }
      let most = min(item.duration, width)
      guard most * demand > room else { continue }
      let part = Self.part(of: item.duration, from: earliest, to: latest, in: start, end)
      // What the others leave for this activity.
      let left = (room + part * demand) / demand
      guard left < most else { continue }
      if earliest + item.duration - start > left, earliest < end - left {
        guard raise(2 * activity, to: end - left, because: reason) else { return false }
      }
      if end - latest > left, latest > start + left - item.duration {
        guard raise(2 * activity + 1, to: -(start + left - item.duration), because: reason) else {
          return false
        }
      }
    }
    return true
  }
}
