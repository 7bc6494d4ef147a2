extension Forecast {
  /// How much a person is needed until the project's finish.
  package struct Load: Hashable, Sendable {
    /// Who.
    package var person: Person.ID
    /// The mean time that the person works, in minutes.
    ///
    /// By the planned staffing: effort ÷ speed of what they do alone, and their usual hours' share
    /// of what they do with others.
    package var workedMinutes: Double
    /// The mean time that the person is there from the start to the trial's finish, in minutes.
    package var offeredMinutes: Double

    /// Creates a load.
    package init(person: Person.ID, workedMinutes: Double, offeredMinutes: Double) {
      self.person = person
      self.workedMinutes = workedMinutes
      self.offeredMinutes = offeredMinutes
    }

    /// The mean time that the person is there without work for them, in minutes.
    package var idleMinutes: Double { max(0, offeredMinutes - workedMinutes) }

    /// The share of the person's time that they work, in 0...1; 0 of somebody who is never there.
    package var share: Double {
      offeredMinutes > 0 ? min(1, workedMinutes / offeredMinutes) : 0
    }
  }
}
