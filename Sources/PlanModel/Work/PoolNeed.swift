/// Units of a pool that an activity holds from its start to its finish.
package struct PoolNeed: Hashable, Sendable {
  /// The pool.
  package var pool: Pool.ID
  /// How many of its units; positive.
  package var units: Int

  /// Creates a need.
  package init(pool: Pool.ID, units: Int) {
    self.pool = pool
    self.units = units
  }
}
