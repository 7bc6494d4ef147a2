/// Finds the activities that lie on a driving chain back from the finish of a trial.
///
/// The chains begin with all that finish last, and lead from an activity to each that holds it:
/// one whose relation allows no earlier start, and the one its person was busy with until then.
/// Where two hold alike, both count. A release, or its person's absence, ends a chain.
struct CriticalityTrace: ~Copyable {
  /// Whether each activity is critical in the trial that was traced last.
  private(set) var isCritical: Row<Bool>

  /// Creates the trace for so many activities.
  init(count: Int) { isCritical = Row(repeating: false, count: count) }

  /// Traces a trial.
  ///
  /// - Complexity: O(*n* + *m*) for *n* activities and *m* relations into critical ones.
  mutating func trace(_ run: borrowing TrialRun, of model: TrialModel) {
    for position in 0..<isCritical.count { isCritical[position] = run.finish[position] == run.end }
    for place in (0..<run.placed).reversed() where isCritical[run.sequence[place]] {
      let position = run.sequence[place]
      let start = run.start[position]
      for index in model.incomingStart[position]..<model.incomingStart[position + 1] {
        let arc = model.incoming[index]
        guard !isCritical[arc.tail] else { continue }
        if model.earliestStart(under: arc, in: run) == start { isCritical[arc.tail] = true }
      }
      let previous = run.previous[position]
      if previous >= 0, run.finish[previous] == start { isCritical[previous] = true }
    }
  }
}
