/// What a random project has beside work of one person each.
package struct RandomFeatures: OptionSet, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Activities that two or three people do together, with or without an owner among them.
  package static let crews = RandomFeatures(rawValue: 1)
  /// One or two pools of up to three units, and activities that hold some of them.
  package static let pools = RandomFeatures(rawValue: 2)
  /// Activities with effort that run by themselves.
  package static let unattended = RandomFeatures(rawValue: 4)
  /// Deadlines and places of priority.
  package static let urgency = RandomFeatures(rawValue: 8)
  /// Activities that were done or dropped before the day from which the rest is planned.
  package static let settled = RandomFeatures(rawValue: 16)

  /// Everything.
  package static let all: RandomFeatures = [.crews, .pools, .unattended, .urgency, .settled]
}
