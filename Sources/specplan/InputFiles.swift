import Foundation
import PlanModel
import SpecReading

/// The input files, in memory.
struct InputFiles {
  /// The specs, in the order in which they were named.
  let specs: [SourceFile]
  /// The team file, if one is named or lies beside the first spec.
  let team: SourceFile?

  /// What standard input is called where a file would be named.
  static let standardInput = "<standard input>"

  /// The largest file that is read, in bytes.
  static let limit = 32 * 1_024 * 1_024

  /// Reads the specs and the team file, or returns what is wrong with them.
  ///
  /// - Precondition: at least one spec is named.
  static func read(
    specs paths: [String], team teamPath: String?
  ) -> Result<InputFiles, InputFailure> {
    var diagnostics = Diagnostics()
    let specs = paths.compactMap { file($0, into: &diagnostics) }
    let team = (teamPath ?? teamFile(beside: paths[0])).flatMap { file($0, into: &diagnostics) }
    guard diagnostics.errorCount == 0 else {
      return .failure(InputFailure(diagnostics: diagnostics.sorted))
    }
    return .success(InputFiles(specs: specs, team: team))
  }

  /// The path of the team file in the folder of a spec, if there is one.
  private static func teamFile(beside path: String) -> String? {
    guard path != "-" else { return nil }
    let beside = path.lastIndex(of: "/").map { String(path[...$0]) + "team.yaml" } ?? "team.yaml"
    return FileManager.default.fileExists(atPath: beside) ? beside : nil
  }

  /// Reads one file, or records why it cannot be read.
  private static func file(_ path: String, into diagnostics: inout Diagnostics) -> SourceFile? {
    let name = path == "-" ? standardInput : path
    switch bytes(of: path) {
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

  /// The bytes of a file, one more than the limit at most.
  private static func bytes(of path: String) -> Result<[UInt8], UnreadableFile> {
    var isDirectory: ObjCBool = false
    if path != "-" {
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
        return .failure(.missing)
      }
      if isDirectory.boolValue { return .failure(.directory) }
    }
    let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    guard let handle else { return .failure(.denied) }
    var bytes: [UInt8] = []
    do {
      while bytes.count <= limit {
        let wanted = min(1 << 20, limit + 1 - bytes.count)
        guard let chunk = try handle.read(upToCount: wanted), !chunk.isEmpty else { break }
        bytes += chunk
      }
    } catch {
      return .failure(.broken)
    }
    return .success(bytes)
  }
}

/// Why a file's bytes are not to be had.
enum UnreadableFile: String, Error {
  case missing = "there is no such file"
  case directory = "it is a directory"
  case denied = "permission is denied"
  case broken = "reading it failed"
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
      .unreadableFile, "the file cannot be read: \(reason.rawValue)",
      help: reason == .directory ? "name the file inside it" : "check the path")
  }

  /// The file is larger than any spec.
  fileprivate static func tooLarge() -> Self {
    Self(
      .fileTooLarge, "the file is larger than 32 MiB, the most that is read",
      help: "check that it is the right file, or split the spec")
  }
}
