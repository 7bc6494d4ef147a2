/// Who does what.
package struct Staffing: Hashable, Sendable {
  /// The person of each activity, in the order of the project's activities.
  package var person: [Person.ID]

  /// Creates a staffing.
  package init(person: [Person.ID]) { self.person = person }
}
