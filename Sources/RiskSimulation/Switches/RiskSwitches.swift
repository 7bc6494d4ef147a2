package import PlanModel

/// Projects without some of what may happen to them; the plan stays as it is.
extension Project {
  /// Returns the project in which a risk never happens.
  ///
  /// The others happen in the same trials as before.
  package func without(_ risk: Risk.ID) -> Project { withoutRisks { $0.id == risk } }

  /// Returns the project in which no risk happens.
  package func withoutRisks() -> Project { withoutRisks { _ in true } }

  /// Returns the project in which nothing is done against risks.
  package func withoutMitigations() -> Project {
    var project = self
    for position in risks.indices { project.risks[position].residual = nil }
    return project
  }

  /// Returns the project in which nothing is done against one risk.
  package func withoutMitigation(of risk: Risk.ID) -> Project {
    var project = self
    for position in risks.indices where risks[position].id == risk {
      project.risks[position].residual = nil
    }
    return project
  }

  /// Returns the project in which an activity never has to be done again.
  package func withoutRework(of activity: Activity.ID) -> Project {
    withoutRework { $0.id == activity }
  }

  /// Returns the project in which nothing has to be done again.
  package func withoutRework() -> Project { withoutRework { _ in true } }

  /// Returns the project in which an external dependency arrives on the day the plan counts on, or
  /// is there from the start if there is none, and no risk puts it off.
  package func withoutUncertainty(of external: ExternalDependency.ID) -> Project {
    withoutUncertainty { $0 == external }
  }

  /// Returns the project in which all external dependencies arrive as the plan counts on.
  package func withoutExternalUncertainty() -> Project { withoutUncertainty { _ in true } }

  /// Returns the project in which all external dependencies are there from the start.
  package func withoutArrivals() -> Project { withoutArrivals { _ in true } }

  /// Returns the project in which one external dependency is there from the start.
  package func withoutArrival(of external: ExternalDependency.ID) -> Project {
    withoutArrivals { $0 == external }
  }

  /// Returns the project whose rest is planned from the start and not from the as-of day.
  package func withoutDaysGoneBy() -> Project {
    var project = self
    project.asOf = nil
    return project
  }

  /// A risk stays in the register, because the register tells risks of one title apart.
  private func withoutRisks(where isMeant: (Risk) -> Bool) -> Project {
    var project = self
    for position in risks.indices where isMeant(risks[position]) {
      project.risks[position].likelihood = 0
      project.risks[position].residual = nil
    }
    return project
  }

  private func withoutRework(where isMeant: (Activity) -> Bool) -> Project {
    var project = self
    for position in activities.indices where isMeant(activities[position]) {
      project.activities[position].rework = nil
    }
    return project
  }

  private func withoutArrivals(where isMeant: (ExternalDependency.ID) -> Bool) -> Project {
    var project = withoutUncertainty(where: isMeant)
    for position in externals.indices where isMeant(externals[position].id) {
      project.externals[position].arrival = nil
    }
    return project
  }

  private func withoutUncertainty(where isMeant: (ExternalDependency.ID) -> Bool) -> Project {
    var project = self
    for position in externals.indices where isMeant(externals[position].id) {
      project.externals[position].arrival = externals[position].plannedArrival.map { $0...$0 }
      project.externals[position].assumedArrival = nil
    }
    for position in risks.indices {
      project.risks[position].delays.removeAll(where: isMeant)
    }
    return project
  }
}
