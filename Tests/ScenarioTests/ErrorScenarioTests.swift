import Foundation
import PlanModel
import Testing

/// One wrong input for every kind of diagnostic, in `Scenarios/errors/`.
///
/// A folder is called by its code; a further one of the same code has a name after a point, such
/// as `dependency-cycle.four-tasks`.
struct ErrorScenarioTests {
  static let folder = RepositoryPaths.scenarios.appending(path: "errors")
  static let names = RepositoryPaths.folders(in: folder, holding: "arguments")
    .map(\.lastPathComponent)

  @Test func holdsOneFolderForEveryCode() {
    let plain = Self.names.filter { !$0.contains(".") }
    #expect(plain == Diagnostic.Code.allCases.map(\.rawValue).sorted())
    let variants = Self.names.filter { $0.contains(".") }
    #expect(variants.allSatisfy { plain.contains(Self.code(of: $0)) }, "a variant of no code")
  }

  @Test(arguments: names)
  func showsItsCodeAndNoOther(name: String) throws {
    let source = Self.folder.appending(path: name)
    let text = try String(contentsOf: source.appending(path: "arguments"), encoding: .utf8)
    let arguments = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let folder = try withSizedFiles(in: source)
    defer { if folder != source { try? FileManager.default.removeItem(at: folder) } }
    let run = try SpecplanBinary.run(arguments, in: folder)

    let code = try #require(Diagnostic.Code(rawValue: Self.code(of: name)))
    #expect(run.errors.contains("[\(code.rawValue)]"))
    let others = run.errors.split(separator: "\n").filter { line in
      [": error: ", ": warning: "].contains { line.contains($0) }
        && !line.contains("[\(code.rawValue)]")
    }
    #expect(others.isEmpty, "another finding: \(others)")
    let fails = code.severity == .error || (code.preventsPlan && arguments.first == "schedule")
    #expect(run.status == (fails ? 1 : 0))
    try expectGolden(
      "exit status \(run.status)\n\n\(run.errors)", at: source.appending(path: "expected.txt"))
  }

  /// The part of a folder's name before the point.
  static func code(of name: String) -> String {
    String(name.prefix { $0 != "." })
  }

  /// Returns `folder`, or a copy in which each `NAME.size` has become a file of so many bytes.
  private func withSizedFiles(in folder: URL) throws -> URL {
    let sizes = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "size" }
    guard !sizes.isEmpty else { return folder }
    let copy = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.copyItem(at: folder, to: copy)
    for size in sizes {
      let text = try String(contentsOf: size, encoding: .utf8)
      let count = try #require(UInt64(text.trimmingCharacters(in: .whitespacesAndNewlines)))
      let file = copy.appending(path: size.deletingPathExtension().lastPathComponent)
      try Data().write(to: file)
      try FileHandle(forWritingTo: file).truncate(atOffset: count)
    }
    return copy
  }
}
