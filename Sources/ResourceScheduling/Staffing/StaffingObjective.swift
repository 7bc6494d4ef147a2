/// What a staffing is to be good at.
package enum StaffingObjective: String, CaseIterable, Hashable, Sendable {
  /// The project ends early.
  case finish
  /// The hours that people work cost little.
  case cost
  /// The largest load of one person, as a share of what they offer, is small.
  case balance
}
