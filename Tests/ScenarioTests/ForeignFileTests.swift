import Foundation
import Testing

/// Files and folders of the wrong kind, through every command that reads specs.
struct ForeignFileTests {
  private static let commands = [
    "schedule", "simulate", "allocate", "staff", "explain", "check", "tasks", "outline", "trace",
  ]

  /// What stands at the path, and what is said of it.
  private static let cases: [(name: String, bytes: [UInt8]?, link: String?, says: String)] = [
    ("a.pdf", Array("%PDF-1.7\n".utf8), nil, "the file is not text: it is a PDF"),
    ("a.docx", [0x50, 0x4B, 3, 4, 20, 0], nil, "a ZIP archive, as files of Word and Excel are"),
    ("a.png", [0x89, 0x50, 0x4E, 0x47, 13, 10], nil, "it is an image"),
    ("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], nil, "a file of an older Office program"),
    ("a.gz", [0x1F, 0x8B, 8, 0], nil, "it is a compressed file"),
    ("a.json", Array("{\"name\": \"x\"}".utf8), nil, "neither tasks of Task Master nor issues"),
    (
      "u.md", Array("# Feature\n".utf16.flatMap { [UInt8($0), 0] }), nil,
      "the file is UTF-16, not UTF-8: every other byte is NUL"
    ),
    ("loop.md", nil, "loop.md", "it is a link that leads to no file"),
    ("lost.md", nil, "nowhere", "it is a link that leads to no file"),
    ("folder.md", nil, nil, "the folder holds no spec"),
  ]

  @Test(arguments: commands, cases.indices)
  func saysWhatItIs(command: String, number: Int) throws {
    let given = Self.cases[number]
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: given.name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if let bytes = given.bytes {
      try Data(bytes).write(to: file)
    } else if let link = given.link {
      try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: link)
    } else {
      try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
    }
    let run = try SpecplanBinary.run(
      [command, given.name] + (command == "explain" ? ["--task", "BE-1"] : []), in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains(given.says), "\(run.errors)")
    #expect(run.errors.contains("= help: "))
  }

  /// What differs in bytes only is read as one text.
  @Test(arguments: ["none", "crlf", "cr", "mark"])
  func readsTheSameWhateverEndsTheLines(ending: String) throws {
    let spec = TemporaryRepository.spec(days: 4)
    let other =
      switch ending {
      case "none": String(spec.trimmingCharacters(in: .newlines))
      case "crlf": spec.replacing("\n", with: "\r\n")
      case "cr": spec.replacing("\n", with: "\r")
      default: "\u{FEFF}" + spec
      }
    let options = ["tasks", "a.md", "--format", "json"]
    let (one, two) = try (
      SpecplanBinary.run(options, inFolderOf: ["a.md": spec]),
      SpecplanBinary.run(options, inFolderOf: ["a.md": other])
    )
    #expect(two.status == 0)
    let ids = try [one, two].map { run in
      try JSONPath(text: run.output)["tasks"].elements.map { [$0["id"].text, $0["title"].text] }
    }
    #expect(ids[0] == ids[1] && ids[0].count == 2)
  }

  /// A path that cannot be a folder is no place for new files.
  @Test func saysWhereNothingCanBeWritten() throws {
    let run = try SpecplanBinary.run(["init", "a.md"], inFolderOf: ["a.md": "# A\n"])
    #expect(run.status == 1)
    #expect(run.errors == "specplan: 'a.md' cannot be made: a file of that name is there\n")
  }

  /// What flows in as from a pipe has no size, and is read to its end.
  @Test func readsWhatIsNoRegularFile() throws {
    let run = try SpecplanBinary.run(
      ["tasks", "/dev/stdin"], in: RepositoryPaths.root, input: TemporaryRepository.spec(days: 4))
    #expect(run.status == 0 && run.output.contains("BE-2"))
  }
}
