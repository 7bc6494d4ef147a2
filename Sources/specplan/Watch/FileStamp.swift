import Foundation

/// By what a file is known to have been saved, without reading it.
struct FileStamp: Hashable {
  /// Which file it is: editors that write a new one and rename it change this.
  private let number: Int
  private let size: Int
  private let modified: Date

  /// Takes the stamp of the file at a path, or of the one that a link there leads to; none if there
  /// is nothing.
  init?(ofFile path: String) {
    let path = URL(filePath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
      return nil
    }
    number = attributes[.systemFileNumber] as? Int ?? 0
    size = attributes[.size] as? Int ?? 0
    modified = attributes[.modificationDate] as? Date ?? .distantPast
  }

  /// Creates a stamp from its parts.
  init(number: Int, size: Int, modified: Date) {
    self.number = number
    self.size = size
    self.modified = modified
  }
}
