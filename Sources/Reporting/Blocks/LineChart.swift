package import PlanModel

extension Report {
  /// Days that move from one version to the next, as lines.
  package struct LineChart: Hashable, Sendable {
    /// The days of one figure.
    package struct Line: Hashable, Sendable {
      /// Which figure.
      package enum Kind: Hashable, Sendable, CaseIterable {
        /// The promised release.
        case promise
        /// P50 of the release.
        case median
        /// P80 of the release.
        case likely
      }
      /// Which figure.
      package var kind: Kind
      /// A day for each version; none where there is no such figure.
      package var dates: [CivilDate?]
      /// How far each day may be off; none where that is not known.
      package var errors: [Error?]
      /// Creates a line.
      package init(kind: Kind, dates: [CivilDate?], errors: [Error?]? = nil) {
        self.kind = kind
        self.dates = dates
        self.errors = errors ?? dates.map { _ in nil }
      }
    }

    /// The sampling error of a day.
    package struct Error: Hashable, Sendable {
      /// In words: `± 0.4 d`.
      package var words: String
      /// The days from one error below to one above.
      package var days: ClosedRange<CivilDate>
      /// Creates an error.
      package init(words: String, days: ClosedRange<CivilDate>) {
        self.words = words
        self.days = days
      }
    }

    /// The names of the versions, from the left.
    package let versions: [String]
    /// The lines, the most important last.
    package let lines: [Line]

    /// Creates a chart.
    ///
    /// - Precondition: every line has one entry for each version.
    package init(versions: [String], lines: [Line]) {
      precondition(
        lines.allSatisfy {
          $0.dates.count == versions.count && $0.errors.count == versions.count
        })
      self.versions = versions
      self.lines = lines
    }

    /// The earliest and the latest day; none if there is no day at all.
    package var range: ClosedRange<CivilDate>? {
      let dates = lines.flatMap { $0.dates.compactMap(\.self) }
      guard let first = dates.min(), let last = dates.max() else { return nil }
      return first...last
    }

    /// Whether a version has none of the figures.
    package func isEmpty(at version: Int) -> Bool {
      lines.allSatisfy { $0.dates[version] == nil }
    }
  }
}

extension Report.LineChart.Line.Kind {
  /// What the line shows, in a word.
  var name: String {
    switch self {
    case .promise: "promised"
    case .median: "P50"
    case .likely: "P80"
    }
  }
}
