/// What a plan comes to at one objective, and what no plan can beat.
package struct ObjectiveValue: Hashable, Sendable {
  /// Why no plan has less.
  package enum Argument: Hashable, Sendable {
    /// An argument about the finish.
    case schedule(LowerBound.Argument)
    /// Every task is done by those of whom it costs least.
    case cheapestPeople
    /// GLPK's bound on the staffing model.
    case staffingModel
    /// The work of these disciplines, shared evenly by all who can do it.
    case evenLoad([Skill])
  }

  /// The objective.
  package var objective: StaffingObjective
  /// Its value: minutes, money, or the share of the busiest person.
  package var value: Double
  /// No plan that is as good at the objectives before, within the limits, has less.
  package var bound: Double
  /// Why not.
  package var argument: Argument

  /// Creates a value.
  package init(
    objective: StaffingObjective, value: Double, bound: Double, argument: Argument
  ) {
    self.objective = objective
    self.value = value
    self.bound = bound
    self.argument = argument
  }

  /// Whether the value is proven to be the least: to the minute, and to a millionth of the rest.
  package var isProven: Bool {
    objective == .finish
      ? value - bound < 0.5 : value - bound <= 2e-6 * max(1, value.magnitude)
  }

  /// How far the value lies above the bound, as a share of the bound; 0 when proven.
  ///
  /// `nil` above a bound of nothing.
  package var gap: Double? {
    guard !isProven else { return 0 }
    return bound > 0 ? value / bound - 1 : nil
  }
}
