extension Report {
  /// Steps that lead from a beginning to an end, each from where the one before it ends.
  package struct Waterfall: Hashable, Sendable {
    /// One step.
    package struct Step: Hashable, Sendable {
      /// What makes the step.
      package var label: String
      /// By how much, in words, with the unit and the sign.
      package var figure: String
      /// By how much; below zero towards the beginning.
      package var change: Double
      /// What is reached then, in words, such as a date.
      package var reached: String
      /// Creates a step.
      package init(label: String, figure: String, change: Double, reached: String) {
        self.label = label
        self.figure = figure
        self.change = change
        self.reached = reached
      }
    }

    /// Where it begins, in words.
    package var origin: String
    /// What is reached at the beginning, in words, such as a date.
    package var originReached: String
    /// The steps, in order.
    package var steps: [Step]
    /// All steps together; its change is the sum of theirs.
    package var total: Step

    /// Creates a waterfall.
    ///
    /// - Precondition: every change is finite.
    package init(origin: String, originReached: String, steps: [Step], total: Step) {
      precondition((steps + [total]).allSatisfy(\.change.isFinite))
      self.origin = origin
      self.originReached = originReached
      self.steps = steps
      self.total = total
    }

    /// Where each step begins, counted from the beginning.
    package var starts: [Double] {
      steps.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.change) }.dropLast()
    }

    /// The same as bars along one axis, the total last.
    package var bars: BarChart {
      let parts = zip(steps, starts).map { step, start in
        BarChart.Bar(
          kind: step.change < 0 ? .less : .more, label: step.label, figure: step.figure,
          start: start, end: start + step.change)
      }
      return BarChart(
        bars: parts + [
          BarChart.Bar(
            kind: .total, label: total.label, figure: total.figure, start: 0, end: total.change)
        ])
    }
  }
}
