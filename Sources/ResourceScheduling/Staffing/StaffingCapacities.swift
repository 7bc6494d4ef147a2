import LinearOptimization

/// Everything that may be a bottleneck of a project, with what its work takes of it.
struct StaffingCapacities {
  /// Classes of people one by one, groups of classes, and pools.
  let all: [StaffingCapacity]

  /// Finds them.
  ///
  /// Groups of classes are those whose members alone can do certain work. A cut for a group says
  /// no more than its classes' cuts together do, but the relaxation needs one instead of many.
  ///
  /// - Complexity: O(*g* · *n* · *c*) for *g* groups, *n* activities and *c* classes.
  init(
    problem: SchedulingProblem, people: InterchangeablePeople, variables: StaffingModelVariables
  ) {
    var groups = people.classes.indices.map { [$0] }
    var seen = Set(groups)
    for group in WorkGroup.groups(of: problem) {
      let members = Set(group.people)
      let classes = people.classes.indices.filter { members.isSuperset(of: people.classes[$0]) }
      if !classes.isEmpty, seen.insert(classes).inserted { groups.append(classes) }
    }
    var all = groups.map { classes in
      let claims = Self.claims(in: problem) { variables.work(of: classes, on: $0) }
      let members = classes.flatMap { people.classes[$0] }
      return StaffingCapacity(calendars: members.map { problem.profiles[$0] }, claims: claims)
    }
    if problem.crewSizes.contains(where: { $0 > 1 }) {
      all += people.classes.indices.map { number in
        let claims = Self.claims(in: problem) { variables.time(of: number, on: $0) }
        return StaffingCapacity(units: people.classes[number].count, claims: claims)
      }
    }
    all += problem.poolUnits.indices.map { pool in
      let claims = Self.claims(in: problem) { activity in
        problem.demands[activity].first { $0.pool == pool }.map {
          variables.duration(of: activity) * Double($0.units)
        } ?? LinearExpression()
      }
      return StaffingCapacity(units: problem.poolUnits[pool].count, claims: claims)
    }
    self.all = all.filter { $0.highestRate > 0 && !$0.claims.isEmpty }
  }

  private static func claims(
    in problem: SchedulingProblem, _ amount: (Int) -> LinearExpression
  ) -> [StaffingCapacity.Claim] {
    (0..<problem.count).compactMap { activity in
      guard problem.takesTime(activity) else { return nil }
      let amount = amount(activity)
      guard !amount.terms.isEmpty || amount.constant > 0 else { return nil }
      return StaffingCapacity.Claim(activity: activity, amount: amount)
    }
  }
}
