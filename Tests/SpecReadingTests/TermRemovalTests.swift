import PlanModel
import Testing

@testable import SpecReading

struct TermRemovalTests {
  /// Lines with the terms to remove in `«»`, and what is left; `=` where nothing is removed.
  @Test(
    arguments: [
      ("| BE-5 | «BE-1», BE-3 |", "| BE-5 | BE-3 |"),
      ("| BE-5 | BE-3, «BE-1» |", "| BE-5 | BE-3 |"),
      ("| BE-5 | BE-2, «BE-1», BE-3 |", "| BE-5 | BE-2, BE-3 |"),
      ("| BE-5 |«BE-1»,BE-3|", "| BE-5 |BE-3|"), ("| BE-5 | «BE-1» and BE-3 |", "| BE-5 | BE-3 |"),
      ("| BE-5 | BE-1, BE-2 and «BE-3» |", "| BE-5 | BE-1, BE-2 |"),
      ("| BE-5 | BE-1, «BE-2», and BE-3 |", "| BE-5 | BE-1, BE-3 |"),
      ("| BE-5 | BE-1, BE-2, and «BE-3» |", "| BE-5 | BE-1, BE-2 |"),
      ("| BE-5 | «BE-1», «BE-2», BE-3 |", "| BE-5 | BE-3 |"),
      ("| BE-5 | BE-3, «BE-1», «BE-2» |", "| BE-5 | BE-3 |"),
      ("| BE-5 | «BE-1», BE-3, «BE-2» |", "| BE-5 | BE-3 |"),
      ("| BE-5 | «BE-1 through BE-3»; BE-4 |", "| BE-5 | BE-4 |"),
      ("| BE-5 | 「x」|«BE-1»、BE-3|", "| BE-5 | 「x」|BE-3|"), ("| 5 | «1»／2 |", "="),
      ("| BE-5 | **«BE-1»**, `BE-3` |", "| BE-5 | `BE-3` |"),
      ("| BE-5 | [«BE-1»](#be-1), [BE-3](#be-3) |", "| BE-5 | [BE-3](#be-3) |"),
      ("**Dependencies:** «BE-1», BE-3", "**Dependencies:** BE-3"),
      ("**Dependencies**: BE-3 & «BE-1»", "**Dependencies**: BE-3"),
      ("- [ ] T9 Build (depends on: «T1», T3)", "- [ ] T9 Build (depends on: T3)"),
      ("| BE-5 | «BE-1» |", "| BE-5 | - |"), ("| BE-5 | «BE-1», «BE-2» |", "| BE-5 | «BE-1» |"),
      ("| BE-5 | «BE-1» deployed, BE-3 |", "="), ("| BE-5 | after «BE-1», BE-3 |", "="),
      ("| BE-5 | BE-3 «BE-1» |", "="), ("| BE-5 | «BE-1» FS+0d, BE-3 |", "="),
    ])
  func takesATermOutWithItsSeparator(marked: String, expected: String) throws {
    let (line, terms) = parse(marked)
    let file = SourceFile(path: "spec.md", text: "# Spec\r\n\n\(line)\r\nEnd")
    let edits = TermRemoval(from: file).edits(removing: terms)
    #expect(edits.count == terms.count)
    let left = expected == "=" ? line : parse(expected).line
    #expect(apply(edits.compactMap { $0 }, to: line) == left)
  }

  /// What is left by each edit alone has no dangling separator.
  @Test func givesEditsThatAreRightOneByOne() {
    let (line, terms) = parse("| BE-9 | «BE-1», BE-2, «BE-3», «BE-4» |")
    let file = SourceFile(path: "spec.md", text: "\n\n\(line)")
    let left = TermRemoval(from: file).edits(removing: terms).compactMap { $0 }
      .map { apply([$0], to: line) }
    #expect(
      left == [
        "| BE-9 | BE-2, BE-3, BE-4 |", "| BE-9 | BE-1, BE-2, BE-4 |", "| BE-9 | BE-1, BE-2, BE-3 |",
      ])
  }

  @Test(arguments: [("None", "None"), ("none", "None"), ("—", "-"), ("Nonesuch", "-")])
  func leavesTheWordOfTheFileForNothing(other: String, expected: String) {
    let (line, terms) = parse("| BE-5 | «BE-1» |")
    let file = SourceFile(path: "spec.md", text: "| BE-1 | \(other) |\n\n\(line)")
    let edits = TermRemoval(from: file).edits(removing: terms)
    #expect(edits.map { $0?.replacement } == [expected])
  }

  @Test(arguments: [(9, 1, 4), (3, 90, 4), (3, 1, 900), (0, 0, 0), (3, 12, 1)])
  func givesNoEditForAPlaceThatIsNotThere(line: Int, column: Int, length: Int) {
    let file = SourceFile(path: "spec.md", text: "\n\n| ääääääää |")
    let term = SourceSpan(file: "spec.md", line: line, column: column, length: length)
    #expect(TermRemoval(from: file).edits(removing: [term]) == [nil])
  }

  /// The line without its marks, and the places of what they mark, in line 3.
  private func parse(_ marked: String) -> (line: String, terms: [SourceSpan]) {
    var line = ""
    var terms: [SourceSpan] = []
    var start = 0
    for character in marked {
      switch character {
      case "«": start = line.utf8.count
      case "»":
        terms.append(
          SourceSpan(
            file: "spec.md", line: 3, column: start + 1, length: line.utf8.count - start))
      default: line.append(character)
      }
    }
    return (line, terms)
  }

  /// The line after edits of line 3 that do not overlap.
  private func apply(_ edits: [TextEdit], to line: String) -> String {
    var bytes = Array(line.utf8)
    let ordered = edits.sorted { $0.span.column > $1.span.column }
    for (edit, next) in zip(ordered, ordered.dropFirst()) {
      #expect(next.span.column + next.span.length <= edit.span.column, "the edits overlap")
    }
    for edit in ordered {
      let start = edit.span.column - 1
      bytes.replaceSubrange(start..<start + edit.span.length, with: edit.replacement.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
