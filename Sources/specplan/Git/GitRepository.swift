import Foundation

/// A git repository on this machine, with a folder of checked-out files.
struct GitRepository {
  /// The folder that holds all its files, links resolved.
  let root: String
  /// Whether older commits were left out when it was cloned.
  let isShallow: Bool

  /// Finds the repository in which a path lies, also of a file that is no longer there.
  ///
  /// - Throws: `Failure` if there is none.
  init(around path: String) throws(GitCommand.Failure) {
    let folder = Self.folder(around: path)
    let lines: [String]
    do {
      lines = try GitCommand.lines(
        ["rev-parse", "--show-toplevel", "--is-shallow-repository"], in: folder)
    } catch  where error.words.hasPrefix("fatal: not a git repository") {
      throw GitCommand.Failure(
        words: "'\(path)' lies in no git repository, so it has no history to look at")
    }
    guard lines.count == 2 else {
      throw GitCommand.Failure(words: "git says nothing of the repository of '\(path)'")
    }
    root = Self.resolved(lines[0])
    isShallow = lines[1] == "true"
  }

  /// Returns where a path lies below the root, empty for the root itself; none if it lies elsewhere.
  func path(of path: String) -> String? {
    let whole = Self.resolved(path)
    guard whole != root else { return "" }
    let folder = root.hasSuffix("/") ? root : root + "/"
    guard whole.utf8.starts(with: folder.utf8) else { return nil }
    return String(decoding: whole.utf8.dropFirst(folder.utf8.count), as: UTF8.self)
  }

  /// Returns a path into the repository as one that starts from the current folder.
  ///
  /// A path from the root of the machine would mean the files as they are, whatever the revision.
  func pathFromHere(_ path: String) -> String {
    guard path.hasPrefix("/"), let inside = self.path(of: path), let here = self.path(of: ".")
    else {
      return path
    }
    let up = String(repeating: "../", count: here.split(separator: "/").count)
    return up + inside == "" ? "." : up + inside
  }

  /// The nearest folder that is there, from a path upwards.
  private static func folder(around path: String) -> String {
    var place = URL(filePath: resolved(path))
    var isFolder: ObjCBool = false
    while place.path != "/",
      !FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder)
        || !isFolder.boolValue
    {
      place.deleteLastPathComponent()
    }
    return place.path
  }

  /// The whole path without links, as far as there is something.
  private static func resolved(_ path: String) -> String {
    var place = URL(filePath: path).standardizedFileURL
    var rest: [String] = []
    while true {
      if let real = realpath(place.path, nil) {
        defer { free(real) }
        let head = String(cString: real)
        return rest.isEmpty
          ? head : (head == "/" ? "" : head) + "/" + rest.reversed().joined(separator: "/")
      }
      guard place.path != "/" else { return path }
      rest.append(place.lastPathComponent)
      place.deleteLastPathComponent()
    }
  }
}
