import PlanModel

/// Reads files of tasks, each in the format it has.
enum TaskFileReader {
  /// Returns what each of `files` says, in their order.
  static func contents(
    of files: [SourceFile], into diagnostics: inout Diagnostics
  ) -> [SpecContent] {
    let specs = SpecDirectory(files.map(\.path))
    return files.map { SpecReader.read($0, among: specs, into: &diagnostics) }
  }
}
