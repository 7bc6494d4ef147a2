import PlanModel

/// Plays a trial in which the order of work is settled: by the plan, or by links alone.
///
/// One pass in topological order. Each activity starts as soon as it is released, all it waits
/// for allows it, all it holds was given back by the activity before, and somebody is there.
struct OrderedPass: TrialPlayer {
  private let model: TrialModel
  private let sequence: [Int]
  /// For each slot the activity that holds its unit before, or −1.
  private let previous: [Int]

  /// For each slot the person who fills it, or −1.
  private let person: [Int]

  /// Creates the pass that keeps the planned order, or, with links only, no order.
  init(_ model: TrialModel, topologicalOrder: [Int]) {
    self.model = model
    let keepsOrder = model.policy == .fixed
    sequence = keepsOrder ? model.order.sequence : topologicalOrder
    previous = keepsOrder ? model.order.previous : Array(repeating: -1, count: model.slotCount)
    person = (0..<model.slotCount).map { slot in
      guard keepsOrder else { return -1 }
      return model.holdings.unit[slot] < model.holdings.nobody ? model.holdings.unit[slot] : -1
    }
  }

  /// Places every activity of the trial.
  ///
  /// - Complexity: O(*n* + *m* + *s*) for *n* activities, *m* relations and *s* slots.
  func play(_ run: inout TrialRun) {
    run.begin()
    for position in sequence {
      var start = run.release[position]
      if model.finishFloor[position] > 0 {
        let floor = model.finishFloor[position]
        start = max(start, model.earliestStart(of: position, finishingAt: floor, in: run))
      }
      for index in model.incomingStart[position]..<model.incomingStart[position + 1] {
        start = max(start, model.earliestStart(under: model.incoming[index], in: run))
      }
      for slot in model.slotStart[position]..<model.slotStart[position + 1] {
        let before = previous[slot]
        run.previous[slot] = before
        run.person[slot] = person[slot]
        if before >= 0 { start = max(start, run.finish[before]) }
      }
      start = model.capacities.firstMinute(of: model.crew[position], from: start)
      let finish = model.finish(of: position, from: start, in: run)
      run.place(position, from: start, to: finish)
    }
  }
}
