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
    let chosen = (0..<problem.count).map { self.chosen($0, by: table) }
    for choices in chosen {
      for (choice, count) in choices {
        if let variable = choice.taken { values[variable.index] = Double(count) }
      }
    }
    var end = times.criticalPathEnd
    var start = times.head
    var finish = times.headFinish
    for activity in problem.network.topologicalOrder {
      var bounds = EarliestBounds(start: start[activity], finish: finish[activity])
      for arc in problem.network.incoming(activity) {
        bounds.wait(for: arc, tailStart: start[arc.tail], tailFinish: finish[arc.tail])
      }
      start[activity] = bounds.start
      finish[activity] = max(
        bounds.finish, bounds.start + duration(of: activity, chosen: chosen[activity]))
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

  /// The classes that give an activity its crew in a timetable, with how many people.
  private func chosen(
    _ activity: Int, by table: Timetable
  ) -> [(choice: StaffingModelVariables.Choice, count: Int)] {
    let crew = table.units[activity].prefix(problem.crewSizes[activity])
    let chosen = variables.choices[activity].map { choice in
      (choice: choice, count: crew.count { people.classes[choice.people].contains($0) })
    }.filter { $0.count > 0 }
    precondition(
      chosen.reduce(0) { $0 + $1.count } == crew.count, "somebody does what they may not")
    return chosen
  }

  /// The least minutes of an activity that is done so.
  private func duration(
    of activity: Int, chosen: [(choice: StaffingModelVariables.Choice, count: Int)]
  ) -> Int {
    problem.crewSizes[activity] == 1
      ? chosen[0].choice.duration : variables.leastDurations[activity]
  }

  /// Minutes for each person of a class, of those of its activities that are inside.
  private func load(
    of number: Int, chosen: [[(choice: StaffingModelVariables.Choice, count: Int)]],
    isInside: (Int) -> Bool
  ) -> Double {
    var total = 0
    for activity in chosen.indices where isInside(activity) {
      for (choice, count) in chosen[activity] where choice.people == number {
        total += choice.duration * count
      }
    }
    return Double(total) / Double(people.classes[number].count)
  }
}
