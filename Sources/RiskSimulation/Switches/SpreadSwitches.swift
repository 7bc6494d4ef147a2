package import PlanModel

/// Projects without a part of the uncertainty of their efforts; the plan stays as it is.
///
/// A spread that is switched off leaves the median, so that a bias of the estimates remains.
extension Project {
  /// Returns the project in which the effort of an activity is always its median.
  package func withoutSpread(of activity: Activity.ID) -> Project {
    withoutSpread { $0.id == activity }
  }

  /// Returns the project in which the efforts of a discipline are always their medians.
  package func withoutSpread(of discipline: Skill) -> Project {
    withoutSpread { $0.discipline == discipline }
  }

  /// Returns the project in which all efforts are always their medians.
  ///
  /// What a point or a size is worth is then certain, too.
  package func withoutSpread() -> Project {
    withoutSpread { _ in true }.withoutUnitSpread()
  }

  /// Returns the project in which all efforts are always those of the plan.
  package func withoutSpreadAndBias() -> Project {
    var project = self
    for position in activities.indices { project.activities[position].belief = .certain }
    return project
  }

  /// Returns the project in which some activities take no effort.
  package func withoutEffort(of activities: Set<Activity.ID>) -> Project {
    var project = self
    for (position, activity) in self.activities.enumerated()
    where activities.contains(activity.id) {
      project.activities[position].effort = .zero
      project.activities[position].belief = .certain
      project.activities[position].rework = nil
    }
    return project
  }

  /// Returns the project whose efforts vary independently of each other.
  package func withoutCommonFactors() -> Project {
    var project = self
    project.estimateModel.projectCorrelation = 0
    project.estimateModel.disciplineCorrelation = 0
    project.estimateModel.personCorrelation = 0
    return project.withoutUnitSpread()
  }

  /// What a point or a size is worth is common to all estimates in that unit.
  private func withoutUnitSpread() -> Project {
    var project = self
    project.estimateModel.hoursPerPointSpread = 0
    project.estimateModel.hoursPerSizeSpread = 0
    return project
  }

  private func withoutSpread(where isMeant: (Activity) -> Bool) -> Project {
    var project = self
    for (position, activity) in activities.enumerated()
    where isMeant(activity) && activity.belief != .certain {
      let median = EffortDistribution(of: activity, model: estimateModel).median
      let effort = (Double(activity.effort.microminutes) * median).rounded()
      project.activities[position].belief = .constant(Effort(microminutes: Int(effort)))
    }
    return project
  }
}
