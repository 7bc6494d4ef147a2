/// A finish that no schedule can beat, and the argument that proves it.
package struct LowerBound: Hashable, Sendable {
  /// The argument.
  package enum Argument: Hashable, Sendable {
    /// The longest chain of links, every activity with its fastest person.
    case criticalPath
    /// The work of these disciplines against the people who can do it.
    case load([Skill])
    /// The work that holds units of the pool against the units there are.
    case pool(Pool.ID)
    /// GLPK's bound on the staffing model with head–tail cuts.
    case staffingModel
    /// A shorter finish was refuted: the work that must lie in a window exceeds its capacity.
    case window([Skill])
    /// A shorter finish was refuted: some stretch of time would have to hold too much work, after
    /// all that follows from it for the others.
    case energeticReasoning
    /// A shorter finish was refuted by a search through all schedules that could have it.
    case exhaustiveSearch
  }

  /// The argument.
  package var argument: Argument
  /// The finish that cannot be beaten.
  package var finish: WorkMoment

  /// Creates a bound.
  package init(argument: Argument, finish: WorkMoment) {
    self.argument = argument
    self.finish = finish
  }
}
