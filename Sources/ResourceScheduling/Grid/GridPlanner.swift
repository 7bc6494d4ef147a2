import PlanModel

/// Schedules a problem that fits a grid: a population search, a proof, and the way back to people.
struct GridPlanner {
  /// What came of it.
  struct Answer {
    /// The best timetable.
    var table: Timetable
    /// The best bound that was proved.
    var bound: LowerBound
    /// How many schedules were tried.
    var schedules: Int
  }

  /// The problem on the grid.
  let reduction: GridReduction
  /// How much it may cost.
  let options: SchedulingOptions
  /// Asked now and then whether to be content with the best so far.
  let shouldStop: @Sendable () -> Bool

  /// The share of the schedules that are tried before the first attempt at a proof.
  private static let firstShare = 20

  /// Improves a timetable, and proves how good the best one is.
  ///
  /// A short search gives the proof a good end to start from; what the proof cannot close, a longer
  /// search and a longer proof may. Each search begins anew, as a population that grows around one
  /// good schedule finds worse ones in the end; only deadlines are hard to meet without it.
  ///
  /// - Parameters:
  ///   - table: A timetable of the problem.
  ///   - known: A bound on its end.
  /// - Returns: The best timetable, and the better of `known` and what was proved.
  func plan(from table: Timetable, bound known: LowerBound) -> Answer {
    let grid = reduction.grid
    var best = reduction.starts(of: table)
    var end = grid.end(of: best)
    var bound = (known.finish.minutes + reduction.step - 1) / reduction.step
    var argument = known.argument
    var schedules = 0
    let hasDeadlines = grid.deadlines.contains { $0 < .max }
    for round in 0..<2 {
      let budget =
        round == 0 ? options.scheduleLimit / Self.firstShare : options.scheduleLimit - schedules
      let search = GridSearch(
        budget: budget, seed: UInt64(round + 1), bound: bound,
        initialStarts: hasDeadlines ? [best] : [])
      if let found = search.run(grid, shouldStop: shouldStop) {
        schedules += found.schedules
        if (found.score.lateness, found.score.end) <= (grid.lateness(of: best), end) {
          best = found.starts
          end = found.score.end
        }
        if found.score.lateness == 0, end <= bound { break }
      }
      let steps = round == 0 ? options.proofSteps / Self.firstShare : options.proofSteps
      // The arguments that cost no steps were heard in the first round.
      if round > 0, steps == 0 { break }
      let proof = GridBound.prove(
        grid, starts: best, budget: GridBound.Budget(steps: steps), shouldStop: shouldStop)
      if proof.end > bound {
        bound = proof.end
        argument = reduction.argument(proof.argument)
      }
      if let improved = proof.improvedStarts, grid.lateness(of: improved) <= grid.lateness(of: best)
      {
        best = improved
        end = proof.bestEnd
      }
      if grid.lateness(of: best) == 0, end <= bound { break }
    }
    return Answer(
      table: reduction.timetable(starts: best),
      bound: bound * reduction.step > known.finish.minutes
        ? LowerBound(argument: argument, finish: WorkMoment(minutes: bound * reduction.step))
        : known, schedules: schedules)
  }
}

extension GridProblem {
  /// Units by which activities with these starts finish after their deadlines, in all.
  func lateness(of starts: [Int]) -> Int {
    starts.indices.reduce(0) { sum, activity in
      sum + max(0, starts[activity] + durations[activity] - min(deadlines[activity], Int.max / 2))
    }
  }
}
