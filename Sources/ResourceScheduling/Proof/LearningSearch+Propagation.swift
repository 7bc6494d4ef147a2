extension LearningSearch {
  /// Draws the consequences of every rise; false if they contradict each other.
  ///
  /// Cheap propagators go first: clauses and arcs, then profiles, then energy. After a failure,
  /// `conflict` holds statements that cannot all be true.
  mutating func propagate() -> Bool {
    while true {
      while trail.head < trail.rises.count {
        let index = trail.head
        trail.head += 1
        let bound = Int(trail.rises[index].bound)
        guard Int(trail.latest[bound]) == index else { continue }
        guard visitArcs(from: bound), visitCalendarArcs(from: bound), visitClauses(watching: bound)
        else { return fail() }
        if bound < 2 * network.activityCount { queueResources(of: bound >> 1) }
      }
      if profileQueue.count > 0 {
        let resource = Int(profileQueue.removeLast())
        profileQueued[resource] = false
        guard propagateProfile(of: resource) else { return fail() }
      } else if energyQueue.count > 0 {
        let resource = Int(energyQueue.removeLast())
        energyQueued[resource] = false
        guard energyRhythm.isDue(resource) || trail.level <= 1 else { continue }
        let before = trail.rises.count
        let isSound = propagateEnergy(of: resource)
        energyRhythm.note(resource, paid: !isSound || trail.rises.count > before)
        guard isSound else { return fail() }
      } else {
        return true
      }
    }
  }

  /// The least end that the bounds allow.
  var leastEnd: Int { trail.least(network.sink) }

  /// Lets the search try the values of a known schedule first.
  mutating func follow(_ starts: [Int]) {
    for activity in starts.indices { phases[activity] = starts[activity] }
  }

  /// Draws the consequences of the first bounds, which no rise announces; false if there are none.
  mutating func propagateFirstBounds() -> Bool {
    for bound in 0..<(2 * network.variableCount) {
      guard visitArcs(from: bound), visitCalendarArcs(from: bound) else { return false }
    }
    for activity in 0..<network.activityCount { queueResources(of: activity) }
    return propagate()
  }

  private mutating func queueResources(of activity: Int) {
    for index in Int(network.usageFirst[activity])..<Int(network.usageFirst[activity + 1]) {
      let resource = Int(network.usage[index])
      if !profileQueued[resource] {
        profileQueued[resource] = true
        profileQueue.append(Int32(truncatingIfNeeded: resource))
      }
      if !energyQueued[resource] {
        energyQueued[resource] = true
        energyQueue.append(Int32(truncatingIfNeeded: resource))
      }
    }
  }

  private mutating func fail() -> Bool {
    while profileQueue.count > 0 { profileQueued[Int(profileQueue.removeLast())] = false }
    while energyQueue.count > 0 { energyQueued[Int(energyQueue.removeLast())] = false }
    trail.head = trail.rises.count
    return false
  }

  /// Lets a bound reach `value`; false, with the conflict explained, if it cannot.
  @inline(__always)
  mutating func raise(_ bound: Int, to value: Int, because reason: BoundReason) -> Bool {
    if trail.values[bound] >= value { return true }
    if trail.values[bound ^ 1] > -value {
      explain(BoundLiteral(bound: bound, value: value), reason, before: trail.rises.count)
      conflict.truncate(to: 0)
      for index in 0..<explanation.count { conflict.append(explanation[index]) }
      conflict.append(BoundLiteral(bound: bound ^ 1, value: 1 - value))
      return false
    }
    trail.raise(bound, to: value, because: reason)
    return true
  }

  private mutating func visitArcs(from bound: Int) -> Bool {
    let first = Int(network.arcFirst[bound])
    let end = Int(network.arcFirst[bound + 1])
    steps += end - first
    for index in first..<end {
      let number = network.arcOrder[index]
      let arc = network.arcs[Int(number)]
      let value = trail.values[Int(arc.source)] + arc.delay
      if arc.guardBound < 0 || trail.isTrue(arc.condition) {
        guard raise(Int(arc.target), to: value, because: .arc(number)) else { return false }
      } else if trail.values[Int(arc.target) ^ 1] > -value, !trail.isFalse(arc.condition) {
        let denial = arc.condition.negation
        guard raise(denial.bound, to: denial.value, because: .arc(number)) else { return false }
      }
    }
    return true
  }

  private mutating func visitClauses(watching bound: Int) -> Bool {
    let value = trail.values[bound]
    let count = clauses.watches.count(of: bound)
    steps += count / 4
    var kept = 0
    var index = 0
    defer { clauses.truncateWatches(of: bound, to: kept) }
    while index < count {
      let watch = clauses.watches.watch(of: bound, at: index)
      index += 1
      if Int(watch.threshold) > value || trail.isTrue(watch.blocker) {
        clauses.setWatch(watch, of: bound, at: kept)
        kept += 1
        continue
      }
      steps += 1
      let clause = clauses.clauses[Int(watch.clause)]
      let first = Int(clause.first)
      let denied = BoundLiteral(bound: bound ^ 1, value: 1 - Int(watch.threshold))
      if clauses.literals[first] == denied {
        clauses.literals[first] = clauses.literals[first + 1]
        clauses.literals[first + 1] = denied
      }
      let other = clauses.literals[first]
      let renewed = ClauseStore.Watch(
        threshold: watch.threshold, clause: watch.clause, blocker: other)
      if trail.isTrue(other) {
        clauses.setWatch(renewed, of: bound, at: kept)
        kept += 1
        continue
      }
      var place = first + 2
      let end = first + Int(clause.count)
      while place < end, trail.isFalse(clauses.literals[place]) { place += 1 }
      if place < end {
        let found = clauses.literals[place]
        clauses.literals[place] = denied
        clauses.literals[first + 1] = found
        clauses.watch(found, in: watch.clause, blocker: other)
        continue
      }
      clauses.setWatch(renewed, of: bound, at: kept)
      kept += 1
      guard raise(other.bound, to: other.value, because: .clause(watch.clause)) else {
        while index < count {
          clauses.setWatch(clauses.watches.watch(of: bound, at: index), of: bound, at: kept)
          kept += 1
          index += 1
        }
        return false
      }
    }
    return true
  }
}
