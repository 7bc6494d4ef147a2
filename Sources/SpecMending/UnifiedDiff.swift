import PlanModel

/// The difference between a file and its mended text, as `patch` and `git apply` read it.
///
///     --- a/spec.md
///     +++ b/spec.md
///     @@ -12,7 +12,7 @@
///
/// Since the edits are known, no two texts are compared: the lines they touch are the difference.
/// Lines end at a line feed, as for those programs; a carriage return is part of its line.
struct UnifiedDiff {
  /// How many unchanged lines are shown around changed ones.
  private static let context = 3

  /// Neighbouring lines that change, from 0, and what stands there instead.
  private struct Change {
    var old: Range<Int>
    var edits: Range<Int>
  }

  private let file: MendedFile
  private let bytes: [UInt8]
  /// Where each line begins, and the end of the text.
  private let starts: [Int]

  /// Prepares the difference that the edits of `file` make.
  init(_ file: MendedFile) {
    self.file = file
    bytes = Array(file.source.text.utf8)
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A && index + 1 < bytes.count {
      starts.append(index + 1)
    }
    self.starts = starts + [bytes.count]
  }

  /// The difference; empty if there is none.
  ///
  /// - Complexity: O(*n* + *k* log *n*) for *n* bytes and *k* edits.
  var text: String {
    let changes = changes()
    guard !changes.isEmpty else { return "" }
    var result = Array("--- \(Self.name("a", file.source.path))\n".utf8)
    result += Array("+++ \(Self.name("b", file.source.path))\n".utf8)
    var shift = 0
    var first = 0
    while first < changes.count {
      var last = first
      while last + 1 < changes.count,
        changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 2 * Self.context
      {
        last += 1
      }
      shift += appendHunk(changes[first...last], shift: shift, to: &result)
      first = last + 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private var lineCount: Int { starts.count - 1 }

  /// The runs of lines that edits touch.
  private func changes() -> [Change] {
    var changes: [Change] = []
    for (number, edit) in file.edits.enumerated() {
      let first = line(at: edit.range.lowerBound)
      let last = edit.range.isEmpty ? first : line(at: edit.range.upperBound - 1)
      if let previous = changes.indices.last, changes[previous].old.upperBound >= first {
        let old = changes[previous].old
        changes[previous].old = old.lowerBound..<max(old.upperBound, last + 1)
        changes[previous].edits = changes[previous].edits.lowerBound..<number + 1
      } else {
        changes.append(Change(old: first..<last + 1, edits: number..<number + 1))
      }
    }
    return changes
  }

  /// The line, from 0, that holds the byte at `offset`.
  private func line(at offset: Int) -> Int {
    let after = starts.dropLast().partitioningIndex { $0 > offset }
    return max(0, after - 1)
  }

  /// Writes one hunk, and returns by how many lines it makes the text longer.
  private func appendHunk(
    _ changes: ArraySlice<Change>, shift: Int, to result: inout [UInt8]
  ) -> Int {
    guard let first = changes.first, let last = changes.last else { return 0 }
    let start = max(0, first.old.lowerBound - Self.context)
    let end = min(lineCount, last.old.upperBound + Self.context)
    var body: [UInt8] = []
    var (position, growth) = (start, 0)
    for change in changes {
      for line in position..<change.old.lowerBound { append(" ", bytes(of: line), to: &body) }
      for line in change.old { append("-", bytes(of: line), to: &body) }
      let range = starts[change.old.lowerBound]..<starts[change.old.upperBound]
      let text = file.edited(bytes, in: range, by: file.edits[change.edits])
      let lines = text.split(afterEach: 0x0A)
      for line in lines { append("+", line, to: &body) }
      growth += lines.count - change.old.count
      position = change.old.upperBound
    }
    for line in position..<end { append(" ", bytes(of: line), to: &body) }
    let (old, new) = (end - start, end - start + growth)
    let places = "-\(Self.place(start, old)) +\(Self.place(start + shift, new))"
    result += Array("@@ \(places) @@\n".utf8) + body
    return growth
  }

  private func bytes(of line: Int) -> ArraySlice<UInt8> { bytes[starts[line]..<starts[line + 1]] }

  private func append(_ mark: String, _ line: ArraySlice<UInt8>, to body: inout [UInt8]) {
    body += Array(mark.utf8)
    body += line
    if line.last != 0x0A { body += Array("\n\\ No newline at end of file\n".utf8) }
  }

  /// A run of lines as a hunk names it: the count is left out where it is one.
  private static func place(_ start: Int, _ count: Int) -> String {
    count == 1 ? "\(start + 1)" : "\(count == 0 ? start : start + 1),\(count)"
  }

  /// A path as `git diff` writes it: quoted if it holds signs that would end it.
  private static func name(_ side: String, _ path: String) -> String {
    let name = "\(side)/" + path.drop { $0 == "/" }
    let isPlain = name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x5C }
    guard !isPlain else { return name.contains(" ") ? name + "\t" : name }
    var quoted = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 8)
        quoted += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return "\"\(quoted)\""
  }
}

extension [UInt8] {
  /// The stretches that end after `byte`, and what is left.
  fileprivate func split(afterEach byte: UInt8) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = startIndex
    while start < endIndex {
      let end = self[start...].firstIndex(of: byte).map { $0 + 1 } ?? endIndex
      parts.append(self[start..<end])
      start = end
    }
    return parts
  }
}
