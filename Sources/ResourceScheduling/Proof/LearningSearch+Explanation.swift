extension LearningSearch {
  /// Collects statements, true before the rise at `index`, that imply a literal by its reason.
  ///
  /// The literal may ask for less than the rise gave; the explanation then asks for less too.
  mutating func explain(_ literal: BoundLiteral, _ reason: BoundReason, before index: Int) {
    explanation.truncate(to: 0)
    switch reason {
    case .decision:
      break
    case .clause(let number):
      let clause = clauses.clauses[Int(number)]
      for place in Int(clause.first)..<Int(clause.first + clause.count) {
        let other = clauses.literals[place]
        if other.bound != literal.bound { explanation.append(other.negation) }
      }
    case .arc(let number):
      explain(literal, byArc: network.arcs[Int(number)], before: index)
    case .calendarArc(let number):
      explanation.append(cause(of: literal, byCalendarArc: Int(number)))
    case .window(let resource, let start, let end):
      explain(
        literal, byWindow: Int(start), Int(end), of: Int(resource), before: index)
    }
  }

  private mutating func explain(
    _ literal: BoundLiteral, byArc arc: ConstraintNetwork.Arc, before index: Int
  ) {
    let source = Int(arc.source)
    if literal.bound == Int(arc.target) {
      explanation.append(BoundLiteral(bound: source, value: literal.value - arc.delay))
      if arc.guardBound >= 0 { explanation.append(arc.condition) }
      return
    }
    let value = trail.value(of: source, before: index)
    explanation.append(BoundLiteral(bound: source, value: value))
    explanation.append(
      BoundLiteral(bound: Int(arc.target) ^ 1, value: 1 - value - arc.delay))
  }

  /// Explains why an activity cannot take more of a window than its others leave.
  ///
  /// If activity *j* starts in [*start* + *m* − *p*, *end* − *m*], it runs at least *m* units in the
  /// window, where *m* ≤ min(*p*, *end* − *start*). So each activity's part takes two statements.
  private mutating func explain(
    _ literal: BoundLiteral, byWindow start: Int, _ end: Int, of resource: Int, before index: Int
  ) {
    let activity = literal.variable
    let lower = literal.bound & 1 == 0
    let duration = network.durations[activity]
    let own = trail.value(of: literal.bound, before: index)
    // The most units that the activity would run in the window if the literal were false.
    let part = min(
      duration, end - start,
      lower ? end - literal.value + 1 : -literal.value - start + duration + 1,
      lower ? own + duration - start : end + own)
    var demand = 0
    for item in Int(network.itemFirst[resource])..<Int(network.itemFirst[resource + 1])
    where Int(network.items[item].activity) == activity {
      demand = Int(network.items[item].demand)
    }
    if lower {
      explanation.append(.atLeast(activity, start + part - duration))
    } else {
      explanation.append(.atMost(activity, end - part))
    }
    explainWindow(
      start, end, of: resource, leavingOut: activity,
      above: network.capacities[resource] * (end - start) - part * demand, before: index)
  }

  /// Collects why the activities' parts in a window come to more than `limit`.
  mutating func explainWindow(
    _ start: Int, _ end: Int, of resource: Int, leavingOut activity: Int, above limit: Int,
    before index: Int
  ) {
    let first = Int(network.itemFirst[resource])
    let last = Int(network.itemFirst[resource + 1])
    steps += (last - first) / 2
    var slack = -limit - 1
    var parts = 0
    energy.parts.truncate(to: 0)
    for number in first..<last {
      let item = network.items[number]
      guard Int(item.activity) != activity else { continue }
      let variable = Int(item.activity)
      let part = Self.part(
        of: item.duration, from: trail.value(of: 2 * variable, before: index),
        to: -trail.value(of: 2 * variable + 1, before: index), in: start, end)
      guard part > 0 else { continue }
      slack += part * Int(item.demand)
      let free = Self.part(
        of: item.duration, from: trail.rootValues[2 * variable],
        to: -trail.rootValues[2 * variable + 1], in: start, end)
      guard part > free else { continue }
      energy.parts.append(EnergyEnvelope.Part(item: number, units: part, rootUnits: free))
      parts += 1
    }
    assert(slack >= 0)
    for number in 0..<parts {
      let part = energy.parts[number]
      let item = network.items[part.item]
      let demand = Int(item.demand)
      var units = part.units
      if (units - part.rootUnits) * demand <= slack {
        slack -= (units - part.rootUnits) * demand
        continue
      }
      units -= slack / demand
      slack %= demand
      explanation.append(.atLeast(Int(item.activity), start + units - item.duration))
      explanation.append(.atMost(Int(item.activity), end - units))
    }
  }

  /// The units that an activity must run in a window, wherever it starts between two times.
  @inline(__always)
  static func part(
    of duration: Int, from earliest: Int, to latest: Int, in start: Int, _ end: Int
  ) -> Int {
    max(0, min(min(duration, end - start), min(earliest + duration - start, end - latest)))
  }
}
