import PlanModel

extension [Activity.ID] {
  /// The tasks of a path as a message shows them: `BE-1 → BE-4 → FE-2`; of a long one both ends.
  var pathText: String {
    let shown =
      count > 9
      ? prefix(4).map(\.text.excerpt) + ["…"] + suffix(4).map(\.text.excerpt)
      : map(\.text.excerpt)
    return shown.joined(separator: " → ")
  }
}
