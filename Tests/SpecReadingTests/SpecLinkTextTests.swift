import PlanModel
import Testing

@testable import SpecReading

struct SpecLinkTextTests {
  /// Markdown, and the links in it as `words -> target @line:column`.
  @Test(arguments: [
    ("see [RSO spec](./rso.md).", ["RSO spec -> ./rso.md @1:6"]),
    ("# About [**RSO**](rso.md#ids)", ["RSO -> rso.md#ids @1:12"]),
    ("- one [a](a.md) and [b](<b c.md> \"title\")", ["a -> a.md @1:8", "b -> b c.md @1:22"]),
    ("[two\nlines](a.md)", ["two -> a.md @1:2"]),
    (
      "| A | B |\n|---|---|\n| x \\| [y](y.md) | [`z`](z.md) |",
      ["y -> y.md @3:9", "z -> z.md @3:22"]
    ),
    ("| [Head](h.md) |\n|---|", ["Head -> h.md @1:4"]),
    ("<https://example.org/a.md>", ["https://example.org/a.md -> https://example.org/a.md @1:2"]),
    ("[rso]\n\n[rso]: ../rso.md", ["rso -> ../rso.md @1:2"]),
    ("![map](map.png) `[a](a.md)` [](a.md) [x]", []),
    ("```\n[a](a.md)\n```\n<!-- [a](a.md) -->", []),
  ])
  func keepsWhereLinksLead(markdown: String, expected: [String]) {
    let document = MarkdownReader.read(SourceFile(path: "t", text: markdown))
    let links = document.links.map { link in
      "\(link.text.text) -> \(link.target) @\(link.text.line):\(link.text.column)"
    }
    #expect(links == expected)
  }

  /// A stretch of `BE-1, BE-2?`, in which both ids are links, and the links inside it.
  @Test(arguments: [
    (0..<11, [0..<4, 6..<10]), (0..<5, [0..<4]), (2..<9, [0..<2, 4..<7]), (4..<6, []),
  ])
  func cutsLinksWithTheirText(range: Range<Int>, expected: [Range<Int>]) {
    let ids = [
      SpecText.Link(range: 0..<4, target: "a.md"), SpecText.Link(range: 6..<10, target: "b.md"),
    ]
    let text = SpecText("BE-1, BE-2?", file: "t", line: 1, runs: [], links: ids)
    #expect(text.part(range).links.map(\.range) == expected)
  }
}
