/// What a person must know to do an activity: the code of a discipline, such as `BE`.
package struct Skill: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The code as the spec or team file writes it, in upper case.
  package let code: String

  /// Creates the skill with the given code.
  package init(_ code: String) { self.code = code }

  package var description: String { code }
  package static func < (left: Self, right: Self) -> Bool { left.code < right.code }
}
