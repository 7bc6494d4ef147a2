import PlanModel

/// Notes what a spec writes otherwise than usual although it was understood, and how to mend it.
///
/// Only what stands in the file in one piece, letter by letter as it was understood, is noted: each
/// note can be mended by putting other bytes in its place.
struct NotationNotes {
  /// A stretch of the file and what usually stands there.
  private struct Found {
    var code: Diagnostic.Code
    var written: String
    var usual: String
    var edit: TextEdit
  }

  private let lines: LineIndex
  private let references: ReferenceNotation
  private var diagnostics = Diagnostics()

  /// Notes the efforts of the tasks of `file`, which `index` holds.
  init(file: SourceFile, index: TaskIndex) {
    lines = LineIndex(file)
    references = ReferenceNotation(index: index)
    for entry in index.entries { noteEffort(of: entry) }
  }

  /// Notes how dependency cells name tasks.
  ///
  /// What a row that adds up others waits for is handed down to its parts by what its words name,
  /// so words that would name one of those parts are left as they are.
  ///
  /// - Parameters:
  ///   - terms: For each row what its cells name, in order.
  ///   - rows: The rows, whose roll-ups are known.
  mutating func noteReferences(in terms: [[DependencyTerm]], of rows: [TaskRow]) {
    for (row, terms) in zip(rows, terms) {
      let found = terms.compactMap(informal).filter { found in
        !row.rollUps.contains { RollUps.names(kinOf: $0, in: found.usual) }
      }
      for code in [Diagnostic.Code.informalReference, .informalRange] {
        var rest = found.filter { $0.code == code }[...]
        while let first = rest.first {
          let same = rest.prefix { $0.edit.span.line == first.edit.span.line }
          note(same)
          rest = rest.dropFirst(same.count)
        }
      }
    }
  }

  /// Records the notes.
  func emit(into diagnostics: inout Diagnostics) { diagnostics.append(self.diagnostics) }

  /// What usually stands in place of a term, if that is something else.
  private func informal(_ term: DependencyTerm) -> Found? {
    guard case .tasks(let tasks) = term.target, let range = lines.range(of: term.span),
      !continuesWord(at: range.lowerBound)
    else { return nil }
    let written = String(decoding: lines.bytes[range], as: UTF8.self)
    guard !Self.holdsMarkup(written),
      let usual = references.rewriting(of: written, meaning: tasks)
    else { return nil }
    return Found(
      code: usual.code, written: written, usual: usual.text,
      edit: TextEdit(term.span, replacement: usual.text))
  }

  /// One note on the texts of one line of a row.
  private mutating func note(_ found: ArraySlice<Found>) {
    guard let first = found.first, let last = found.last else { return }
    var span = first.edit.span
    span.length = max(span.length, last.edit.span.column + last.edit.span.length - span.column)
    diagnostics.emit(
      .informal(
        first.code, written: found.map(\.written), usual: found.map(\.usual),
        fix: found.map(\.edit)), at: span)
  }

  private mutating func noteEffort(of entry: TaskEntry) {
    let (text, span) = (entry.estimate.text, entry.estimateSpan)
    guard entry.estimate.amount != .unknown,
      let usual = EffortNotation.rewriting(of: text, in: entry.estimate.unit),
      let range = lines.range(of: span), lines.bytes[range].elementsEqual(text.utf8)
    else { return }
    var unit = span
    unit.column += usual.offset
    unit.length -= usual.offset
    let number = String(decoding: text.utf8.prefix(usual.offset), as: UTF8.self)
    diagnostics.emit(
      .informal(
        .informalEffort, written: [text], usual: [number + usual.unit],
        fix: [TextEdit(unit, replacement: usual.unit)]), at: span)
  }

  /// Whether what stands before a place belongs to the same word, so that only a part was meant.
  private func continuesWord(at place: Int) -> Bool {
    guard place > 0 else { return false }
    let byte = lines.bytes[place - 1]
    return byte >= 0x80
      ? String(decoding: lines.bytes[max(0, place - 4)..<place], as: UTF8.self)
        .unicodeScalars.last?.isLetter ?? false
      : "-_.#".utf8.contains(byte) || Unicode.Scalar(byte).isASCIILetterOrDigit
  }

  /// Whether a text holds signs that Markdown may have taken for markup.
  ///
  /// An underscore between letters or digits is none.
  private static func holdsMarkup(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { place in
      switch Unicode.Scalar(bytes[place]) {
      case "_": !Self.isWord(bytes, place - 1) || !Self.isWord(bytes, place + 1)
      case "~": place > 0 && bytes[place - 1] == bytes[place]
      case "*", "`", "[", "]", "(", ")", "<", "\\", "|", "&", "!", "{", "}", "\t": true
      default: false
      }
    }
  }

  private static func isWord(_ bytes: [UInt8], _ place: Int) -> Bool {
    guard bytes.indices.contains(place) else { return false }
    return bytes[place] >= 0x80 || Unicode.Scalar(bytes[place]).isASCIILetterOrDigit
  }
}

extension Diagnostic.Message {
  /// Texts that are understood but usually written otherwise.
  fileprivate static func informal(
    _ code: Diagnostic.Code, written: [String], usual: [String], fix: [TextEdit]
  ) -> Self {
    let first = written.first?.excerpt ?? ""
    let isOne = written.count == 1
    let subject = isOne ? "'\(first)'" : "'\(first)' and \(written.count - 1) more"
    let sentence =
      switch code {
      case .informalRange: "\(subject) \(isOne ? "is a range" : "are ranges") in an unusual form"
      case .informalEffort: "the unit of \(subject) is written in an unusual form"
      default:
        isOne
          ? "\(subject) is not how the task \(usual.first ?? "") writes its id"
          : "\(subject) are not how their tasks write their ids"
      }
    let shown = usual.prefix(6).map { "'\($0.excerpt)'" }.joined(separator: ", ")
    return Self(
      code, sentence, help: "write \(shown)" + (usual.count > 6 ? " and so on" : ""), fix: fix)
  }
}
