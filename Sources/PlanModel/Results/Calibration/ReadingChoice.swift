/// Which of two readings of a history forecast its own later tasks better, and by how much.
///
/// The direct one takes the tasks of a class as they are. The blended one takes it by half that
/// classes differ in their middle only, so that few tasks of a class say more of it.
package struct ReadingChoice: Hashable, Sendable {
  /// How many later tasks judged.
  package var judgedCount: Int
  /// After how many moments of the history they were later.
  package var cutCount: Int
  /// The quantile score of ln(actual) of the direct reading; lower is better.
  package var directScore: Double
  /// The same of the blended reading.
  package var blendedScore: Double
  /// Whether the blended reading was taken, as it scored better by half a per cent or more.
  package var isBlended: Bool

  /// Creates a choice.
  package init(
    judgedCount: Int, cutCount: Int, directScore: Double, blendedScore: Double, isBlended: Bool
  ) {
    self.judgedCount = judgedCount
    self.cutCount = cutCount
    self.directScore = directScore
    self.blendedScore = blendedScore
    self.isBlended = isBlended
  }
}
