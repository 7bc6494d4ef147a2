import Foundation

/// Places in the checkout that the scenario tests read.
enum RepositoryPaths {
  /// The folder that holds `Package.swift`.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  /// The folder of all scenarios.
  static let scenarios = root.appending(path: "Scenarios")

  /// The folders in `folder` that hold a file called `name`, sorted.
  static func folders(in folder: URL, holding name: String) -> [URL] {
    let entries =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
      ?? []
    return entries.filter {
      FileManager.default.fileExists(atPath: $0.appending(path: name).path)
    }.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
