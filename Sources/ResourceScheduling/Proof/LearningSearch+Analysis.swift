extension LearningSearch {
  /// Learns from `conflict`, takes the search back and draws the consequence; false if none is left.
  ///
  /// The statements of the conflict are replaced by their reasons, latest first, until one is left
  /// of the deepest level: the first unique implication point (Marques-Silva & Sakallah 1999).
  mutating func learn() -> Bool {
    conflictCount += 1
    var deepest = -1
    for index in 0..<conflict.count where !isFact(conflict[index]) {
      deepest = max(deepest, trail.rise(of: conflict[index]))
    }
    guard deepest >= 0 else { return exhaust() }
    undo(toLevel: trail.level(ofRise: deepest))
    guard trail.level > 0 else { return exhaust() }
    let levelStart = trail.levelStarts.last
    var open = 0
    for index in 0..<conflict.count { need(conflict[index], levelStart, &open) }

    while true {
      let index = trail.rises.count - 1
      let rise = trail.rises[index]
      let bound = Int(rise.bound)
      let value = needs[bound]
      guard value > rise.oldValue else {
        trail.undoLast()
        continue
      }
      open -= 1
      if open == 0 {
        learned.truncate(to: 0)
        learned.append(BoundLiteral(bound: bound, value: value).negation)
        needs[bound] = Int.min
        break
      }
      needs[bound] = Int.min
      trail.undoLast()
      atoms.bumpKnown(BoundLiteral(bound: bound, value: value))
      explain(
        BoundLiteral(bound: bound, value: value), rise.reason, before: trail.rises.count)
      for place in 0..<explanation.count { need(explanation[place], levelStart, &open) }
    }
    trail.head = min(trail.head, trail.rises.count)
    collectLearned()
    assertLearned()
    return true
  }

  private mutating func exhaust() -> Bool {
    undo(toLevel: 0)
    isExhausted = true
    return false
  }

  /// Whether a statement holds without any decision.
  @inline(__always)
  private func isFact(_ literal: BoundLiteral) -> Bool {
    trail.rootValues[literal.bound] >= literal.value
  }

  /// Notes that the conflict needs a statement; counts it if it became true at the last level.
  private mutating func need(_ literal: BoundLiteral, _ levelStart: Int, _ open: inout Int) {
    let bound = literal.bound
    guard !isFact(literal), literal.value > needs[bound] else { return }
    assert(trail.isTrue(literal))
    let before = trail.value(of: bound, before: levelStart)
    if literal.value > before, needs[bound] <= before { open += 1 }
    if needs[bound] == Int.min { needed.append(Int32(truncatingIfNeeded: bound)) }
    needs[bound] = literal.value
  }

  /// Completes the learned clause, leaving out what the rest of it implies.
  private mutating func collectLearned() {
    for index in 0..<needed.count {
      let bound = Int(needed[index])
      guard needs[bound] > Int.min else { continue }
      let literal = BoundLiteral(bound: bound, value: needs[bound])
      let rise = trail.rise(of: literal)
      guard isImplied(literal, by: rise) else { continue }
      needs[bound] = Int.min
    }
    for index in 0..<needed.count {
      let bound = Int(needed[index])
      guard needs[bound] > Int.min else { continue }
      learned.append(BoundLiteral(bound: bound, value: needs[bound]).negation)
      needs[bound] = Int.min
    }
    needed.truncate(to: 0)
  }

  /// Whether the other statements needed imply this one by its reason.
  private mutating func isImplied(_ literal: BoundLiteral, by rise: Int) -> Bool {
    let reason = trail.rises[rise].reason
    if case .decision = reason { return false }
    explain(literal, reason, before: rise)
    for index in 0..<explanation.count {
      let cause = explanation[index]
      if isFact(cause) { continue }
      if cause.bound == literal.bound || needs[cause.bound] < cause.value { return false }
    }
    return true
  }

  /// Stores the learned clause, goes back to the deepest level at which it has a consequence.
  private mutating func assertLearned() {
    var target = 0
    var spread = 1
    var levels: UInt64 = 0
    for index in 1..<max(learned.count, 1) {
      let level = trail.level(ofRise: trail.rise(of: learned[index].negation))
      if levels & (1 << UInt64(level & 63)) == 0 {
        levels |= 1 << UInt64(level & 63)
        spread += 1
      }
      if level > target {
        target = level
        let deeper = learned[index]
        learned[index] = learned[1]
        learned[1] = deeper
      }
    }
    for index in 0..<learned.count { atoms.bump(learned[index]) }
    atoms.decay()
    undo(toLevel: target)
    let clause = clauses.add(learned, spread: spread)
    let consequence = learned[0]
    steps += learned.count
    assert(!trail.isFalse(consequence))
    trail.raise(consequence.bound, to: consequence.value, because: .clause(clause))
  }

  /// Takes the search back to a level, and remembers the values it leaves.
  mutating func undo(toLevel level: Int) {
    guard level < trail.level else { return }
    for variable in 0..<network.variableCount { phases[variable] = trail.least(variable) }
    trail.undo(toLevel: level)
    let start = poppedStarts[level]
    while popped.count > start { atoms.restore(Int(popped.removeLast())) }
    poppedStarts.truncate(to: level)
  }
}
