import PlanModel

/// The specs among the files of a run: all that were named, and those found that have tasks.
///
/// A report that this program wrote is none, wherever it comes from.
struct SpecChoice {
  /// What the specs say, in the order of the files; never nothing.
  let contents: [SpecContent]
  /// The Markdown files of folders that were left out, as they have no tasks.
  let leftOut: [String]
  /// The reports among the files.
  let reports: [String]

  /// Reads `files`, each once, and chooses.
  ///
  /// - Parameters:
  ///   - files: The files, in order.
  ///   - format: The format that all of them have; if none is given, what each shows.
  ///   - found: The paths of those that were found in a folder; nothing is said of such a file
  ///     when it has no tasks.
  ///   - diagnostics: Where what is wrong in the others is recorded.
  /// - Precondition: there is at least one file.
  init(
    of files: [SourceFile], from format: TaskFileFormat? = nil, found: Set<String>,
    into diagnostics: inout Diagnostics
  ) {
    var seen: Set<String> = []
    let distinct = files.filter { seen.insert(SpecPath.normalised($0.path)).inserted }
    let files = distinct.filter { !ReportMark.isBorne(by: $0.text) }
    reports = distinct.filter { ReportMark.isBorne(by: $0.text) }.map(\.path)
    var reading = Diagnostics()
    let all = TaskFileReader.contents(of: files, from: format, into: &reading)
    var kept = all.filter { !$0.tasks.isEmpty || !$0.files.allSatisfy(found.contains) }
    let companions = SpecCompanions.add(all.filter { $0.tasks.isEmpty }, to: &kept)
    let dropped = Set(files.map(\.path)).intersection(found).subtracting(kept.flatMap(\.files))
    leftOut = files.map(\.path).filter { dropped.contains($0) && SpecPath.isMarkdown($0) }
    for diagnostic in reading.found where !dropped.contains(diagnostic.span.file) {
      guard diagnostic.code != .noTasks || !companions.contains(diagnostic.span.file) else {
        continue
      }
      diagnostics.emit(diagnostic.message, at: diagnostic.span)
    }
    let nothing = SpecContent(
      header: SpecHeader(
        title: SpecPath.stem(distinct[0].path),
        span: SourceSpan(file: distinct[0].path, line: 1, column: 1, length: 0)))
    contents = kept.isEmpty ? [all.first ?? nothing] : kept
    if files.isEmpty {
      diagnostics.emit(.report(), at: .wholeFile(reports[0]))
    } else if kept.isEmpty, !dropped.isEmpty {
      let first = files[0]
      let folder = first.path.lastIndex(of: "/").map { String(first.path[..<$0]) } ?? "."
      diagnostics.emit(.nothing(in: files.count), at: .wholeFile(folder))
    }
  }
}

extension Diagnostic.Message {
  /// There is nothing but what this program wrote itself.
  fileprivate static func report() -> Self {
    Self(
      .noTasks, "the file is a report that specplan wrote, and no spec",
      help: "name the spec that the report is about")
  }

  fileprivate static func nothing(in count: Int) -> Self {
    Self(
      .noTasks, count == 1 ? "its one file has no tasks" : "none of its \(count) files has tasks",
      help: "write a table with the columns 'Task ID', 'Description', 'Estimated Effort', "
        + "'Dependencies' in one of them")
  }
}
