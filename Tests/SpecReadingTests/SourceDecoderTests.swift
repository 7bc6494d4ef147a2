import PlanModel
import Testing

@testable import SpecReading

/// Bytes that are no text, and what is said of them.
struct SourceDecoderTests {
  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x23, 0x00], .invalidUTF8, 1, "UTF-16"),
      ([0xFE, 0xFF, 0x00, 0x23], .invalidUTF8, 1, "UTF-16"),
      ([0x23, 0x00], .binaryFile, 2, "NUL"),
      ([0x23, 0xC3, 0x23], .invalidUTF8, 2, "0xC3"),
      ([], .emptyFile, 1, "empty"), ([0xEF, 0xBB, 0xBF], .emptyFile, 1, "empty"),
    ] as [([UInt8], Diagnostic.Code, Int, String)])
  func saysWhyBytesAreNoText(
    bytes: [UInt8], code: Diagnostic.Code, column: Int, says: String
  ) throws {
    var diagnostics = Diagnostics()
    #expect(SourceDecoder.decode(bytes, path: "team.yaml", into: &diagnostics) == nil)
    try #require(diagnostics.found.map(\.code) == [code])
    #expect(diagnostics.found[0].span.column == column)
    #expect(diagnostics.found[0].message.text.contains(says))
  }

  @Test func helpsWithAnEmptyTeamFileToo() throws {
    var diagnostics = Diagnostics()
    _ = SourceDecoder.decode([], path: "team.yaml", into: &diagnostics)
    #expect(diagnostics.found.first?.message.help?.contains("team file") == true)
  }
}
