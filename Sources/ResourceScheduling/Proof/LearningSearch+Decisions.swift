extension LearningSearch {
  /// How a search for a schedule that ends by a given time came out.
  enum Verdict {
    /// `starts` is such a schedule.
    case found(starts: [Int], end: Int)
    /// There is none, nor any that ends before `nextEnd`.
    case refuted(nextEnd: Int)
    /// The budget ran out first.
    case undecided
  }

  /// Searches for a schedule that ends by `end`.
  ///
  /// The end is an assumption, not a fact, so what is learned serves every later call.
  mutating func solve(end: Int, stepLimit: Int, shouldStop: () -> Bool) -> Verdict {
    undo(toLevel: 0)
    var restart = 1
    while true {
      guard settle() else { return .refuted(nextEnd: horizon + 1) }
      if clauses.clauses.count > 4000 + conflictCount / 8 { clauses.forgetHalf(keptSpread: 2) }
      let conflictLimit = conflictCount + 100 * Self.luby(restart)
      restart += 1
      while conflictCount < conflictLimit {
        if steps > stepLimit || conflictCount & 63 == 0 && shouldStop() {
          undo(toLevel: 0)
          return .undecided
        }
        if trail.level == 0 {
          guard settle() else { return .refuted(nextEnd: horizon + 1) }
          let least = trail.least(network.sink)
          if least > end { return .refuted(nextEnd: least) }
          open(.atMost(network.sink, end))
        } else if !decide() {
          return found()
        }
        while !propagate() {
          guard learn() else { return .refuted(nextEnd: horizon + 1) }
          if trail.level == 0 { break }
        }
      }
      undo(toLevel: 0)
    }
  }

  /// Draws the consequences of the facts; false if they contradict each other, then for good.
  mutating func settle() -> Bool {
    guard !isExhausted else { return false }
    guard isStarted ? propagate() : propagateFirstBounds() else {
      isExhausted = true
      return false
    }
    isStarted = true
    trail.settleRoot()
    return true
  }

  /// Whether propagation alone shows that no schedule ends by `end`.
  mutating func refutes(end: Int) -> Bool {
    undo(toLevel: 0)
    guard settle() else { return true }
    guard trail.least(network.sink) <= end else { return true }
    open(.atMost(network.sink, end))
    defer { undo(toLevel: 0) }
    return !propagate()
  }

  /// Opens a level with a statement assumed.
  mutating func open(_ literal: BoundLiteral) {
    trail.openLevel()
    poppedStarts.append(popped.count)
    if !trail.isTrue(literal) {
      trail.raise(literal.bound, to: literal.value, because: .decision)
    }
  }

  /// Decides one open question; false if all starts are known.
  private mutating func decide() -> Bool {
    while let atom = atoms.popMostActive() {
      popped.append(Int32(truncatingIfNeeded: atom))
      let variable = Int(atoms.atoms[atom].variable)
      let value = Int(atoms.atoms[atom].value)
      guard trail.least(variable) <= value, value < trail.greatest(variable) else { continue }
      // Opening counts the atom to the new level, so that it comes back with it.
      _ = popped.removeLast()
      open(
        phases[variable] <= value ? .atMost(variable, value) : .atLeast(variable, value + 1))
      popped.append(Int32(truncatingIfNeeded: atom))
      return true
    }
    var chosen = -1
    for activity in 0..<network.activityCount
    where trail.least(activity) < trail.greatest(activity) {
      if chosen < 0 || trail.least(activity) < trail.least(chosen)
        || trail.least(activity) == trail.least(chosen)
          && trail.greatest(activity) < trail.greatest(chosen)
      {
        chosen = activity
      }
    }
    steps += network.activityCount / 4
    guard chosen >= 0 else { return false }
    open(.atMost(chosen, trail.least(chosen)))
    return true
  }

  /// Reads the schedule off the fixed starts.
  private mutating func found() -> Verdict {
    let starts = (0..<network.activityCount).map { trail.least($0) }
    let end = starts.indices.map { starts[$0] + network.durations[$0] }.max() ?? 0
    for variable in 0..<network.variableCount { phases[variable] = trail.least(variable) }
    undo(toLevel: 0)
    return .found(starts: starts, end: end)
  }

  /// The term at `index`, from 1, of the sequence of Luby et al.: 1, 1, 2, 1, 1, 2, 4 and so on.
  private static func luby(_ index: Int) -> Int {
    var power = 1
    while 2 * power - 1 < index { power *= 2 }
    return 2 * power - 1 == index ? power : luby(index - power + 1)
  }
}
