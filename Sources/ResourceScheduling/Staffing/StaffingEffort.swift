/// How much work a staffing may cost.
///
/// Budgets are counts, never seconds, so that the same project has the same answer everywhere.
package struct StaffingEffort: Hashable, Sendable {
  /// Rounds in which violated cuts are added to the relaxation.
  package var cutRounds: Int
  /// Nodes of the search trees that all integer solves for an objective may build.
  package var nodeLimit: Int
  /// Integer solves for each objective, as long as solutions break more cuts.
  package var integerRounds: Int

  /// Creates a budget.
  package init(cutRounds: Int, nodeLimit: Int, integerRounds: Int) {
    self.cutRounds = cutRounds
    self.nodeLimit = nodeLimit
    self.integerRounds = integerRounds
  }

  /// What `specplan allocate` spends when nothing is said.
  package static let standard = StaffingEffort(cutRounds: 40, nodeLimit: 1_500, integerRounds: 20)

  /// The standard effort times a factor; never less than one round and one node.
  package func scaled(by factor: Double) -> StaffingEffort {
    func scaled(_ count: Int) -> Int { Int((Double(count) * factor).rounded().clamped(1, 1e6)) }
    return StaffingEffort(
      cutRounds: scaled(cutRounds), nodeLimit: scaled(nodeLimit),
      integerRounds: scaled(integerRounds))
  }
}

extension Double {
  /// The nearest number between the two.
  fileprivate func clamped(_ lower: Double, _ upper: Double) -> Double {
    min(max(self, lower), upper)
  }
}
