import PlanModel

extension Checklist {
  /// The header of the file: its outermost heading, unless that says only `Tasks`.
  func header(file: String) -> SpecHeader {
    var header = HeaderReader.header(of: document, file: file)
    let heading = document.blocks.lazy.compactMap { block in
      if case .heading(let heading) = block, heading.level == 1 { heading.text } else { nil }
    }.first
    var title = heading?.text ?? ""
    if let colon = title.firstIndex(of: ":"), TaskFileTitle.isGeneric(String(title[..<colon])) {
      title = String(title[title.index(after: colon)...].drop(while: \.isWhitespace))
    }
    header.title = TaskFileTitle.isGeneric(title) ? TaskFileTitle.title(of: file) : title
    header.span = heading?.span ?? SourceSpan(file: file, line: 1, column: 1, length: 0)
    return header
  }

  /// Returns, for each id such as `1.2.3`, the position of the nearest id it is a part of.
  ///
  /// - Complexity: O(*n*) for *n* ids.
  static func parents(ofNumbers ids: [String]) -> [Int?] {
    var positions: [Substring: Int] = [:]
    for (position, id) in ids.enumerated() where positions[id[...]] == nil {
      positions[id[...]] = position
    }
    return ids.map { id in
      var outer = id[...]
      while let point = outer.lastIndex(of: ".") {
        outer = outer[..<point]
        if let position = positions[outer] { return position }
      }
      return nil
    }
  }
}
