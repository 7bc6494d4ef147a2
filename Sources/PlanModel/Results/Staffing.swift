/// Who does what.
package struct Staffing: Hashable, Sendable {
  /// The people of each activity, in the order of the project's activities.
  package var people: [[Person.ID]]

  /// Creates a staffing.
  package init(people: [[Person.ID]]) { self.people = people }
}
