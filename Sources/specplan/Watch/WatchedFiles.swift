import Foundation

/// The files that a plan is made of, whether they are there or not.
struct WatchedFiles {
  /// Specs and folders, as the command line names them.
  let specs: [String]
  /// The team file, if one is named.
  let team: String?

  /// Takes the stamps of all that are there.
  ///
  /// A folder is searched anew, so that new specs are found; team files count where they would be
  /// read, even if none is there yet.
  func stamps() -> ChangeDetector.Stamps {
    var stamps: ChangeDetector.Stamps = [:]
    for path in paths { stamps[path] = FileStamp(ofFile: path) }
    return stamps
  }

  private var paths: [String] {
    var paths: [String] = []
    var teams: [String] = []
    for spec in specs {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: spec, isDirectory: &isFolder), isFolder.boolValue {
        let found = FolderSearch(in: spec)
        paths += found?.specs ?? []
        teams += found?.teams ?? []
      } else {
        paths.append(spec)
      }
      teams += Self.teamFiles(of: spec)
    }
    return paths + (team.map { [$0] } ?? teams)
  }

  /// Where the team file would lie: in the folder, or beside the spec.
  ///
  /// A spec that is gone may come back as either.
  private static func teamFiles(of spec: String) -> [String] {
    let folder = spec.lastIndex(of: "/").map { String(spec[...$0]) } ?? "."
    return [spec, folder].map { FolderSearch.joined($0, FolderSearch.teamName) }
  }
}
