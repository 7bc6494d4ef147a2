extension Report {
  /// Bars along one axis, such as days: a tornado or the steps of a bridge.
  package struct BarChart: Hashable, Sendable {
    /// One bar with its label.
    package struct Bar: Hashable, Sendable {
      /// What a bar stands for.
      package enum Kind: Hashable, Sendable {
        /// A whole, from the beginning of the axis.
        case total
        /// Something that makes it more.
        case more
        /// Something that makes it less.
        case less
      }
      /// What the bar stands for.
      package var kind: Kind
      /// What is measured.
      package var label: String
      /// Its size in words, with the unit.
      package var figure: String
      /// Where the bar begins.
      package var start: Double
      /// Where it ends; before its start for one that makes it less.
      package var end: Double
      /// Creates a bar.
      package init(kind: Kind, label: String, figure: String, start: Double, end: Double) {
        self.kind = kind
        self.label = label
        self.figure = figure
        self.start = start
        self.end = end
      }
    }

    /// The bars, from the top.
    package var bars: [Bar]

    /// Creates a chart.
    ///
    /// - Precondition: every start and end is finite.
    package init(bars: [Bar]) {
      precondition(bars.allSatisfy { $0.start.isFinite && $0.end.isFinite })
      self.bars = bars
    }
  }
}
