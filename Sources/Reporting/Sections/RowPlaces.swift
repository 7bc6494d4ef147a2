import PlanModel

/// How a list names the places of its rows: by line, and by file where there are several.
struct RowPlaces {
  /// How many bytes of each path are the folder of all files; `nil` for a single file.
  private let folderLength: Int?

  /// Looks at the files of all rows.
  ///
  /// - Complexity: O(*n*) for *n* bytes of paths.
  init(files: some Sequence<String>) {
    var first: String?
    var length = 0
    var isSingle = true
    for file in files {
      guard let known = first else {
        first = file
        length = file.utf8.count
        continue
      }
      guard file != known else { continue }
      isSingle = false
      length = zip(known.utf8.prefix(length), file.utf8).prefix { $0 == $1 }.count
    }
    let folder = first.map { Array($0.utf8.prefix(length)).lastIndex(of: 0x2F) ?? -1 } ?? -1
    folderLength = isSingle ? nil : folder + 1
  }

  /// The line of a span, behind its file if there are several.
  func text(of span: SourceSpan) -> Report.Text {
    guard let folderLength else { return Report.Text("\(span.line)", .faint) }
    let name = String(decoding: span.file.utf8.dropFirst(folderLength), as: UTF8.self)
    return Report.Text("\(name):\(span.line)", .faint)
  }
}
