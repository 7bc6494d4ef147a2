import Foundation
import PlanModel
import SpecReading

/// The input files, in memory.
struct InputFiles {
  /// The specs, in the order in which they were named; those of a folder sorted by path.
  private(set) var specs: [SourceFile] = []
  /// The paths of those that were found in a folder and not named themselves.
  private(set) var found: Set<String> = []
  /// The name of the folder, if one was named and nothing else.
  private(set) var title: String?
  /// The team file, if one is named or found.
  private(set) var team: SourceFile?
  /// Whether the team file was neither named nor beside the first spec.
  private(set) var isTeamFound = false
  /// The paths of team files of which none was taken.
  private(set) var rivalTeams: [String] = []

  /// What standard input is called where a file would be named.
  static let standardInput = "<standard input>"

  /// The largest file that is read, in bytes.
  static let limit = 32 * 1_024 * 1_024
  /// The most bytes that are read from a folder.
  static let folderLimit = 256 * 1_024 * 1_024

  /// Reads the specs and the team file, or returns what is wrong with them.
  ///
  /// A file that is named twice, or named and found, is read once, where it is named first.
  ///
  /// - Precondition: at least one spec is named.
  static func read(
    specs paths: [String], team teamPath: String?
  ) -> Result<InputFiles, InputFailure> {
    var diagnostics = Diagnostics()
    var input = InputFiles()
    let named = Set(paths.filter { !isFolder($0) }.map(identity))
    var seen: Set<String> = []
    var search = TeamSearch()
    for path in paths {
      if isFolder(path) {
        guard FileManager.default.isReadableFile(atPath: path) else {
          diagnostics.emit(.closedFolder(), at: .wholeFile(path))
          continue
        }
        guard let folder = FolderSearch(in: path) else {
          diagnostics.emit(.tooManyFiles(), at: .wholeFile(path))
          continue
        }
        search.add(folder, at: path)
        input.add(folder, at: path, named: named, seen: &seen, into: &diagnostics)
      } else if seen.insert(identity(of: path)).inserted,
        let file = file(path, into: &diagnostics)
      {
        search.add(besides: path)
        input.specs.append(file)
      }
    }
    if paths.count == 1, isFolder(paths[0]) { input.title = name(of: paths[0]) }
    if let teamPath {
      input.team = file(teamPath, into: &diagnostics)
    } else {
      input.team = search.choice.flatMap { file($0, into: &diagnostics) }
      input.isTeamFound = search.nearest == nil && search.choice != nil
      input.rivalTeams = search.rivals
    }
    guard diagnostics.errorCount == 0 else {
      return .failure(InputFailure(diagnostics: diagnostics.sorted))
    }
    return .success(input)
  }

  /// Reads one file that is no spec, or returns what is wrong with it.
  static func read(plain path: String) -> Result<SourceFile, InputFailure> {
    var diagnostics = Diagnostics()
    guard let file = file(path, into: &diagnostics) else {
      return .failure(InputFailure(diagnostics: diagnostics.sorted))
    }
    return .success(file)
  }

  /// Adds the files of a folder but for those that are named themselves.
  ///
  /// Empty files and JSON of other programs are no task files, and nothing is said of them.
  private mutating func add(
    _ contents: FolderSearch, at folder: String, named: Set<String>, seen: inout Set<String>,
    into diagnostics: inout Diagnostics
  ) {
    var size = 0
    var holdsSpecs = false
    for path in contents.specs {
      let identity = Self.identity(of: path)
      guard !named.contains(identity), seen.insert(identity).inserted else {
        holdsSpecs = true
        continue
      }
      var problems = Diagnostics()
      let file = Self.file(path, into: &problems)
      for problem in problems.found
      where FolderSearch.isMarkdown(path) && problem.code != .emptyFile {
        diagnostics.emit(problem.message, at: problem.span)
      }
      guard let file, FormatDetection.format(of: file) != nil else { continue }
      size += file.text.utf8.count
      guard size <= Self.folderLimit else {
        return diagnostics.emit(.tooManyFiles(), at: .wholeFile(folder))
      }
      specs.append(file)
      found.insert(path)
      holdsSpecs = true
    }
    if !holdsSpecs { diagnostics.emit(.noSpecs(), at: .wholeFile(folder)) }
  }

  /// Whether a folder stands at a path, or a link to one.
  static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return path != "-" && FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }

  /// The same text for two paths of the same file.
  static func identity(of path: String) -> String {
    path == "-" ? path : URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }

  /// The last part of a folder's path, if it says anything.
  private static func name(of folder: String) -> String? {
    let name = folder.split(separator: "/").last.map(String.init) ?? "."
    return name == "." || name == ".." ? nil : name
  }

  /// Reads one file, or records why it cannot be read.
  private static func file(_ path: String, into diagnostics: inout Diagnostics) -> SourceFile? {
    let name = path == "-" ? standardInput : path
    switch FileBytes.read(path, most: limit) {
    case .success(let bytes) where bytes.count > limit:
      diagnostics.emit(.tooLarge(), at: .wholeFile(name))
      return nil
    case .success(let bytes):
      return SourceDecoder.decode(bytes, path: name, into: &diagnostics)
    case .failure(let failure):
      diagnostics.emit(.unreadable(failure), at: .wholeFile(name))
      return nil
    }
  }
}

/// What is wrong with the input files themselves.
struct InputFailure: Error {
  /// In the order of the files.
  let diagnostics: [Diagnostic]
}

extension Diagnostic.Message {
  /// The file is not there, or not to be read.
  fileprivate static func unreadable(_ reason: UnreadableFile) -> Self {
    Self(
      .unreadableFile, "the file cannot be read: \(reason.rawValue)", help: reason.advice)
  }

  /// The file is larger than any spec.
  fileprivate static func tooLarge() -> Self {
    Self(
      .fileTooLarge, "the file is larger than 32 MiB, the most that is read",
      help: "check that it is the right file, or split the spec")
  }

  /// The folder is not to be looked into.
  fileprivate static func closedFolder() -> Self {
    Self(
      .unreadableFile, "the folder cannot be read: \(UnreadableFile.denied.rawValue)",
      help: UnreadableFile.denied.advice)
  }

  /// The folder holds more than any collection of specs.
  fileprivate static func tooManyFiles() -> Self {
    Self(
      .fileTooLarge,
      "the folder holds more than 2,000 Markdown and JSON files, or more than 256 MiB of them",
      help: "name a folder nearer to the specs, or the specs themselves")
  }

  /// The folder holds nothing to read.
  fileprivate static func noSpecs() -> Self {
    Self(
      .unreadableFile, "the folder holds no spec: no file in it ends in .md or .markdown",
      help: "check the path; 'specplan init FOLDER' writes a spec to begin with")
  }
}
