import LinearOptimization
import NetworkAnalysis

/// The solution of the staffing model that a known staffing stands for.
///
/// The solver begins with it, so that it never ends with less, however few nodes it may search.
struct StaffingModelStart {
  /// What is to be staffed.
  let problem: SchedulingProblem
  /// The classes of people.
  let people: InterchangeablePeople
  /// When activities can start, and what follows them.
  let times: HeadsAndTails
  /// What has to be given values.
  let variables: StaffingModelVariables

  /// Returns the values of all variables when the people of `table` do its activities.
  ///
  /// Every event is as early as the rules of the model allow, and so is the end.
  ///
  /// - Parameters:
  ///   - table: Who does what.
  ///   - cuts: The head–tail cuts that the end has to keep.
  /// - Returns: Values in the order of the model's variables.
  /// - Complexity: O(*n* · (*c* + *p*) + *m*) for *n* activities, *c* cuts, *p* people and *m*
  ///   relations.
  func values(for table: Timetable, cuts: some Sequence<HeadTailCuts.Cut>) -> [Double] {
    // The peak is the variable added last.
    var values = Array(repeating: 0.0, count: variables.peak.index + 1)
    let chosen = (0..<problem.count).compactMap { activity in
      variables.choices[activity].first {
        people.classes[$0.people].contains(table.person[activity])
      }
    }
    precondition(chosen.count == problem.count, "somebody does what they may not")
    for choice in chosen { if let variable = choice.isTaken { values[variable.index] = 1 } }
    var end = times.criticalPathEnd
    var start = times.head
    var finish = times.headFinish
    for activity in problem.network.topologicalOrder {
      var bounds = EarliestBounds(start: start[activity], finish: finish[activity])
      for arc in problem.network.incoming(activity) {
        bounds.wait(for: arc, tailStart: start[arc.tail], tailFinish: finish[arc.tail])
      }
      start[activity] = bounds.start
      finish[activity] = max(bounds.finish, bounds.start + chosen[activity].duration)
      values[variables.start[activity].index] = Double(start[activity])
      values[variables.finish[activity].index] = Double(finish[activity])
      end = max(end, finish[activity])
    }
    let heldUp = cuts.map { cut in
      let load = load(of: cut.people, chosen: chosen) { activity in
        times.head[activity] >= cut.head && times.tail[activity] >= cut.tail
      }
      return Double(cut.head + cut.tail) + load
    }
    values[variables.makespan.index] = max(Double(end), heldUp.max() ?? 0)
    values[variables.peak.index] =
      people.classes.indices.map { load(of: $0, chosen: chosen) { _ in true } }.max() ?? 0
    return values
  }

  /// Minutes for each person of a class, of those of its activities that are inside.
  private func load(
    of number: Int, chosen: [StaffingModelVariables.Choice], isInside: (Int) -> Bool
  ) -> Double {
    let total = chosen.indices.reduce(0) { sum, activity in
      chosen[activity].people == number && isInside(activity)
        ? sum + chosen[activity].duration : sum
    }
    return Double(total) / Double(people.classes[number].count)
  }
}
