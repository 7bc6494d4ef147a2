import PlanModel

/// Reads files of tasks, each in the format it has.
enum TaskFileReader {
  /// Returns what each of `files` says, in their order.
  ///
  /// Files of Backlog.md that lie in one folder are one, at the place of the first.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - format: The format that all of them have; if none is given, what each shows.
  ///   - diagnostics: Where what is wrong in them is recorded.
  /// - Returns: One content for each file or folder.
  static func contents(
    of files: [SourceFile], from format: TaskFileFormat? = nil, into diagnostics: inout Diagnostics
  ) -> [SpecContent] {
    let specs = SpecDirectory(files.map(\.path))
    var contents: [SpecContent] = []
    var folders: [Substring: Int] = [:]
    var backlogs: [(place: Int, files: [SourceFile])] = []
    for file in files {
      let finding =
        format.map { FormatDetection.finding(in: file, as: $0) }
        ?? FormatDetection.finding(in: file)
      guard case .backlog = finding else {
        contents.append(content(of: file, finding, among: specs, into: &diagnostics))
        continue
      }
      let folder = file.path.lastIndex(of: "/").map { file.path[...$0] } ?? ""
      if let backlog = folders[folder] {
        backlogs[backlog].files.append(file)
      } else {
        folders[folder] = backlogs.count
        backlogs.append((contents.count, [file]))
        // Replaced below, when all files of the folder are known.
        contents.append(SpecContent(header: SpecHeader(title: "", span: .wholeFile(file.path))))
      }
    }
    for backlog in backlogs {
      contents[backlog.place] = read(.backlog, into: &diagnostics) { diagnostics in
        BacklogReader.read(backlog.files, into: &diagnostics)
      }
      contents[backlog.place].files = backlog.files.map(\.path)
    }
    return contents
  }

  private static func content(
    of file: SourceFile, _ finding: FormatDetection.Finding, among specs: SpecDirectory,
    into diagnostics: inout Diagnostics
  ) -> SpecContent {
    switch finding {
    case .spec, .backlog: SpecReader.read(file, among: specs, into: &diagnostics)
    case .checklist(let format, let checklist):
      read(format, into: &diagnostics) { diagnostics in
        checklist.document.reportDroppedLines(of: file.path, into: &diagnostics)
        return switch format {
        case .kiro: KiroReader.read(file, checklist, into: &diagnostics)
        case .openSpec: OpenSpecReader.read(file, checklist, into: &diagnostics)
        default: SpecKitReader.read(file, checklist, into: &diagnostics)
        }
      }
    case .json(let format):
      read(format ?? .taskMaster, into: &diagnostics) { diagnostics in
        let start = SourceSpan(file: file.path, line: 1, column: 1, length: 0)
        let text = JSONText(file, into: &diagnostics)
        switch (text, format) {
        case (let text?, .beads): return BeadsReader.read(file, text, into: &diagnostics)
        case (let text?, .taskMaster): return TaskMasterReader.read(file, text, into: &diagnostics)
        case (nil, _): break
        default: diagnostics.emit(.noTaskJSON, at: start)
        }
        return SpecContent(
          header: SpecHeader(title: TaskFileTitle.title(of: file.path), span: start))
      }
    }
  }

  /// Returns what `read` does, and says so when that is neither a task nor a fault.
  private static func read(
    _ format: TaskFileFormat, into diagnostics: inout Diagnostics,
    _ read: (inout Diagnostics) -> SpecContent
  ) -> SpecContent {
    let count = diagnostics.found.count
    var content = read(&diagnostics)
    content.format = format
    if content.tasks.isEmpty, diagnostics.found.count == count {
      diagnostics.emit(
        .noTasks(of: format),
        at: SourceSpan(file: content.header.span.file, line: 1, column: 1, length: 0))
    }
    return content
  }
}

extension Diagnostic.Message {
  fileprivate static let noTaskJSON = Self(
    .malformedJSON, "the file is JSON, but neither tasks of Task Master nor issues of beads",
    help: "name a file of tasks, or say what it is with --from")

  fileprivate static func noTasks(of format: TaskFileFormat) -> Self {
    let form =
      switch format {
      case .specKit: "items such as '- [ ] T001 Title'"
      case .kiro: "items such as '- [ ] 1. Title'"
      case .openSpec: "items such as '- [ ] 1.1 Title'"
      case .taskMaster: "objects in a list called 'tasks'"
      case .beads: "lines such as '{\"id\":\"ab-1\",\"title\":\"…\",\"status\":\"open\"}'"
      case .spec, .backlog: "front matter with an id, a title and a status"
      }
    return Self(
      .noTasks, "there are no tasks of the format \(format.rawValue)", help: "it needs \(form)")
  }
}
