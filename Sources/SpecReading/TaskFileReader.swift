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
    var contents: [SpecContent] = []
    var folders: [Substring: Int] = [:]
    var backlogs: [(place: Int, files: [SourceFile])] = []
    for file in files {
      let finding =
        format.map { FormatDetection.finding(in: file, as: $0) }
        ?? FormatDetection.finding(in: file)
      guard case .backlog = finding else {
        contents.append(content(of: file, finding, into: &diagnostics))
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
      let content = BacklogReader.read(backlog.files, into: &diagnostics)
      if content.tasks.isEmpty {
        diagnostics.emit(.noTasks(of: .backlog), at: content.header.span)
      }
      contents[backlog.place] = content
    }
    return contents
  }

  private static func content(
    of file: SourceFile, _ finding: FormatDetection.Finding, into diagnostics: inout Diagnostics
  ) -> SpecContent {
    let empty = SpecHeader(
      title: TaskFileTitle.title(of: file.path),
      span: SourceSpan(file: file.path, line: 1, column: 1, length: 0))
    var content = SpecContent(header: empty)
    switch finding {
    case .spec, .backlog: return SpecReader.read(file, into: &diagnostics)
    case .checklist(let format, let checklist):
      switch format {
      case .kiro: content = KiroReader.read(file, checklist, into: &diagnostics)
      case .openSpec: content = OpenSpecReader.read(file, checklist, into: &diagnostics)
      default: content = SpecKitReader.read(file, checklist, into: &diagnostics)
      }
      if content.tasks.isEmpty { diagnostics.emit(.noTasks(of: format), at: empty.span) }
    case .json(let format):
      guard let text = JSONText(file, into: &diagnostics) else { return content }
      switch format {
      case .beads: content = BeadsReader.read(file, text, into: &diagnostics)
      case .taskMaster: content = TaskMasterReader.read(file, text, into: &diagnostics)
      default: diagnostics.emit(.noTaskJSON, at: empty.span)
      }
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
      default: "front matter with an id, a title and a status"
      }
    return Self(
      .noTasks, "there are no tasks of the format \(format.rawValue)", help: "it needs \(form)")
  }
}
