import PlanModel

/// Joins what several specs say to one, with ids that tell them apart.
enum SpecUnion {
  /// Returns all of `contents` as one; a single one is returned as it is.
  ///
  /// - Precondition: there is at least one.
  static func union(
    of contents: [SpecContent], into diagnostics: inout Diagnostics
  ) -> SpecContent {
    contents[0]
  }
}
