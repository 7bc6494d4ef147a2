/// Finds the activities that lie on a driving chain back from the finish of a trial.
///
/// The chains begin with all that finish last, and lead from an activity to each that holds it:
/// one that comes exactly when its event must, and one that held a person or a unit of a pool until
/// then. Where two hold alike, both count. A release, or the absence of its people, ends a chain.
struct CriticalityTrace: ~Copyable {
  /// Whether each activity is critical in the trial that was traced last.
  private(set) var isCritical: Row<Bool>

  /// Creates the trace for so many activities.
  init(count: Int) { isCritical = Row(repeating: false, count: count) }

  /// Traces a trial.
  ///
  /// - Complexity: O(*n* + *m*) for *n* activities, *m* relations and slots of critical ones.
  mutating func trace(_ run: borrowing TrialRun, of model: TrialModel) {
    for position in 0..<isCritical.count {
      isCritical[position] = run.finish[position] == run.end && !model.isSettled[position]
    }
    for place in (0..<run.placed).reversed() where isCritical[run.sequence[place]] {
      let position = run.sequence[place]
      let isHeld = markTight(into: position, run: run, model: model)
      let start = run.start[position]
      if !isHeld, start > 0, start != run.release[position] {
        markBetweenMinutes(into: position, run: run, model: model)
      }
    }
  }

  /// Marks what holds an activity to the minute; returns whether anything does.
  private mutating func markTight(
    into position: Int, run: borrowing TrialRun, model: TrialModel
  ) -> Bool {
    var isHeld = false
    for index in model.incomingStart[position]..<model.incomingStart[position + 1] {
      let arc = model.incoming[index]
      guard model.isTight(arc, in: run) else { continue }
      isCritical[arc.tail] = true
      isHeld = true
    }
    for slot in model.slotStart[position]..<model.slotStart[position + 1] {
      let previous = run.previous[slot]
      guard previous >= 0, run.finish[previous] == run.start[position] else { continue }
      isCritical[previous] = true
      isHeld = true
    }
    return isHeld
  }

  /// Marks what asks for a finish that falls between two minutes of its people's work.
  ///
  /// Then the activity finishes after the bound, but a minute earlier it would before it.
  private mutating func markBetweenMinutes(
    into position: Int, run: borrowing TrialRun, model: TrialModel
  ) {
    for index in model.incomingStart[position]..<model.incomingStart[position + 1] {
      let arc = model.incoming[index]
      guard arc.tiesHeadFinish else { continue }
      let earliest = model.earliestStart(under: arc, in: run)
      if earliest == run.start[position] { isCritical[arc.tail] = true }
    }
  }

  /// Visits the activities of one critical path, from the last to the first.
  ///
  /// It leads from the first activity that finishes last, and after which nothing must finish, to the
  /// first that holds it, and so on: relations come before what held people and units.
  func walkBack(_ run: borrowing TrialRun, of model: TrialModel, visit: (Int) -> Void) {
    var next = (0..<isCritical.count).first {
      run.finish[$0] == run.end && model.canBeLast[$0] && !model.isSettled[$0]
    }
    while let position = next {
      visit(position)
      next = holder(of: position, run: run, model: model)
    }
  }

  private func holder(of position: Int, run: borrowing TrialRun, model: TrialModel) -> Int? {
    let arcs = model.incomingStart[position]..<model.incomingStart[position + 1]
    for index in arcs where model.isTight(model.incoming[index], in: run) {
      return model.incoming[index].tail
    }
    for slot in model.slotStart[position]..<model.slotStart[position + 1] {
      let previous = run.previous[slot]
      if previous >= 0, run.finish[previous] == run.start[position] { return previous }
    }
    let start = run.start[position]
    guard start > 0, start != run.release[position] else { return nil }
    for index in arcs where model.incoming[index].tiesHeadFinish {
      let arc = model.incoming[index]
      let earlier = model.finish(of: position, from: start - 1, in: run)
      if earlier < model.bound(by: arc, in: run) { return arc.tail }
    }
    return nil
  }
}
