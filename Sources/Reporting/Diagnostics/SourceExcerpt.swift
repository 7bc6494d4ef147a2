import PlanModel

/// A source line as it is shown under a finding, and the caret that points into it.
///
/// Tabs are set as four spaces. A line that is too long is shown as the part around the caret,
/// with `…` where it was cut.
struct SourceExcerpt: Hashable, Sendable {
  /// What a tab is set as.
  private static let tab = "    "

  /// The line, or the part of it that is shown.
  let text: String
  /// Columns before the caret.
  let indent: String
  /// `^` under the first column that is meant, `~` under the others.
  let caret: String

  /// Makes the excerpt of a span's line in at most `width` columns.
  ///
  /// - Complexity: O(`width`), however long the line is.
  init(of span: SourceSpan, in line: ArraySlice<UInt8>, width: Int) {
    let width = max(width, 20)
    let first = line.startIndex + min(max(span.column - 1, 0), line.count)
    let start = Self.boundary(first, in: line)
    var end = min(first + min(max(span.length, 0), line.count), line.endIndex)
    while end < line.endIndex, line[end] & 0xC0 == 0x80 { end += 1 }
    // No character takes more than a few bytes a column, save marks without width.
    let reach = 8 * width
    let opening = Self.boundary(max(line.startIndex, start - reach), in: line)
    let last = Self.boundary(min(line.endIndex, end, start + reach), in: line)
    let limit = Self.boundary(min(line.endIndex, last + reach), in: line)
    var before = Self.shown(line[opening..<start])
    var marked = Self.shown(line[start..<max(start, last)])
    var after = Self.shown(line[max(start, last)..<limit])

    // A third of the width at most goes to what stands before, unless the rest needs less.
    let room = width - 1
    marked = LineBreaking.truncated(marked, to: room * 2 / 3)
    let rest = DisplayWidth.of(marked)
    let wanted = max(room / 3, room - rest - DisplayWidth.of(after))
    let isCut = opening > line.startIndex || DisplayWidth.of(before) > wanted
    if isCut { before = "…" + Self.suffix(of: before, columns: wanted - 1) }
    let left = width - DisplayWidth.of(before) - rest
    after = limit < line.endIndex ? after + " …" : after
    after = LineBreaking.truncated(after, to: max(0, left))
    // The parts may join to a wider cluster where a span cuts one in two.
    text = LineBreaking.truncated(before + marked + after, to: width)
    indent = LineBreaking.spaces(DisplayWidth.of(before))
    caret = "^" + LineBreaking.row(of: UInt8(ascii: "~"), count: rest - 1)
  }

  /// Bytes as they are shown: tabs as spaces, harmless.
  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(0x09) else {
      return HarmlessText.make(String(decoding: bytes, as: UTF8.self))
    }
    let pieces = bytes.split(separator: 0x09, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    return HarmlessText.make(pieces.joined(separator: tab))
  }

  /// The nearest place at or before `index` that does not lie inside a character's bytes.
  private static func boundary(_ index: Int, in line: ArraySlice<UInt8>) -> Int {
    var index = index
    while index > line.startIndex, index < line.endIndex, line[index] & 0xC0 == 0x80 {
      index -= 1
    }
    return index
  }

  /// The longest end of `text` that takes at most so many columns.
  private static func suffix(of text: String, columns: Int) -> String {
    if text.isPrintableASCII { return String(text.utf8.suffix(max(0, columns))) ?? text }
    var used = 0
    var start = text.endIndex
    while start > text.startIndex {
      let previous = text.index(before: start)
      used += DisplayWidth.of(text[previous])
      if used > columns { break }
      start = previous
    }
    return String(text[start...])
  }
}
