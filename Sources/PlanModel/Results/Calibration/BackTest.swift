/// What forecasts made with the earlier part of a history would have been worth in its last part.
package struct BackTest: Hashable, Sendable {
  /// How many tasks the forecasts knew.
  package var knownCount: Int
  /// How many tasks they were judged by.
  package var judgedCount: Int
  /// How many were begun before and not finished at the cut, and so were neither.
  package var openCount: Int
  /// The scores of the tasks, one for each method.
  package var tasks: [ForecastScore]
  /// The scores of the totals of groups of at least five tasks; empty when there is none.
  package var totals: [ForecastScore]
  /// What a group is, such as `sprint` or `month of a project`.
  package var groupName: String

  /// Creates a back-test.
  package init(
    knownCount: Int, judgedCount: Int, openCount: Int, tasks: [ForecastScore],
    totals: [ForecastScore], groupName: String
  ) {
    self.knownCount = knownCount
    self.judgedCount = judgedCount
    self.openCount = openCount
    self.tasks = tasks
    self.totals = totals
    self.groupName = groupName
  }
}
