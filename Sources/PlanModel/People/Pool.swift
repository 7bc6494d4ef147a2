/// Something that activities hold while they run, such as a staging environment or a test device.
package struct Pool: Identifiable, Hashable, Sendable {
  /// The name of a pool, as the team file writes it.
  package struct ID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name itself.
    package let name: String
    /// Creates the identity of the pool called `name`.
    package init(_ name: String) { self.name = name }
    package var description: String { name }
    package static func < (left: Self, right: Self) -> Bool { left.name < right.name }
  }

  /// The name; unique in a team.
  package let id: ID
  /// How many units there are at any time; positive.
  package var units: Int
  /// The name in the team file, if it was read from one.
  package var span: SourceSpan?

  /// Creates a pool of so many units.
  package init(id: ID, units: Int) {
    self.id = id
    self.units = units
  }
}
