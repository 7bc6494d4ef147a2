/// A piece of work that is planned as a whole: a row of a task table.
package struct Activity: Identifiable, Hashable, Sendable {
  /// The id as the spec writes it, such as `BE-1`.
  package struct ID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The id's own text.
    package let text: String
    /// Creates the identity written as `text`.
    package init(_ text: String) { self.text = text }
    package var description: String { text }
    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    /// Returns the id as several specs tell it from others: `payments#BE-3`.
    package func qualified(by spec: String) -> Self {
      spec.isEmpty ? self : Self("\(spec)#\(text)")
    }
  }

  /// Unique in a project that can be planned.
  package let id: ID
  /// What is to be done, as plain text.
  package var title: String
  /// The discipline, which is also the skill it takes.
  package var discipline: Skill
  /// What the author wrote of the effort.
  package var estimate: Estimate
  /// The likely effort that plan dates use.
  package var effort: Effort
  /// What is believed of the true effort; the simulation draws from it.
  package var belief: EffortBelief
  /// The only person who may do it, if one is named.
  package var owner: Person.ID?
  /// The day before which it may not start, if any.
  package var notBefore: CivilDate?
  /// External dependencies it waits for.
  package var waitsFor: [ExternalDependency.ID]
  /// The phase that owns it, if one does.
  package var phase: Phase.ID?
  /// How far it has come, by what its row says.
  package var status: ActivityStatus = .open
  /// How much it matters, as written, such as `P1`; empty if nothing is said.
  package var priority: String = ""
  /// The ids of the stories it serves, as written.
  package var stories: [String] = []
  /// Who shall do it by its row, as written, whether or not the team has such a person.
  package var statedOwner: String = ""
  /// How many people do it together, from its start to its finish.
  ///
  /// With nobody it runs by itself: its effort is the project's working time that it takes.
  package var people: Int = 1
  /// What it holds beside people while it runs, each pool once.
  package var needs: [PoolNeed] = []
  /// The day by whose end it should be finished, if any.
  package var deadline: CivilDate?
  /// The place of its priority, 1 the most urgent, if one is given and understood.
  package var urgency: Int?
  /// Whether it was done or dropped before the day from which the rest is planned.
  ///
  /// Then it takes nobody's time, and nothing waits for it.
  package var isSettled = false
  /// What of its effort was done before that day, by what its row says; of what is dropped nothing.
  package var doneEffort = Effort.zero
  /// That it may have to be done again in part, if that is said.
  package var rework: Rework?
  /// What it really took, if its row says so.
  package var actual: Effort?
  /// The spec it stands in, by the name that qualifies ids; empty if there is one spec only.
  package var spec: String = ""
  /// The row in the spec.
  package var span: SourceSpan

  /// Creates an activity.
  package init(
    id: ID, title: String, discipline: Skill, estimate: Estimate, effort: Effort,
    belief: EffortBelief = .historical, owner: Person.ID? = nil, notBefore: CivilDate? = nil,
    waitsFor: [ExternalDependency.ID] = [], phase: Phase.ID? = nil, span: SourceSpan
  ) {
    self.id = id
    self.title = title
    self.discipline = discipline
    self.estimate = estimate
    self.effort = effort
    self.belief = belief
    self.owner = owner
    self.notBefore = notBefore
    self.waitsFor = waitsFor
    self.phase = phase
    self.span = span
  }

  /// The effort that still lies ahead and takes time: none of what is settled.
  package var openEffort: Effort { isSettled ? .zero : effort }
}
