extension Risk {
  /// What a risk does to the effort of those it hits when it happens; an opportunity lessens it.
  package enum Impact: Hashable, Sendable {
    /// It adds this share of the effort of each: 0.2 is a fifth more; above −1.
    case share(Double)
    /// It adds so much in all, which those it hits share by their likely efforts.
    ///
    /// What nobody does has time for an effort, so that this is a delay.
    case effort(Effort)
    /// It adds so much to each.
    case effortEach(Effort)

    /// Returns the hours that it adds in all to those it hits, by their likely efforts.
    package func hoursAdded(to efforts: [Effort]) -> Double {
      switch self {
      case .share(let share): efforts.reduce(0) { $0 + $1.hours } * share
      case .effort(let effort): efforts.isEmpty ? 0 : effort.hours
      case .effortEach(let effort): effort.hours * Double(efforts.count)
      }
    }

    /// Whether it lessens efforts.
    package var isOpportunity: Bool {
      switch self {
      case .share(let share): share < 0
      case .effort(let effort), .effortEach(let effort): effort < .zero
      }
    }
  }

  /// How often a risk happens, and what it does then.
  package struct Exposure: Hashable, Sendable {
    /// The chance that it happens, in 0...1.
    package var likelihood: Double
    /// What it does then.
    package var impact: Impact

    /// Creates an exposure.
    package init(likelihood: Double, impact: Impact) {
      self.likelihood = likelihood
      self.impact = impact
    }
  }

  /// Where a number of a risk comes from.
  package enum NumberOrigin: String, Sendable {
    /// The row has the number.
    case written
    /// The row has a level, for which a scale has the number.
    case level
    /// The row has nothing that was understood: the number of a medium risk.
    case assumed
    /// The row's status says so: it happened, or cannot happen any more.
    case status
  }

  /// How the risks that hit one activity in one trial work together.
  package enum Combination: String, Sendable, CaseIterable {
    /// One after the other: shares multiply, and efforts add to that.
    case series
    /// At the same time: of the threats only the worst counts, of the opportunities the best.
    case parallel
  }
}

extension Project {
  /// Returns the activities that a risk hits when it happens.
  package func activities(hitBy risk: Risk) -> [Activity] {
    switch risk.target {
    case .everything: activities
    case .spec(let name): activities.filter { $0.spec == name }
    case .activities(let ids):
      { hit in activities.filter { hit.contains($0.id) } }(Set(ids))
    }
  }
}
