import ArgumentParser
import Foundation

/// What `compare` is to compare: two files or folders, or the same paths at two revisions.
enum ComparedVersions {
  /// Two files or folders.
  case paths(String, String)
  /// Paths at two revisions; without a second one as they are now.
  case revisions(before: String, after: String?, paths: [String])

  /// Reads the arguments: `A B`, or `main..HEAD PATH…`, or `main.. PATH…`.
  ///
  /// - Throws: A validation error for arguments that are neither.
  init(_ arguments: [String]) throws {
    guard let first = arguments.first else { throw ValidationError("name two versions to compare") }
    try arguments.checkThatNoneIsAnOption()
    if !FileManager.default.fileExists(atPath: first), let dots = first.range(of: "..") {
      let before = String(first[..<dots.lowerBound])
      let after = String(first[dots.upperBound...].drop { $0 == "." })
      let paths = Array(arguments.dropFirst())
      guard !before.isEmpty, !paths.isEmpty else {
        throw ValidationError("revisions need paths, as in: specplan compare main..HEAD -- docs/")
      }
      self = .revisions(before: before, after: after.isEmpty ? nil : after, paths: paths)
    } else if arguments.count == 2 {
      self = .paths(first, arguments[1])
    } else {
      throw ValidationError("name two files or folders, or revisions as main..HEAD and paths")
    }
  }
}
