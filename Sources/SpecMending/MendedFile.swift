package import PlanModel

/// A file with the edits that mend it; every byte outside of them is kept.
package struct MendedFile: Sendable {
  /// The file as it was read.
  package let source: SourceFile
  /// In the order of the text; none overlaps another or does nothing.
  let edits: [PlacedEdit]

  /// The file as the edits leave it.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package var mended: SourceFile {
    let bytes = Array(source.text.utf8)
    return SourceFile(
      path: source.path,
      text: String(decoding: edited(bytes, in: bytes.indices, by: edits), as: UTF8.self))
  }

  /// What changes, as a unified diff.
  package var diff: String { UnifiedDiff(self).text }

  /// The bytes `range` of the file as some of the edits, which lie in it, leave them.
  func edited(
    _ bytes: [UInt8], in range: Range<Int>, by edits: some Sequence<PlacedEdit>
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var position = range.lowerBound
    for edit in edits {
      result += bytes[position..<edit.range.lowerBound]
      result += edit.replacement
      position = edit.range.upperBound
    }
    return result + bytes[position..<range.upperBound]
  }
}
