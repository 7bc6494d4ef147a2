/// What one person does in a plan, and how much of their time it takes.
package struct AllocatedPerson: Hashable, Sendable {
  /// The first and the last moment of the person's work, with what they offer on those days.
  package struct Span: Hashable, Sendable {
    /// The first minute of work.
    package var start: WorkMoment
    /// The end of the last minute of work.
    package var finish: WorkMoment
    /// Hours offered from the beginning of the first day to the end of the last.
    package var offeredHours: Double
    /// Creates a span.
    package init(start: WorkMoment, finish: WorkMoment, offeredHours: Double) {
      self.start = start
      self.finish = finish
      self.offeredHours = offeredHours
    }
  }

  /// Who.
  package var person: Person.ID
  /// What the person does, in the order it is done.
  package var activities: [Activity.ID]
  /// Hours at work.
  package var workHours: Double
  /// From when to when the person works; nothing for somebody without work.
  package var span: Span?
  /// What the hours cost; `nil` if the pay is not known.
  package var cost: Double?

  /// Creates a row.
  package init(
    person: Person.ID, activities: [Activity.ID], workHours: Double, span: Span?, cost: Double?
  ) {
    self.person = person
    self.activities = activities
    self.workHours = workHours
    self.span = span
    self.cost = cost
  }

  /// Hours offered between the first and the last day, and not used.
  package var idleHours: Double { span.map { max(0, $0.offeredHours - workHours) } ?? 0 }

  /// The share of the hours between the first and the last day that is used.
  package var share: Double? {
    span.flatMap { $0.offeredHours > 0 ? workHours / $0.offeredHours : nil }
  }
}
