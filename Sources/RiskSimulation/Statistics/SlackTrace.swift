/// Finds how many minutes each activity of a trial could slip before the end moves.
///
/// The order of work is that of the trial, and every activity lasts as long as it did: later hours
/// of its people may be fewer or more. With links only that is the total float.
struct SlackTrace: ~Copyable {
  /// The slack of each activity in the trial that was traced last, in minutes.
  private(set) var slack: Row<Int>

  /// Creates the trace for so many activities.
  init(count: Int) { slack = Row(repeating: 0, count: count) }

  /// Traces a trial.
  ///
  /// - Complexity: O(*n* + *m* + *s*) for *n* activities, *m* relations and *s* slots.
  mutating func trace(_ run: borrowing TrialRun, of model: TrialModel) {
    for position in 0..<slack.count { slack[position] = run.end - run.finish[position] }
    for place in (0..<run.placed).reversed() {
      let position = run.sequence[place]
      let own = slack[position]
      for index in model.incomingStart[position]..<model.incomingStart[position + 1] {
        let arc = model.incoming[index]
        let event = arc.tiesHeadFinish ? run.finish[position] : run.start[position]
        tighten(arc.tail, to: own + max(0, event - model.bound(by: arc, in: run)))
      }
      for slot in model.slotStart[position]..<model.slotStart[position + 1] {
        let previous = run.previous[slot]
        guard previous >= 0 else { continue }
        tighten(previous, to: own + max(0, run.start[position] - run.finish[previous]))
      }
    }
  }

  private mutating func tighten(_ position: Int, to bound: Int) {
    slack[position] = min(slack[position], bound)
  }
}
