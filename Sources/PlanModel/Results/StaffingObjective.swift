/// What a staffing is to be good at.
package enum StaffingObjective: String, CaseIterable, Hashable, Sendable {
  /// The project ends early.
  case finish
  /// The hours that people work cost little.
  case cost
  /// The largest load of one person, as a share of what they offer, is small.
  case balance

  /// Returns all objectives, those of `named` first and in their order, each once.
  package static func order(beginningWith named: [Self]) -> [Self] {
    var seen: Set<Self> = []
    return (named + allCases).filter { seen.insert($0).inserted }
  }
}
