import PlanModel
import SpecReading

extension Diagnostics {
  /// Gives every needless dependency the edit that takes it out of its cell, where there is one.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the specs that hold one.
  mutating func attachRemovals(in specs: [SourceFile]) {
    let needless = found.indices.filter { found[$0].code == .needlessDependency }
    guard !needless.isEmpty else { return }
    let byFile = Dictionary(grouping: needless, by: { found[$0].span.file })
    for spec in specs {
      guard let positions = byFile[spec.path] else { continue }
      let edits = TermRemoval(from: spec).edits(removing: positions.map { found[$0].span })
      for (position, edit) in zip(positions, edits) {
        if let edit { setFix([edit], at: position) }
      }
    }
  }
}
