/// Collects the plain text of a heading, a line or a cell, and finds each piece in the file.
///
/// The Markdown parser says what the text is, but not reliably where: its columns are wrong after
/// an escaped pipe and in some tables. Pieces come in the order of the file and stand in it
/// literally, so each is looked for from the end of the one before.
struct PlainTextBuilder {
  /// How far ahead a piece is looked for; markup between two pieces is rarely longer.
  private static let lookahead = 1024

  private let file: String
  private let line: Int
  /// The markup, with pipes unescaped in a cell.
  private let source: [UInt8]
  /// The column of each byte of `source`, unless they are consecutive.
  private let columns: [Int]?
  /// The column of the first byte.
  private let firstColumn: Int
  private var cursor = 0
  private var plain: [UInt8] = []
  private var runs: [SpecText.Run] = []
  private var boldLength = 0
  private var boldStart: Int?
  private var struck: [Range<Int>] = []
  private var struckStart: Int?
  private var links: [SpecText.Link] = []
  /// Where another line begins.
  private var breaks: [Int] = []
  /// The link being read, with where its words begin.
  private var openLink: (start: Int, target: String)?

  /// Starts on the markup at `range` of the file's `bytes`, which begins at `firstColumn`.
  init(
    file: String, line: Int, bytes: [UInt8], range: Range<Int>, firstColumn: Int, isCell: Bool
  ) {
    self.file = file
    self.line = line
    self.firstColumn = firstColumn
    let markup = bytes[range]
    guard isCell, markup.contains(0x5C) else {
      source = Array(markup)
      columns = nil
      return
    }
    var unescaped: [UInt8] = []
    var kept: [Int] = []
    for index in range {
      let isEscape =
        bytes[index] == 0x5C && index + 1 < range.upperBound && bytes[index + 1] == 0x7C
      guard !isEscape else { continue }
      unescaped.append(bytes[index])
      kept.append(firstColumn + index - range.lowerBound)
    }
    source = unescaped
    columns = kept
  }

  /// Adds a piece that stands literally in the markup; `~~` around struck text is dropped.
  mutating func append(_ literal: UnsafeBufferPointer<UInt8>) {
    let found = skip(to: literal)
    var index = 0
    while index < literal.count {
      if literal[index] == 0x7E, index + 1 < literal.count, literal[index + 1] == 0x7E {
        index += 2
        toggleStruck()
        continue
      }
      append(literal[index], at: found.map { $0 + index } ?? cursor)
      index += 1
    }
    if let found { cursor = found + literal.count }
  }

  /// Adds a blank for markup that separates, such as `<br>`, and passes over it.
  mutating func appendBlank(for markup: UnsafeBufferPointer<UInt8>) {
    pass(over: markup)
    append(0x20, at: cursor)
    breaks.append(plain.count)
  }

  /// Passes over markup that stands for no text.
  mutating func pass(over markup: UnsafeBufferPointer<UInt8>) {
    if let found = skip(to: markup) { cursor = found + markup.count }
  }

  /// Notes that bold text begins here.
  mutating func beginBold() {
    if boldStart == nil, plain.allSatisfy({ $0 == 0x20 }) { boldStart = plain.count }
  }

  /// Notes that bold text ends here.
  mutating func endBold() {
    if boldStart != nil, boldLength == 0 { boldLength = plain.count }
  }

  /// Notes that struck text begins or ends here.
  private mutating func toggleStruck() {
    guard let start = struckStart else {
      struckStart = plain.count
      return
    }
    if start < plain.count { struck.append(start..<plain.count) }
    struckStart = nil
  }

  /// Notes that the words of a link begin here.
  mutating func beginLink(to target: String) { openLink = (plain.count, target) }

  /// Notes that the words of a link end here; one without words leads nowhere.
  ///
  /// Of a link that began in an earlier line the words of that line are kept.
  mutating func endLink() {
    links += openLink.map { openLinks(from: $0.start, to: $0.target) } ?? []
    openLink = nil
  }

  /// The link whose words began at `start`, if there are any words.
  private func openLinks(from start: Int, to target: String) -> [SpecText.Link] {
    start < plain.count ? [SpecText.Link(range: start..<plain.count, target: target)] : []
  }

  /// Returns what was collected, without the blanks around it.
  func build() -> SpecText {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    let start = plain.firstIndex { !isBlank($0) } ?? plain.count
    let end = (plain.lastIndex { !isBlank($0) } ?? start - 1) + 1
    let text = String(decoding: plain[start..<max(start, end)], as: UTF8.self)
    guard start < end else {
      return SpecText("", file: file, line: line, column: firstColumn)
    }
    var shifted = runs.map { SpecText.Run(offset: $0.offset - start, column: $0.column) }
    while shifted.count > 1, shifted[1].offset <= 0 { shifted.removeFirst() }
    if let first = shifted.first, first.offset < 0 {
      shifted[0] = SpecText.Run(offset: 0, column: first.column - first.offset)
    }
    let unended = openLink.map { openLinks(from: $0.start, to: $0.target) } ?? []
    let links = (links + unended).compactMap { link -> SpecText.Link? in
      let inside = link.range.clamped(to: start..<end)
      guard !inside.isEmpty else { return nil }
      return SpecText.Link(
        range: inside.lowerBound - start..<inside.upperBound - start, target: link.target)
    }
    return SpecText(
      text, file: file, line: line, runs: shifted,
      boldLength: max(0, min(boldLength - start, text.utf8.count)),
      struck: struck.map { $0.clamped(to: start..<end) }.filter { !$0.isEmpty }.map {
        $0.lowerBound - start..<$0.upperBound - start
      }, links: links,
      breaks: breaks.filter { start < $0 && $0 < end }.map { $0 - start })
  }

  /// Where `literal` stands from the cursor on, if it is near.
  private func skip(to literal: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = literal.first else { return cursor }
    let last = min(source.count - literal.count, cursor + Self.lookahead)
    var start = cursor
    while start <= last {
      if source[start] == first, source[start..<start + literal.count].elementsEqual(literal) {
        return start
      }
      start += 1
    }
    return nil
  }

  /// Adds one byte that stands at `position` of the markup.
  private mutating func append(_ byte: UInt8, at position: Int) {
    let column =
      columns.map { position < $0.count ? $0[position] : ($0.last ?? 0) + 1 }
      ?? firstColumn + position
    if let run = runs.last, column - run.column == plain.count - run.offset {
      plain.append(byte)
      return
    }
    runs.append(SpecText.Run(offset: plain.count, column: column))
    plain.append(byte)
  }
}
