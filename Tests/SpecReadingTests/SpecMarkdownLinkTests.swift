import PlanModel
import Testing

@testable import SpecReading

/// What a document keeps beside its blocks.
struct SpecMarkdownLinkTests {
  @Test(arguments: [
    ("See [the *other* spec](./b.md).", "the other spec", "./b.md", 1, 6),
    ("| A |\n|---|\n| x [b](b.md) y |", "b", "b.md", 3, 6),
    ("# On [it](#there \"title\")", "it", "#there", 1, 7),
    ("> - <https://a.example>", "https://a.example", "https://a.example", 1, 6),
    ("**[bold](x)** and\n[more](y)", "bold", "x", 1, 4),
    ("[one\ntwo](z)", "one", "z", 1, 2), ("[ref][r]\n\n[r]: /r.md", "ref", "/r.md", 1, 2),
  ])
  func keepsALink(text: String, label: String, target: String, line: Int, column: Int) throws {
    let link = try #require(read(text).links.first)
    #expect(link.text.text == label && link.target == target)
    #expect(link.text.span.line == line && link.text.span.column == column)
    #expect(link.text.span.length >= label.utf8.count)
  }

  @Test func keepsLinksInTheOrderOfTheText() {
    let document = read("[a](1) ![no](img.png)\n\n- [b](2)\n\n| [c](3) | [d](4) |\n|---|---|\n")
    #expect(document.links.map(\.target) == ["1", "2", "3", "4"])
  }

  @Test func keepsCodeWithItsPlace() {
    let document = read(
      "# A\n\n```http\nGET /a\n```\n\nText\n\n    indented\n\n- x\n  ~~~\n  y\n  ~~~\n")
    #expect(document.codes.map(\.text) == ["GET /a\n", "indented\n", "y\n"])
    #expect(document.codes.map(\.span.line) == [4, 9, 13])
    #expect(document.codes.map(\.blocksBefore) == [1, 2, 3])
    #expect(document.codes[0].span.length == 6)
  }

  private func read(_ text: String) -> MarkdownDocument {
    MarkdownReader.read(SourceFile(path: "t", text: text))
  }
}
