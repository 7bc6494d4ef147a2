import Foundation

/// The instances of one folder, with what is known of them.
struct InstanceSet {
  /// The folder's name.
  let name: String
  /// The paths of the instances, in the order of the numbers in their names.
  let files: [String]
  /// The best finishes known, from `reference.csv` in the folder or in the one above.
  let references: ReferenceTable?

  /// Finds the sets in `folder` and in the folders below it, by name.
  ///
  /// - Throws: What the file system says of a reference table that cannot be read.
  static func sets(below folder: String) throws -> [InstanceSet] {
    let root = URL(fileURLWithPath: folder)
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let files = paths.filter { $0.hasSuffix(".sm") || $0.hasSuffix(".def") }
      .map { root.appendingPathComponent($0).path }
    let byFolder = Dictionary(grouping: files) {
      URL(fileURLWithPath: $0).deletingLastPathComponent()
    }
    return try byFolder.keys.sorted { $0.path < $1.path }.map { folder in
      InstanceSet(
        name: folder.lastPathComponent,
        files: (byFolder[folder] ?? []).sorted {
          $0.compare($1, options: .numeric) == .orderedAscending
        },
        references: try Self.references(for: folder))
    }
  }

  private static func references(for folder: URL) throws -> ReferenceTable? {
    for place in [folder, folder.deletingLastPathComponent()] {
      let path = place.appendingPathComponent("reference.csv").path
      guard FileManager.default.fileExists(atPath: path) else { continue }
      return ReferenceTable(try String(contentsOfFile: path, encoding: .utf8))
    }
    return nil
  }
}
