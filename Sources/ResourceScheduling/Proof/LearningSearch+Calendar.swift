extension LearningSearch {
  /// Lets the rise of a bound push others as far as calendars do; false if that cannot be.
  mutating func visitCalendarArcs(from bound: Int) -> Bool {
    let first = Int(network.calendarFirst[bound])
    let end = Int(network.calendarFirst[bound + 1])
    steps += end - first
    for number in first..<end {
      let arc = network.calendarArcs[number]
      let value = trail.values[bound]
      // A head that is not past U leaves the tail before the first time that leads past U.
      let pushed =
        arc.isBackward
        ? 1 - network.calendarDelays.leastTime(Int(arc.row), reaching: 1 - value)
        : network.calendarDelays.value(Int(arc.row), at: value)
      guard
        raise(
          Int(arc.target), to: pushed, because: .calendarArc(Int32(truncatingIfNeeded: number)))
      else { return false }
    }
    return true
  }

  /// The weakest statement about an arc's source that implies a literal about its target.
  func cause(of literal: BoundLiteral, byCalendarArc number: Int) -> BoundLiteral {
    let arc = network.calendarArcs[number]
    let value =
      arc.isBackward
      ? 1 - network.calendarDelays.value(Int(arc.row), at: 1 - literal.value)
      : network.calendarDelays.leastTime(Int(arc.row), reaching: literal.value)
    return BoundLiteral(bound: Int(arc.source), value: value)
  }
}
