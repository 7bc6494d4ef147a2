import PlanModel

/// Reads files of tasks, each in the format it has.
enum TaskFileReader {
  /// Returns what each of `files` says, in their order.
  static func contents(
    of files: [SourceFile], into diagnostics: inout Diagnostics
  ) -> [SpecContent] {
    files.map { SpecReader.read($0, into: &diagnostics) }
  }
}
