/// Lets the first thousand findings of a kind through.
///
/// Nobody reads more of them, and a file of 32 MiB could hold millions.
struct FindingLimit {
  private var left = 1_000

  /// Counts a finding, and returns whether it is to be recorded.
  mutating func allows() -> Bool {
    left -= 1
    return left >= 0
  }
}
