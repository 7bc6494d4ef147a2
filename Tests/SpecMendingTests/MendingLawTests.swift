import PlanModel
import PlanTestSupport
import SpecMending
import Testing

/// Laws of mending over random texts and random fixes, many of which overlap.
struct MendingLawTests {
  /// A random text and fixes for it.
  struct Sample: CustomStringConvertible {
    let seed: UInt64
    let source: SourceFile
    let diagnostics: [Diagnostic]
    var description: String { "seed \(seed)" }

    init(seed: UInt64) {
      self.seed = seed
      var random = SplitMix64(seed: seed)
      let pieces = ["a", "bc", "é", "通", "👩‍💻", " ", "|", "\n", "\r\n", "\n\n", "\t", "\u{A0}"]
      var text = seed % 7 == 0 ? "\u{FEFF}" : ""
      for _ in 0..<Int.random(in: 0...120, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
      }
      let source = SourceFile(path: "a.md", text: text)
      self.source = source
      diagnostics = (0..<Int.random(in: 0...12, using: &random)).map { number in
        let fix = (0..<Int.random(in: 1...3, using: &random)).map { _ in
          TextEdit(
            SourceSpan(
              file: "a.md", line: Int.random(in: 0...12, using: &random),
              column: Int.random(in: 0...20, using: &random),
              length: Int.random(in: 0...6, using: &random)),
            replacement: ["", "x", "yz", "é\nq", "BE-1\n"].randomElement(using: &random) ?? "")
        }
        return Diagnostic(.init(.informalRange, "\(number)", fix: fix), at: .wholeFile("a.md"))
      }
    }
  }

  static let samples = (0..<300).map { Sample(seed: $0) }

  /// The edits of the mended findings, put in one by one from the end of the text.
  @Test(arguments: samples)
  func givesTheTextThatItsEditsGiveOneByOne(sample: Sample) {
    let mending = Mending(sample.diagnostics, in: [sample.source])
    let index = LineIndex(sample.source)
    var edits = mending.mended.flatMap(\.message.fix).compactMap { edit in
      index.range(of: edit.span).map { (range: $0, text: edit.replacement) }
    }
    edits.sort {
      ($0.range.lowerBound, $0.range.upperBound) > ($1.range.lowerBound, $1.range.upperBound)
    }
    var bytes = Array(sample.source.text.utf8)
    for edit in edits { bytes.replaceSubrange(edit.range, with: edit.text.utf8) }
    #expect(
      mending.files.first?.mended.text ?? sample.source.text
        == String(decoding: bytes, as: UTF8.self))
    #expect(String(validating: bytes, as: UTF8.self) != nil)
  }

  @Test(arguments: samples)
  func mendsSomethingAsLongAsSomethingCanBeMended(sample: Sample) {
    let mending = Mending(sample.diagnostics, in: [sample.source])
    guard mending.mended.isEmpty else { return }
    for diagnostic in sample.diagnostics {
      #expect(Mending([diagnostic], in: [sample.source]).files.isEmpty)
    }
  }

  @Test(arguments: samples)
  func givesADiffThatLeadsFromTheOldTextToTheNew(sample: Sample) throws {
    for file in Mending(sample.diagnostics, in: [sample.source]).files {
      #expect(try PatchProgram.apply(file.diff, to: sample.source.text) == file.mended.text)
    }
  }
}
