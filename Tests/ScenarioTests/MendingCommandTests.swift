import Foundation
import PlanTestSupport
import Testing

/// `specplan check --fix` and `--dry-run` as the real binary does them.
struct MendingCommandTests {
  /// Everything that an editor might lose: a byte order mark, carriage returns, tabs, blanks at
  /// line ends, no-break spaces and a last line without end.
  private static let spec = [
    "\u{FEFF}# Spec\t", "", "| ID | Task | Effort | Depends on |  ", "|---|---|---|---|",
    "| BE-1 | Caf\u{E9}\u{A0}1 | 16 hrs | - |", "| BE-2 | Two | 2d | be-01 | ",
    "| BE-3 | Three | 1d | BE-1..2 |", "\tend",
  ].joined(separator: "\r\n")
  private static let mended = spec.replacing("16 hrs", with: "16h").replacing("be-01", with: "BE-1")
    .replacing("BE-1..2", with: "BE-1 through BE-2")

  /// Runs `body` in a folder of its own that holds the spec.
  private func withSpec(_ text: String = spec, _ body: (URL, URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "spec.md")
    try Data(text.utf8).write(to: file)
    try body(folder, file)
  }

  private func number(of file: URL) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file.path)[.systemFileNumber] as? Int
  }

  @Test func mendsInPlaceAndKeepsEveryOtherByteAndTheMode() throws {
    try withSpec { folder, file in
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
      let run = try SpecplanBinary.run(["check", "spec.md", "--fix"], in: folder)
      #expect(run.status == 0 && run.errors.isEmpty)
      #expect(
        run.output.hasPrefix(
          """
          mended 3 in 1 file: 1 informal-reference, 1 informal-range, 1 informal-effort
          no errors, no warnings in 1 file

          Score 100 of 100

          """))
      #expect(try Data(contentsOf: file) == Data(Self.mended.utf8))
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      #expect(attributes[.posixPermissions] as? Int == 0o640)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["spec.md"])
    }
  }

  @Test func leavesAFileAloneThatHasNothingToMend() throws {
    try withSpec(Self.mended) { folder, file in
      let before = try number(of: file)
      let run = try SpecplanBinary.run(["check", "spec.md", "--fix"], in: folder)
      #expect(run.output.hasPrefix("nothing to mend\n"))
      #expect(try number(of: file) == before)
    }
  }

  @Test func mendsTheFileThatALinkPointsTo() throws {
    try withSpec { folder, file in
      let link = folder.appending(path: "link.md")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
      #expect(try SpecplanBinary.run(["check", "link.md", "--fix"], in: folder).status == 0)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == file.path)
      #expect(try Data(contentsOf: file) == Data(Self.mended.utf8))
    }
  }

  @Test(arguments: [["--dry-run"], ["--fix", "--dry-run"]])
  func printsTheDifferenceAndChangesNothing(options: [String]) throws {
    try withSpec { folder, file in
      let run = try SpecplanBinary.run(["check", "spec.md"] + options, in: folder)
      #expect(run.status == 0)
      #expect(
        run.errors == "would mend 3 in 1 file: 1 informal-reference, 1 informal-range, "
          + "1 informal-effort\n")
      #expect(try PatchProgram.apply(run.output, to: Self.spec) == Self.mended)
      #expect(try Data(contentsOf: file) == Data(Self.spec.utf8))
    }
  }

  @Test func showsATerminalTheDifferenceAndLetsNothingSteerIt() throws {
    let text = Self.spec.replacing("Three", with: "Th\u{1B}[2Jree\u{7}")
    try withSpec(text) { folder, _ in
      let piped = try SpecplanBinary.run(["check", "spec.md", "--dry-run"], in: folder)
      #expect(piped.output.contains("Th\u{1B}[2Jree\u{7}"))
      let terminal = try PseudoTerminal()
      let run = try SpecplanBinary.run(
        ["check", "spec.md", "--dry-run"], in: folder, output: terminal.url)
      #expect(run.status == 0)
      let shown = terminal.shown()
      #expect(shown.contains("+| BE-3 | Th␛[2Jree␇ | 1d | BE-1 through BE-2 |"))
      #expect(
        shown.unicodeScalars.allSatisfy { $0.value >= 0x20 || "\r\n".unicodeScalars.contains($0) })
    }
  }

  @Test func mendsOnlyTheKindsThatAreNamed() throws {
    try withSpec { folder, file in
      let options = ["--fix", "--only", "informal-effort", "--only", "informal-range"]
      let run = try SpecplanBinary.run(["check", "spec.md"] + options, in: folder)
      #expect(run.output.hasPrefix("mended 2 in 1 file: 1 informal-range, 1 informal-effort\n"))
      #expect(run.output.contains("1 note in 1 file; --notes shows the notes, --fix mends 1"))
      let expected = Self.mended.replacing("2d | BE-1 |", with: "2d | be-01 |")
      #expect(try Data(contentsOf: file) == Data(expected.utf8))
    }
  }

  @Test(arguments: [spec, mended])
  func passesStandardInputOnMended(text: String) throws {
    try withSpec { folder, _ in
      let run = try SpecplanBinary.run(["check", "-", "--fix"], in: folder, input: text)
      #expect(run.status == 0)
      #expect(Data(run.output.utf8) == Data(Self.mended.utf8))
      #expect(run.errors.hasPrefix(text == Self.spec ? "mended 3 " : "nothing to mend\n"))
    }
  }

  @Test func endsWithStatusOneWhenErrorsAreLeft() throws {
    try withSpec(Self.spec.replacing("BE-1..2", with: "BE-1..2, BE-99")) { folder, file in
      let run = try SpecplanBinary.run(["check", "spec.md", "--fix"], in: folder)
      #expect(run.status == 1)
      #expect(run.errors.contains("spec.md:7:42: error: 'BE-99' names no task"))
      #expect(run.output.hasPrefix("mended 3 in 1 file"))
      #expect(try String(contentsOf: file, encoding: .utf8).contains("BE-1 through BE-2, BE-99"))
    }
  }

  @Test func saysThatAFileCannotBeMended() throws {
    let run = try SpecplanBinary.run(
      ["check", "/dev/stdin", "--fix"], in: RepositoryPaths.root, input: Self.spec)
    let isPlain = run.status == 0
    #expect(isPlain || run.errors.contains("specplan: /dev/stdin cannot be mended: "))
  }

  @Test func keepsDocumentsOnStandardOutputWhole() throws {
    try withSpec { folder, _ in
      let run = try SpecplanBinary.run(
        ["check", "spec.md", "--fix", "--format", "json"], in: folder)
      #expect(run.errors.hasPrefix("mended 3 in 1 file"))
      #expect(run.output.hasPrefix("{\n") && run.output.contains("\"notes\": 0"))
    }
  }

  @Test(arguments: [
    ["--only", "informal-range"], ["--fix", "--only", "informal-rnage"],
    ["--dry-run", "--format", "json"],
  ])
  func refusesOptionsThatDoNotGoTogether(options: [String]) throws {
    try withSpec { folder, file in
      let run = try SpecplanBinary.run(["check", "spec.md"] + options, in: folder)
      #expect(run.status == 64)
      #expect(run.output.isEmpty && !run.errors.isEmpty)
      #expect(try Data(contentsOf: file) == Data(Self.spec.utf8))
    }
  }
}
