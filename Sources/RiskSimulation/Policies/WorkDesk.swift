/// Deals work out: keeps who is free and what could start, and decides who takes what.
protocol WorkDesk: ~Copyable, SendableMetatype {
  /// Creates the desk for the activities of a model.
  init(_ model: TrialModel)

  /// Begins a trial: nobody is busy, and nothing can start.
  mutating func begin()

  /// Takes an activity that could start now, if only those whom it asks for are free and there.
  mutating func offer(_ position: Int)

  /// Starts the first activity in planned order that can start at `now`, and places it in `run`.
  ///
  /// When it ends, or when somebody is back whom others wait for, is noted in the agenda.
  ///
  /// - Returns: The activity; `nil` if no more can start at this moment.
  mutating func startNext(at now: Int, agenda: inout Agenda, in run: inout TrialRun) -> Int?

  /// Frees a person whose moment in the agenda has come.
  ///
  /// - Returns: The activity that ends with this; `nil` if the person is back from an absence, or
  ///   the end comes with somebody else.
  mutating func free(_ person: Int) -> Int?

  /// Takes back what an activity held that nobody does, and that ends now.
  mutating func end(_ position: Int)
}
