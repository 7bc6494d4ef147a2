/// Rows of fields as RFC 4180 writes them: commas, quotes where they are needed, CRLF.
///
/// A field that a spreadsheet would take for a formula has an apostrophe before it, as OWASP asks
/// against CSV injection; numbers stay as they are.
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

  /// A field, harmless, and in quotes if it holds what would end it.
  private static func field(_ text: String) -> String {
    let text = isFormula(text) ? "'" + text : text
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }

  /// Whether a field begins as formulas do, and is no number.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, formulaSigns.contains(first) else { return false }
    let digits = text.utf8.dropFirst()
    let isNumber =
      digits.first.map { (0x30...0x39).contains($0) } ?? false
      && digits.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    return !isNumber || !["+", "-"].contains(first)
  }

  /// What a formula begins with, also in the full width in which some spreadsheets know it.
  private static let formulaSigns = Set("=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars)
}
