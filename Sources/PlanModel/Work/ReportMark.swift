/// The first line of reports in Markdown, by which they are told from specs.
///
/// A report that lies among specs holds tables of tasks too; it is a result, and is passed over.
package enum ReportMark {
  /// The line: a comment that no renderer shows.
  package static let line = "<!-- specplan report -->"

  /// Whether a text begins with the mark, after blanks or a byte order mark.
  package static func isBorne(by text: String) -> Bool {
    let bytes = text.utf8
    let sign: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.dropFirst(bytes.starts(with: sign) ? sign.count : 0)
    return content.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }.starts(with: line.utf8)
  }
}
