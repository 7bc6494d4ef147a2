/// A dated plan: who does what, and when.
package struct Schedule: Hashable, Sendable {
  /// When one activity runs, and with whom.
  package struct Entry: Hashable, Sendable {
    /// The activity.
    package var activity: Activity.ID
    /// The person who does it.
    package var person: Person.ID
    /// The first minute of work.
    package var start: WorkMoment
    /// The end of the last minute of work.
    package var finish: WorkMoment
    /// Creates an entry.
    package init(
      activity: Activity.ID, person: Person.ID, start: WorkMoment, finish: WorkMoment
    ) {
      self.activity = activity
      self.person = person
      self.start = start
      self.finish = finish
    }
  }

  /// In the order of the project's activities.
  package var entries: [Entry]

  /// Creates a schedule.
  package init(entries: [Entry]) { self.entries = entries }

  /// The end of the last activity; the start for a project without any.
  package var finish: WorkMoment { entries.map(\.finish).max() ?? .start }

  /// Who does what in it.
  package var staffing: Staffing { Staffing(person: entries.map(\.person)) }
}
