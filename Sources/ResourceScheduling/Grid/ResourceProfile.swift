/// The free units of all resources in every time unit, from which activities take theirs.
protocol ResourceProfile: ~Copyable {
  /// What one activity takes.
  associatedtype Demand: BitwiseCopyable

  /// The demands of each activity in the order of `positions`; running for no time takes nothing.
  static func demands(_ problem: GridProblem, positions: [Int], packing: LanePacking) -> [Demand]

  /// Makes a profile of which everything is free.
  init(_ packing: LanePacking, problem: GridProblem, positions: [Int])

  /// Frees everything before `end`, by which all that was taken must have ended.
  mutating func reset(before end: Int)

  /// Takes `demand` for `duration` units as early as possible from `earliest` on.
  ///
  /// - Parameters:
  ///   - demand: What is taken.
  ///   - duration: For how long.
  ///   - earliest: The first possible start.
  ///   - end: The time from which everything is free.
  /// - Returns: The start.
  mutating func place(_ demand: Demand, duration: Int, from earliest: Int, end: Int) -> Int
}
