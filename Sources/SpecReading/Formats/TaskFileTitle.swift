/// Finds a title for a file of tasks that has none: the folder it is in.
enum TaskFileTitle {
  /// Names that tools give to all their files and folders alike.
  private static let generic: Set<String> = [
    "tasks", "task", "specs", "changes", "backlog", "issues", "beads", "openspec", "completed",
    "drafts", "archive", ".", "..",
  ]

  /// Returns the name of the nearest folder that is not one of a tool's own, else of the file.
  ///
  /// - Parameters:
  ///   - path: The file's path, such as `specs/001-albums/tasks.md`.
  ///   - namesFolder: Whether the file is one of many that are tasks of its folder.
  /// - Returns: A name such as `001-albums`.
  static func title(of path: String, namesFolder: Bool = false) -> String {
    let parts = path.split(separator: "/").map(String.init)
    let folders = parts.dropLast()
    let named = folders.last { !generic.contains($0.lowercased()) && !$0.hasPrefix(".") }
    if let named { return named }
    if namesFolder, let folder = folders.last(where: { $0 != "." && $0 != ".." }) { return folder }
    return fileName(path)
  }

  /// Returns the last part of a path, without its extension.
  static func fileName(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let point = file.lastIndex(of: "."), point > file.startIndex else { return file }
    return String(file[..<point])
  }

  /// Whether a heading says only what every such file says.
  static func isGeneric(_ heading: String) -> Bool {
    ["", "tasks", "task list", "implementation plan", "implementation tasks"].contains(
      Phrase(heading).text)
  }
}
