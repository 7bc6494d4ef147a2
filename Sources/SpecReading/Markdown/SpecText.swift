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
  /// The links in it, in the order of the text; none overlap.
  let links: [Link]

  /// Creates a text from its runs.
  init(
    _ text: String, file: String, line: Int, runs: [Run], boldLength: Int = 0, links: [Link] = []
  ) {
    self.text = text
    self.file = file
    self.line = line
    column = runs.first?.column ?? 1
    self.runs = runs.count > 1 ? runs : []
    self.boldLength = boldLength
    self.links = links
  }

  /// Creates a text that stands in one piece from `column` on.
  init(_ text: String, file: String, line: Int, column: Int) {
    self.text = text
    self.file = file
    self.line = line
    self.column = column
    runs = []
    boldLength = 0
    links = []
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool { text.isEmpty }

  /// The place of all of it.
  var span: SourceSpan { span(of: 0..<text.utf8.count) }

  /// Returns the place of the bytes `range` of the text.
  ///
  /// - Complexity: O(log *r*) for *r* runs.
  func span(of range: Range<Int>) -> SourceSpan {
    let first = column(at: range.lowerBound)
    let end = range.isEmpty ? first : column(at: range.upperBound - 1) + 1
    return SourceSpan(file: file, line: line, column: first, length: max(0, end - first))
  }

  /// Returns the bytes `range` of the text, which must not cut a character, as a text of their own.
  ///
  /// Of a link that is cut the part inside stays.
  ///
  /// - Complexity: O(*k* + log *r*) for *k* bytes, runs and links of the part, of *r* in all.
  func part(_ range: Range<Int>) -> SpecText {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(start, offsetBy: range.count)
    var shifted = [Run(offset: 0, column: column(at: range.lowerBound))]
    let firstRun = runs.partitioningIndex { $0.offset > range.lowerBound }
    for run in runs[firstRun...].prefix(while: { $0.offset < range.upperBound }) {
      shifted.append(Run(offset: run.offset - range.lowerBound, column: run.column))
    }
    let firstLink = links.partitioningIndex { $0.range.upperBound > range.lowerBound }
    let inside = links[firstLink...].prefix { $0.range.lowerBound < range.upperBound }
    let cut = inside.map { link in
      let kept = link.range.clamped(to: range)
      return Link(
        range: kept.lowerBound - range.lowerBound..<kept.upperBound - range.lowerBound,
        target: link.target)
    }
    return SpecText(
      String(text[start..<end]), file: file, line: line, runs: shifted,
      boldLength: max(0, min(boldLength, range.upperBound) - range.lowerBound), links: cut)
  }

  /// Returns this text with another of the same line after it.
  func appending(_ other: SpecText) -> SpecText {
    func pieces(_ text: SpecText) -> [Run] {
      guard text.runs.isEmpty else { return text.runs }
      return text.isEmpty ? [] : [Run(offset: 0, column: text.column)]
    }
    let length = text.utf8.count
    let moved = pieces(other).map { Run(offset: $0.offset + length, column: $0.column) }
    return SpecText(
      text + other.text, file: file, line: line, runs: pieces(self) + moved,
      links: links
        + other.links.map {
          Link(
            range: $0.range.lowerBound + length..<$0.range.upperBound + length, target: $0.target)
        })
  }

  /// The column of the byte at `offset`.
  private func column(at offset: Int) -> Int {
    guard !runs.isEmpty else { return self.column + offset }
    let run = runs[max(0, runs.partitioningIndex { $0.offset > offset } - 1)]
    return run.column + offset - run.offset
  }
}
