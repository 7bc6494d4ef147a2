/// Tells estimates in story points from estimates in hours when nothing else does.
enum StoryPointScale {
  /// How many estimates at least show a habit.
  private static let leastCount = 20

  /// Whether the numbers look like story points.
  ///
  /// Points are whole or one half, seldom beyond 100, and drawn from a scale that holds 3, 5 and
  /// 13. Whole hours crowd on parts of a day instead: 1, 2, 4, 8, 16. So at least a quarter must
  /// be 3, 5 or 13.
  static func isLikely(_ estimates: [Double]) -> Bool {
    guard estimates.count >= leastCount else { return false }
    let isScaled = estimates.allSatisfy { $0 == 0.5 || ($0 <= 100 && $0 == $0.rounded()) }
    return isScaled && estimates.count { [3, 5, 13].contains($0) } * 4 >= estimates.count
  }
}
