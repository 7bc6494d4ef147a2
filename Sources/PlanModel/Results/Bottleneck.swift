/// What holds the finish of a plan up most, and why.
package enum Bottleneck: Hashable, Sendable {
  /// The people who alone can do the work of these disciplines, which takes them so long.
  case people([Person.ID], work: [Skill])
  /// The units of a pool.
  case pool(Pool.ID)
  /// The person with the most time on the chain that sets the finish, of so much in all.
  ///
  /// The activities are theirs on the chain, in its order.
  case person(Person.ID, doing: [Activity.ID], minutes: WorkDuration, of: WorkDuration)
  /// The chain has no work of people.
  case chain([Activity.ID])
}
