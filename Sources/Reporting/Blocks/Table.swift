extension Report {
  /// Rows of cells under titled columns.
  package struct Table: Hashable, Sendable {
    /// One column.
    package struct Column: Hashable, Sendable {
      /// To which side the cells are set.
      package enum Alignment: Hashable, Sendable {
        /// To the left: words.
        case leading
        /// To the right: numbers.
        case trailing
      }
      /// What stands above the cells; empty for none.
      package var title: String
      /// To which side the cells are set.
      package var alignment: Alignment
      /// Whether its text may be broken into lines when room is short.
      package var wraps: Bool
      /// Whether a line ends in no word of it that is not very long: ids are not torn.
      package var keepsWords: Bool
      /// Creates a column.
      package init(
        _ title: String, alignment: Alignment, wraps: Bool, keepsWords: Bool = false
      ) {
        self.title = title
        self.alignment = alignment
        self.wraps = wraps
        self.keepsWords = keepsWords
      }
      /// Returns a column of names such as ids, broken into lines between words alone.
      package static func name(_ title: String) -> Column {
        Column(title, alignment: .leading, wraps: true, keepsWords: true)
      }
      /// Returns a column of words, broken into lines when room is short.
      package static func text(_ title: String) -> Column {
        Column(title, alignment: .leading, wraps: true)
      }
      /// Returns a column of short entries such as dates, never broken.
      package static func entry(_ title: String) -> Column {
        Column(title, alignment: .leading, wraps: false)
      }
      /// Returns a column of numbers with their units, never broken.
      package static func number(_ title: String) -> Column {
        Column(title, alignment: .trailing, wraps: false)
      }
    }

    /// The columns, from left to right.
    package let columns: [Column]
    /// The rows, each with one cell for each column.
    package let rows: [[Text]]

    /// Creates a table.
    ///
    /// - Precondition: there is a column, and every row has one cell for each.
    package init(columns: [Column], rows: [[Text]]) {
      precondition(!columns.isEmpty && rows.allSatisfy { $0.count == columns.count })
      self.columns = columns
      self.rows = rows
    }

    /// Whether any column has a title.
    package var hasTitles: Bool { columns.contains { !$0.title.isEmpty } }
  }
}
