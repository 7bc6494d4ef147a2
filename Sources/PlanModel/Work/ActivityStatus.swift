/// How far an activity has come, by what its row says.
package enum ActivityStatus: Hashable, Sendable {
  /// Nothing is done, or nothing is said.
  case open
  /// Work has begun; the share that is done in 0...1, if it is given.
  case started(share: Double?)
  /// It is done.
  case done
  /// It will not be done.
  case cancelled

  /// The share that is done in 0...1, where it is known.
  package var share: Double? {
    switch self {
    case .started(let share): share
    case .done: 1
    case .open, .cancelled: nil
    }
  }

  /// The name under which documents list it.
  package var name: String {
    switch self {
    case .open: "open"
    case .started: "started"
    case .done: "done"
    case .cancelled: "cancelled"
    }
  }
}
