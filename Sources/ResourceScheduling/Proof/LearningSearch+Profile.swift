extension LearningSearch {
  /// Moves starts away from times at which what surely runs leaves them no room.
  ///
  /// Timetable propagation: an activity surely runs between its latest start and its earliest
  /// finish. Every move is explained at one time, as a window one unit wide (Schutt et al. 2011).
  /// - Complexity: O(*k* · *s*) for *k* activities and *s* stretches of the profile.
  mutating func propagateProfile(of resource: Int) -> Bool {
    let range = Int(network.itemFirst[resource])..<Int(network.itemFirst[resource + 1])
    steps += range.count
    var compulsory = 0
    for number in range {
      let item = network.items[number]
      let latest = trail.greatest(Int(item.activity))
      let finish = trail.least(Int(item.activity)) + item.duration
      sweep.latestStarts[number] = latest
      sweep.earliestFinishes[number] = finish
      if latest < finish { compulsory += 1 }
    }
    guard compulsory > 0 else { return true }
    let highest = sweep.makeSegments(range, network.items)
    let capacity = network.capacities[resource]
    if highest > capacity {
      var index = 0
      while sweep.segments[index].load <= capacity { index += 1 }
      let time = sweep.segments[index].start
      failWindow(time, time + 1, of: resource)
      return false
    }
    for number in range {
      let item = network.items[number]
      let activity = Int(item.activity)
      guard highest + Int(item.demand) > capacity,
        trail.least(activity) < trail.greatest(activity)
      else { continue }
      guard delay(number, of: resource), advance(number, of: resource) else { return false }
    }
    return true
  }

  /// Makes the activities' parts in a window the conflict.
  mutating func failWindow(_ start: Int, _ end: Int, of resource: Int) {
    explanation.truncate(to: 0)
    explainWindow(
      start, end, of: resource, leavingOut: -1,
      above: network.capacities[resource] * (end - start), before: trail.rises.count)
    conflict.truncate(to: 0)
    for index in 0..<explanation.count { conflict.append(explanation[index]) }
  }

  /// The first stretch that ends after `time`.
  private func segment(endingAfter time: Int) -> Int {
    var low = 0
    var high = sweep.segments.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sweep.segments[middle + 1].start <= time { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func delay(_ number: Int, of resource: Int) -> Bool {
    let item = network.items[number]
    let activity = Int(item.activity)
    let room = network.capacities[resource] - Int(item.demand)
    let latest = sweep.latestStarts[number]
    let finish = sweep.earliestFinishes[number]
    var earliest = trail.least(activity)
    var index = segment(endingAfter: earliest)
    while index + 1 < sweep.segments.count, sweep.segments[index].start < earliest + item.duration {
      let segment = sweep.segments[index]
      steps += 1
      if segment.load > room, segment.start < latest || segment.start >= finish {
        let end = sweep.segments[index + 1].start
        while earliest < end {
          let time = min(end, earliest + item.duration) - 1
          guard
            raise(
              2 * activity, to: time + 1,
              because: .window(
                resource: Int32(truncatingIfNeeded: resource),
                start: Int32(truncatingIfNeeded: time), end: Int32(truncatingIfNeeded: time + 1)))
          else { return false }
          earliest = time + 1
        }
      }
      index += 1
    }
    return true
  }

  private mutating func advance(_ number: Int, of resource: Int) -> Bool {
    let item = network.items[number]
    let activity = Int(item.activity)
    let room = network.capacities[resource] - Int(item.demand)
    let latest = sweep.latestStarts[number]
    let finish = sweep.earliestFinishes[number]
    var last = trail.greatest(activity)
    var index = segment(endingAfter: last + item.duration - 1)
    while index >= 0 {
      let segment = sweep.segments[index]
      let end = index + 1 < sweep.segments.count ? sweep.segments[index + 1].start : segment.start
      if end <= last { break }
      steps += 1
      if segment.load > room, segment.start < latest || segment.start >= finish {
        while last + item.duration > segment.start, last < end {
          let time = max(segment.start, last)
          guard
            raise(
              2 * activity + 1, to: -(time - item.duration),
              because: .window(
                resource: Int32(truncatingIfNeeded: resource),
                start: Int32(truncatingIfNeeded: time), end: Int32(truncatingIfNeeded: time + 1)))
          else { return false }
          last = time - item.duration
        }
      }
      index -= 1
    }
    return true
  }
}
