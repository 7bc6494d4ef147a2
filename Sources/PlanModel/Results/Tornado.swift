/// What each risk, spread, arrival and leave costs: the gain when it alone is switched off.
package struct Tornado: Hashable, Sendable {
  /// What one switch gains.
  package struct Bar: Hashable, Sendable {
    /// What is switched off.
    package var subject: Switch
    /// The gain at the median of the release.
    package var p50: Gain
    /// The gain at P80 of the release.
    package var p80: Gain
    /// Creates a bar.
    package init(subject: Switch, p50: Gain, p80: Gain) {
      self.subject = subject
      self.p50 = p50
      self.p80 = p80
    }
  }

  /// The single causes, the one that costs most at P80 first.
  package var bars: [Bar]
  /// Causes of one kind switched off together, the costliest first.
  ///
  /// They need not cost what their members cost one by one: behind what is taken away the next
  /// cause waits.
  package var together: [Bar]
  /// How many spreads of single tasks were left out, as less influential than those shown.
  package var tasksLeftOut: Int

  /// Creates a tornado of bars in any order, and ranks them.
  package init(bars: [Bar], together: [Bar], tasksLeftOut: Int) {
    self.bars = Self.ranked(bars)
    self.together = Self.ranked(together)
    self.tasksLeftOut = tasksLeftOut
  }

  /// By P80, then by P50; what is equal stays in its order.
  private static func ranked(_ bars: [Bar]) -> [Bar] {
    bars.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (other.p80.time, other.p50.time, left.offset)
        < (one.p80.time, one.p50.time, right.offset)
    }.map(\.element)
  }
}
