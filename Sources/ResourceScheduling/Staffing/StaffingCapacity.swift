import LinearOptimization
import PlanModel

/// Something that the project's work uses up, which can hold the end down: people or a pool.
///
/// People count twice where some work together: their capacity by their calendars, and their time,
/// as each does one thing at a time, there or not.
///
/// The work takes shares of what is offered between two minutes. How much that is before a minute
/// is exact, by the calendars, in minutes of capacity:
///
///     offer(t) = Σ_{p in people} capacity_p(before t),  or  units · t
struct StaffingCapacity {
  /// What one activity takes of it, which can depend on who does it.
  struct Claim {
    /// The activity.
    let activity: Int
    /// Minutes of capacity, at least.
    let amount: LinearExpression
  }

  /// By activity; those that take nothing are left out.
  let claims: [Claim]
  /// The most that is offered in a minute; positive.
  let highestRate: Double
  /// The people whose calendars count; empty if time is all.
  private let profiles: [CapacityProfile]

  /// Creates what some people offer by their calendars.
  init(calendars profiles: [CapacityProfile], claims: [Claim]) {
    self.claims = claims
    self.profiles = profiles
    highestRate = profiles.reduce(0) { $0 + Double($1.highestRate) } / 1_000
  }

  /// Creates what so many units offer at any time.
  init(units: Int, claims: [Claim]) {
    self.claims = claims
    profiles = []
    highestRate = Double(units)
  }

  /// Minutes of capacity offered before `minute`.
  ///
  /// - Complexity: O(*p*) for *p* people.
  func offer(before minute: Int) -> Double {
    guard minute > 0 else { return 0 }
    guard !profiles.isEmpty else { return highestRate * Double(minute) }
    return Double(profiles.reduce(0) { $0 + $1.capacity(before: minute) }) / 1_000
  }
}
