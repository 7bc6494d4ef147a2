/// What a file of finished tasks held, and what of it could be used.
package struct HistorySummary: Hashable, Sendable {
  /// Why a row teaches nothing.
  package enum Omission: String, CaseIterable, Sendable {
    /// It has no estimate.
    case noEstimate
    /// It has no actual effort; the task may not be finished.
    case noActual
    /// Its estimate or its actual effort is zero or negative.
    case notPositive
    /// Its estimate or its actual effort cannot be read.
    case unreadable
  }

  /// A column and what it was taken for.
  package struct Column: Hashable, Sendable {
    /// The text of the header.
    package var header: String
    /// What it was taken for, such as `estimate`.
    package var meaning: String
    /// Creates a column.
    package init(header: String, meaning: String) {
      self.header = header
      self.meaning = meaning
    }
  }

  /// How many rows follow the header.
  package var rowCount = 0
  /// How many of them have an estimate and an actual effort.
  package var usedCount = 0
  /// How many teach nothing, by reason; in the order of the reasons, none with zero.
  package var omissions: [(reason: Omission, count: Int)] {
    Omission.allCases.compactMap { reason in
      omittedCounts[reason].map { (reason, $0) }
    }
  }
  /// How many teach nothing, by reason.
  package var omittedCounts: [Omission: Int] = [:]
  /// The columns that were understood, in the order of the file.
  package var columns: [Column] = []
  /// The headers of the other columns.
  package var ignoredColumns: [String] = []
  /// In what the estimates are given.
  package var unit = EstimateUnit.hours
  /// Whether the unit was guessed from the estimates themselves.
  package var isUnitInferred = false

  /// Creates the summary of an empty file.
  package init() {}
}
