import PlanModel

/// Lays a distribution through the three numbers of an estimate.
struct ThreePointFit {
  private let low: Double
  private let mode: Double
  private let high: Double

  /// Takes three numbers, or none if no distribution fits them: ends that meet, a mode of zero.
  ///
  /// A mode outside its ends is taken to the nearer end.
  init?(low: Double, mode: Double, high: Double) {
    guard low < high, mode > 0 else { return nil }
    self.low = low
    self.mode = mode
    self.high = high
  }

  /// Returns the distribution, relative to the mode.
  func distribution(_ reading: ThreePointReading) -> EffortDistribution {
    let share = (min(max(mode, low), high) - low) / (high - low)
    switch reading.ends {
    case .extremes:
      return EffortDistribution(
        shape: shape(reading, mode: share), offset: low / mode, scale: (high - low) / mode)
    case .percentiles: return distribution(reading, modeShare: share)
    }
  }

  /// The distribution whose P5, mode and P95 are the given numbers.
  ///
  /// With the mode at *m* of the support, and its percentiles q₅ and q₉₅, the share
  ///
  ///     (mode − low) ⁄ (high − low) = (m − q₅(m)) ⁄ (q₉₅(m) − q₅(m))
  ///
  /// rises with *m* from below 0 to above 1, so that every mode between the ends has its *m*;
  /// the width of the support follows. Where the support begins below zero, the draws below
  /// zero count as zero.
  private func distribution(
    _ reading: ThreePointReading, modeShare share: Double
  ) -> EffortDistribution {
    let place = mode(reading, atShare: share)
    let (lower, upper) = ends(reading, mode: place)
    let width = (high - low) / (upper - lower)
    return EffortDistribution(
      shape: shape(reading, mode: place), offset: (low - lower * width) / mode,
      scale: width / mode)
  }

  private func mode(_ reading: ThreePointReading, atShare share: Double) -> Double {
    switch reading.shape {
    case .pert: PertPercentiles.mode(atShare: share)
    case .triangular:
      FalsePosition.root(in: 0...1) { place in
        let (lower, upper) = ends(reading, mode: place)
        return (place - lower) / (upper - lower) - share
      }
    }
  }

  private func ends(_ reading: ThreePointReading, mode: Double) -> (Double, Double) {
    switch reading.shape {
    case .pert: (PertPercentiles.fifth(mode: mode), PertPercentiles.ninetyFifth(mode: mode))
    case .triangular:
      { ($0.quantile(0.05), $0.quantile(0.95)) }(Triangular(mode: mode))
    }
  }

  private func shape(_ reading: ThreePointReading, mode: Double) -> EffortDistribution.Shape {
    switch reading.shape {
    case .pert: .pert(mode: mode)
    case .triangular: .triangular(mode: mode)
    }
  }
}
