import PlanModel

/// Plain text of a spec that knows where each of its bytes stands in the file.
///
/// Markup is gone from the text, so neighbours in it need not be neighbours in the file: the text
/// is a sequence of runs, and inside a run both move in step.
struct SpecText: Sendable {
  /// A stretch that stands in one piece in the file.
  struct Run: Sendable, Hashable {
    /// Where it begins in the text, in UTF-8 bytes from 0.
    var offset: Int
    /// Where it begins in its line of the file, in bytes from 1.
    var column: Int
    /// How many lines below the text's first line it stands.
    var lineOffset = 0
  }

  /// A stretch that leads somewhere else.
  struct Link: Sendable, Hashable {
    /// Where its words stand in the text, in UTF-8 bytes from 0.
    var range: Range<Int>
    /// Where it leads, as the author wrote it.
    var target: String
  }

  /// The text itself, without blanks around it.
  let text: String
  /// The file's path.
  let file: String
  /// The line of the file, from 1.
  let line: Int
  /// The column of the first byte, from 1.
  let column: Int
  /// In the order of the text, the first at offset 0; empty if the text stands in one piece.
  let runs: [Run]
  /// How many bytes at the beginning of the text are set in bold.
  let boldLength: Int
  /// The bytes of the text that are struck out, in order; none overlap.
  let struck: [Range<Int>]
  /// The links in it, in the order of the text; none overlap.
  let links: [Link]
  /// Where a tag such as `<br>` begins another line, in bytes of the text, in order.
  let breaks: [Int]

  /// Creates a text from its runs.
  init(
    _ text: String, file: String, line: Int, runs: [Run], boldLength: Int = 0,
    struck: [Range<Int>] = [], links: [Link] = [], breaks: [Int] = []
  ) {
    self.text = text
    self.file = file
    self.line = line
    column = runs.first?.column ?? 1
    self.runs = runs.count > 1 ? runs : []
    self.boldLength = boldLength
    self.struck = struck
    self.links = links
    self.breaks = breaks
  }

  /// Creates a text that stands in one piece from `column` on.
  init(_ text: String, file: String, line: Int, column: Int) {
    self.text = text
    self.file = file
    self.line = line
    self.column = column
    runs = []
    boldLength = 0
    struck = []
    links = []
    breaks = []
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool { text.isEmpty }

  /// The text, unless there is nothing in it.
  var nonEmpty: SpecText? { isEmpty ? nil : self }

  /// The place of all of it.
  var span: SourceSpan { span(of: 0..<text.utf8.count) }

  /// Returns the place of the bytes `range` of the text; of several lines, that in the first.
  ///
  /// - Complexity: O(log *r*) for *r* runs.
  func span(of range: Range<Int>) -> SourceSpan {
    let first = place(at: range.lowerBound)
    let last = range.isEmpty ? nil : place(at: range.upperBound - 1)
    var end = last.map { $0.column + 1 } ?? first.column
    if let last, last.line != first.line {
      // The blank between two lines stands in neither.
      let next = runs.first { $0.offset > range.lowerBound && line + $0.lineOffset > first.line }
      let lastOffset = max(range.lowerBound, (next?.offset ?? range.upperBound) - 1)
      let byte = text.utf8[text.utf8.index(text.utf8.startIndex, offsetBy: lastOffset)]
      end = place(at: lastOffset).column + (byte == 0x20 ? 0 : 1)
    }
    return SourceSpan(
      file: file, line: first.line, column: first.column, length: max(0, end - first.column))
  }

  /// Returns the bytes `range` of the text, which must not cut a character, as a text of their own.
  ///
  /// Of a link that is cut the part inside stays.
  ///
  /// - Complexity: O(*k* + log *r*) for *k* bytes, runs and links of the part, of *r* in all.
  func part(_ range: Range<Int>) -> SpecText {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(start, offsetBy: range.count)
    let first = place(at: range.lowerBound)
    var shifted = [Run(offset: 0, column: first.column)]
    let firstRun = runs.partitioningIndex { $0.offset > range.lowerBound }
    for run in runs[firstRun...].prefix(while: { $0.offset < range.upperBound }) {
      shifted.append(
        Run(
          offset: run.offset - range.lowerBound, column: run.column,
          lineOffset: line + run.lineOffset - first.line))
    }
    let firstLink = links.partitioningIndex { $0.range.upperBound > range.lowerBound }
    let inside = links[firstLink...].prefix { $0.range.lowerBound < range.upperBound }
    let cut = inside.map { link in
      let kept = link.range.clamped(to: range)
      return Link(
        range: kept.lowerBound - range.lowerBound..<kept.upperBound - range.lowerBound,
        target: link.target)
    }
    let firstBreak = breaks.partitioningIndex { $0 > range.lowerBound }
    let lineEnds = breaks[firstBreak...].prefix { $0 < range.upperBound }
    return SpecText(
      String(text[start..<end]), file: file, line: first.line, runs: shifted,
      boldLength: max(0, min(boldLength, range.upperBound) - range.lowerBound),
      struck: struck.filter { $0.overlaps(range) }.map { piece in
        let piece = piece.clamped(to: range)
        return piece.lowerBound - range.lowerBound..<piece.upperBound - range.lowerBound
      }, links: cut, breaks: lineEnds.map { $0 - range.lowerBound })
  }

  /// Returns this text with another of the same line after it.
  func appending(_ other: SpecText) -> SpecText {
    func pieces(_ text: SpecText) -> [Run] {
      guard text.runs.isEmpty else { return text.runs }
      return text.isEmpty ? [] : [Run(offset: 0, column: text.column)]
    }
    let length = text.utf8.count
    func shift(_ range: Range<Int>) -> Range<Int> {
      range.lowerBound + length..<range.upperBound + length
    }
    let moved = pieces(other).map { run in
      Run(
        offset: run.offset + length, column: run.column,
        lineOffset: other.line + run.lineOffset - line)
    }
    return SpecText(
      text + other.text, file: file, line: line, runs: pieces(self) + moved,
      struck: struck + other.struck.map(shift),
      links: links + other.links.map { Link(range: shift($0.range), target: $0.target) },
      breaks: breaks + other.breaks.map { $0 + length })
  }

  /// The text cut where tags such as `<br>` begin another line, without blanks and empty lines.
  var brokenLines: [String] {
    var bytes = Array(text.utf8)[...]
    var taken = 0
    var lines: [String] = []
    for end in breaks + [text.utf8.count] {
      lines.append(String(decoding: bytes.prefix(end - taken), as: UTF8.self).trimmed)
      bytes = bytes.dropFirst(end - taken)
      taken = end
    }
    return lines.filter { !$0.isEmpty }
  }

  /// The line and the column of the byte at `offset`.
  private func place(at offset: Int) -> (line: Int, column: Int) {
    guard !runs.isEmpty else { return (line, column + offset) }
    let run = runs[max(0, runs.partitioningIndex { $0.offset > offset } - 1)]
    return (line + run.lineOffset, run.column + offset - run.offset)
  }
}
