/// A dated plan: who does what, and when.
package struct Schedule: Hashable, Sendable {
  /// When one activity runs, who does it, and what it holds.
  package struct Entry: Hashable, Sendable {
    /// The activity.
    package var activity: Activity.ID
    /// The people who do it together, in the team's order; nobody for what takes no one's time.
    package var people: [Person.ID]
    /// The units of pools that it holds, in the order of its needs.
    package var units: [PoolUnits]
    /// The first minute of work.
    package var start: WorkMoment
    /// The end of the last minute of work.
    package var finish: WorkMoment
    /// Creates an entry.
    package init(
      activity: Activity.ID, people: [Person.ID], units: [PoolUnits] = [], start: WorkMoment,
      finish: WorkMoment
    ) {
      self.activity = activity
      self.people = people
      self.units = units
      self.start = start
      self.finish = finish
    }
  }

  /// Which units of a pool an activity holds.
  package struct PoolUnits: Hashable, Sendable {
    /// The pool.
    package var pool: Pool.ID
    /// The numbers of the units, counted from 1, ascending.
    package var numbers: [Int]
    /// Names units of a pool.
    package init(pool: Pool.ID, numbers: [Int]) {
      self.pool = pool
      self.numbers = numbers
    }
  }

  /// In the order of the project's activities.
  package var entries: [Entry]

  /// Creates a schedule.
  package init(entries: [Entry]) { self.entries = entries }

  /// The end of the last activity; the start for a project without any.
  package var finish: WorkMoment { entries.map(\.finish).max() ?? .start }

  /// Who does what in it.
  package var staffing: Staffing { Staffing(people: entries.map(\.people)) }
}
