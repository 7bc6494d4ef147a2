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
  /// What the people of each class offer together, in minutes; positive.
  let offers: [Double]

  /// Returns the values of all variables when the people of `table` do its activities.
  ///
  /// Every event is as early as the rules of the model allow, and so is the end, cuts apart.
  ///
  /// - Returns: Values in the order of the model's variables.
  /// - Complexity: O(*n* · *p* + *m*) for *n* activities, *p* people and *m* relations.
  func values(for table: Timetable) -> [Double] {
    values(
      takingPart: (0..<problem.count).map { activity in
        let crew = table.units[activity].prefix(problem.crewSizes[activity])
        let counts = variables.choices[activity].map { choice in
          crew.count { people.classes[choice.people].contains($0) }
        }
        precondition(counts.reduce(0, +) == crew.count, "somebody does what they may not")
        return counts
      })
  }

  /// Returns the values when each activity is done by those who cost the least.
  ///
  /// Who must take part does. The pay of all is known.
  func cheapestValues() -> [Double] {
    values(
      takingPart: (0..<problem.count).map { activity in
        let choices = variables.choices[activity]
        var counts = Array(repeating: 0, count: choices.count)
        var missing = problem.crewSizes[activity]
        if let owner = problem.required[activity] {
          let number = people.classOf(owner)
          if let choice = choices.firstIndex(where: { $0.people == number }) {
            counts[choice] = 1
            missing -= 1
          }
        }
        let byCost = choices.indices.sorted {
          (choices[$0].cost ?? 0, $0) < (choices[$1].cost ?? 0, $1)
        }
        for choice in byCost {
          let free = people.classes[choices[choice].people].count - counts[choice]
          counts[choice] += min(free, missing)
          missing -= min(free, missing)
        }
        return counts
      })
  }

  /// The values when so many of each choice take part in each activity.
  private func values(takingPart counts: [[Int]]) -> [Double] {
    // The peak is the variable added last.
    var values = Array(repeating: 0.0, count: variables.peak.index + 1)
    for (choices, counts) in zip(variables.choices, counts) {
      for (choice, count) in zip(choices, counts) {
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
      let duration = Int(variables.duration(of: activity).value(values))
      start[activity] = bounds.start
      finish[activity] = max(bounds.finish, bounds.start + duration)
      values[variables.start[activity].index] = Double(start[activity])
      values[variables.finish[activity].index] = Double(finish[activity])
      end = max(end, finish[activity])
    }
    values[variables.makespan.index] = Double(end)
    values[variables.peak.index] = offers.indices.reduce(0) { peak, number in
      let load = (0..<problem.count).reduce(0.0) {
        $0 + variables.load(of: number, on: $1).value(values)
      }
      return max(peak, load / offers[number])
    }
    return values
  }
}
