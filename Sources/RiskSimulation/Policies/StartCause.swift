/// What holds the start of an activity in a trial, as a chain that drives the finish shows it.
package enum StartCause: Hashable, Sendable {
  /// A relation to the activity at this position of the project.
  case relation(Int)
  /// A person, who was at the activity at this position until then.
  case person(Int)
  /// A unit of a pool, which the activity at this position held until then.
  case pool(Int)
  /// A day before which nothing of it starts: of its own, of what it waits for, or of the project.
  case release
  /// The absence of those who could do it.
  case absence

  /// The activity that holds the start, if one does.
  package var predecessor: Int? {
    switch self {
    case .relation(let position), .person(let position), .pool(let position): position
    case .release, .absence: nil
    }
  }
}

extension TrialModel {
  /// Tells what holds the start of an activity; of several that hold it alike, each.
  ///
  /// It comes exactly when a relation lets it, when a person or a unit is free, or on its first
  /// day. If it comes at none of these, a relation may ask for a finish that falls between two
  /// minutes of work: a minute earlier it would be done too early. Else people were away.
  func forEachCause(
    of position: Int, in run: borrowing TrialRun, _ body: (StartCause) -> Void
  ) {
    let start = run.start[position]
    var isHeld = false
    for index in incomingStart[position]..<incomingStart[position + 1]
    where isTight(incoming[index], in: run) {
      body(.relation(incoming[index].tail))
      isHeld = true
    }
    let firstOfPools = slotStart[position] + holdings.crewSizes[position]
    for slot in slotStart[position]..<slotStart[position + 1] {
      let previous = run.previous[slot]
      guard previous >= 0, run.finish[previous] == start else { continue }
      body(slot < firstOfPools ? .person(previous) : .pool(previous))
      isHeld = true
    }
    if start == 0 || start == run.release[position] {
      body(.release)
      isHeld = true
    }
    guard !isHeld else { return }
    for index in incomingStart[position]..<incomingStart[position + 1]
    where incoming[index].tiesHeadFinish {
      guard earliestStart(under: incoming[index], in: run) == start else { continue }
      body(.relation(incoming[index].tail))
      isHeld = true
    }
    if !isHeld { body(.absence) }
  }
}
