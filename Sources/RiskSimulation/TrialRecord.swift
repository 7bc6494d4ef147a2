package import NetworkAnalysis
package import PlanModel

/// What came of a single trial.
package struct TrialRecord: Hashable, Sendable {
  /// What came of an activity.
  package struct Entry: Hashable, Sendable {
    /// When it starts.
    package let start: WorkMoment
    /// When it is finished.
    package let finish: WorkMoment
    /// Who does it, in the order of the team.
    package let people: [Person.ID]
    /// What holds its start.
    package let causes: [StartCause]
  }

  /// The activities, in the order of the project.
  package let entries: [Entry]
  /// The working time that each person in the trial spends, in thousandths of a minute.
  package let workedMillis: [Person.ID: Int]
}

extension Simulation {
  /// Plays one trial in which the efforts are known, and everything arrives as planned.
  ///
  /// - Parameters:
  ///   - efforts: What each activity takes; what is settled takes nothing.
  ///   - project: What is to be done.
  ///   - network: The project's relations.
  ///   - schedule: The plan: who does what, and in which order.
  ///   - policy: Who does what in the trial.
  /// - Returns: What came of it.
  /// - Complexity: O((*n* + *m*) log *n*) for *n* activities and *m* relations.
  package static func trial(
    taking efforts: [Effort], of project: Project, network: PrecedenceNetwork,
    schedule: Schedule, policy: SimulationPolicy
  ) -> TrialRecord {
    precondition(efforts.count == project.activities.count)
    let axis = project.axis
    let model = TrialModel(
      project: project, network: network, schedule: schedule, policy: policy, axis: axis)
    var run = TrialRun(count: model.count, slots: model.slotCount)
    for (position, activity) in project.activities.enumerated() {
      let effort = activity.isSettled ? 0 : efforts[position].microminutes
      run.effort[position] = min(max(0, effort), WorkCapacity.greatestEffort)
      run.release[position] = model.startFloor[position]
      guard policy != .unlimited else { continue }
      let planned = project.releaseMoment(of: activity, on: axis).minutes
      run.release[position] = max(run.release[position], min(planned, WorkCapacity.horizon))
    }
    func play<Player: TrialPlayer & ~Copyable>(_ player: consuming Player) {
      player.play(&run)
    }
    switch policy {
    case .dispatch, .greedy:
      if model.isPlain {
        play(DispatchRule<SingleDesk>(model))
      } else {
        play(DispatchRule<CrewDesk>(model))
      }
    case .fixed, .unlimited:
      play(OrderedPass(model, topologicalOrder: network.topologicalOrder))
    }
    return TrialRecord(of: run, model: model)
  }
}

extension TrialRecord {
  /// Takes down a trial that was played.
  init(of run: borrowing TrialRun, model: TrialModel) {
    let people = model.holdings.people
    var entries: [Entry] = []
    for position in 0..<model.count {
      var causes: [StartCause] = []
      model.forEachCause(of: position, in: run) { causes.append($0) }
      let slots = model.slotStart[position]..<model.slotStart[position + 1]
      entries.append(
        Entry(
          start: WorkMoment(minutes: run.start[position]),
          finish: WorkMoment(minutes: run.finish[position]),
          people: slots.map { run.person[$0] }.filter { $0 >= 0 }.sorted().map { people[$0].id },
          causes: causes))
    }
    self.entries = entries
    let worked = model.workedMillis(in: run)
    workedMillis = Dictionary(
      zip(people.map(\.id), worked), uniquingKeysWith: { first, _ in first })
  }
}
