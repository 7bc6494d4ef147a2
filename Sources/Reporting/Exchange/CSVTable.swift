/// Rows of fields as RFC 4180 writes them: commas, quotes where they are needed, CRLF.
struct CSVTable: Sendable {
  /// The names of the columns.
  private let columns: [String]
  /// The rows, each with one field for each column.
  private let rows: [[String]]

  /// Creates a table.
  ///
  /// - Precondition: every row has one field for each column.
  init(columns: [String], rows: [[String]]) {
    precondition(rows.allSatisfy { $0.count == columns.count })
    self.columns = columns
    self.rows = rows
  }

  /// The whole table with its header.
  var text: String {
    ([columns] + rows).map { row in
      row.map(Self.field).joined(separator: ",") + "\r\n"
    }.joined()
  }

  /// A field, in quotes if it holds what would end it.
  private static func field(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
