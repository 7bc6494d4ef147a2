package import PlanModel

/// The findings that can be mended together, and the files as they then are.
///
/// A fix is applied whole or not at all. Of two that overlap, the one whose overlapping edit begins
/// first is applied, and the other is left for the next run. A fix that points outside of the
/// text, or would change nothing, is left out.
package struct Mending: Sendable {
  /// An edit, its file and the finding that it helps to mend.
  private struct Candidate {
    var file: Int
    var edit: PlacedEdit
    var finding: Int

    /// Whether it and a later one want the same bytes, or both insert at one place.
    func overlaps(_ later: Self) -> Bool {
      guard file == later.file else { return false }
      return later.edit.range.lowerBound < edit.range.upperBound || later.edit.range == edit.range
    }
  }

  /// The findings whose fixes are applied, in the order given.
  package let mended: [Diagnostic]
  /// The files that change, in the order given.
  package let files: [MendedFile]

  /// Chooses among the fixes of `diagnostics`, which point into `sources`.
  ///
  /// - Complexity: O(*n* + *k* log *k*) for *n* bytes and *k* edits.
  package init(_ diagnostics: [Diagnostic], in sources: [SourceFile]) {
    let findings = diagnostics.filter { !$0.message.fix.isEmpty }
    var isLeft = Array(repeating: false, count: findings.count)
    var places = FilePlaces(sources)
    var candidates: [Candidate] = []
    for (number, finding) in findings.enumerated() {
      let edits = finding.message.fix.map { places.place($0) }
      let placed = edits.compactMap { $0 }
      guard placed.count == edits.count, placed.contains(where: { !places.isIdle($0) }) else {
        isLeft[number] = true
        continue
      }
      candidates += placed.map { Candidate(file: $0.file, edit: $0.edit, finding: number) }
    }
    candidates.sort {
      ($0.file, $0.edit.range.lowerBound, $0.edit.range.upperBound, $0.finding)
        < ($1.file, $1.edit.range.lowerBound, $1.edit.range.upperBound, $1.finding)
    }
    var last: Candidate?
    for candidate in candidates where !isLeft[candidate.finding] {
      if let last, last.overlaps(candidate) {
        isLeft[candidate.finding] = true
      } else {
        last = candidate
      }
    }
    mended = findings.indices.filter { !isLeft[$0] }.map { findings[$0] }
    var edits: [[PlacedEdit]] = Array(repeating: [], count: sources.count)
    for candidate in candidates where !isLeft[candidate.finding] {
      edits[candidate.file].append(candidate.edit)
    }
    files = zip(sources, edits).filter { !$1.isEmpty }.map { MendedFile(source: $0, edits: $1) }
  }
}

/// Finds edits among the bytes of their files.
private struct FilePlaces {
  private let sources: [SourceFile]
  private let positions: [String: Int]
  private var lines: [Int: LineIndex] = [:]

  init(_ sources: [SourceFile]) {
    self.sources = sources
    positions = Dictionary(
      sources.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns where an edit stands; nothing if it leaves its line or cuts a character.
  mutating func place(_ edit: TextEdit) -> (file: Int, edit: PlacedEdit)? {
    guard let file = positions[edit.span.file] else { return nil }
    let index = lines[file] ?? LineIndex(sources[file])
    lines[file] = index
    func isBoundary(_ offset: Int) -> Bool {
      offset == index.bytes.count || index.bytes[offset] & 0xC0 != 0x80
    }
    guard let range = index.range(of: edit.span), isBoundary(range.lowerBound),
      isBoundary(range.upperBound)
    else { return nil }
    return (file, PlacedEdit(range: range, replacement: Array(edit.replacement.utf8)))
  }

  /// Whether an edit would put what is there already.
  func isIdle(_ placed: (file: Int, edit: PlacedEdit)) -> Bool {
    lines[placed.file]?.bytes[placed.edit.range].elementsEqual(placed.edit.replacement) ?? true
  }
}
