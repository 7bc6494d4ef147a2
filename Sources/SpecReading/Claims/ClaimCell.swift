/// A cell of a table that states figures, with what they are said of.
struct ClaimCell {
  /// What is said.
  let sentence: ClaimSentence
  /// Where it is said.
  let cell: CellScalars
  /// The tasks it is said of.
  let subjects: ClaimScope.Subjects
  /// What a number without a unit counts.
  let bare: ClaimSentence.Quantity.Measure
  /// Whether all tasks may be meant as well.
  var mayMeanAll = false
}
