package import PlanModel

/// Finds out by its content in which format a file holds tasks; its name says nothing.
///
/// A file is a specification unless it bears the marks of a tool.
package enum FormatDetection {
  /// What a file was found to be, with what was read to find out.
  enum Finding {
    case spec
    case checklist(TaskFileFormat, Checklist)
    case backlog
    /// JSON, of the form of a tool if it is of one.
    case json(TaskFileFormat?)
  }

  /// Looks at a file.
  ///
  /// - Complexity: O(*n*) for *n* bytes; only a file with numbered tick boxes is parsed.
  static func finding(in file: SourceFile) -> Finding {
    let bytes = LeadingBytes(file.text)
    if bytes.isJSON { return .json(bytes.jsonFormat) }
    if let frontMatter = FrontMatter(file), BacklogReader.isEvident(in: frontMatter) {
      let outline = SpecOutline(MarkdownReader.read(file))
      return outline.tables(of: .tasks).isEmpty ? .backlog : .spec
    }
    guard bytes.hasNumberedTickBoxes else { return .spec }
    let checklist = Checklist(MarkdownReader.read(file))
    if SpecKitReader.isEvident(in: checklist) { return .checklist(.specKit, checklist) }
    if KiroReader.isEvident(in: checklist) { return .checklist(.kiro, checklist) }
    if OpenSpecReader.isEvident(in: checklist) { return .checklist(.openSpec, checklist) }
    return .spec
  }

  /// Returns what a file is when its format is known.
  static func finding(in file: SourceFile, as format: TaskFileFormat) -> Finding {
    switch format {
    case .spec: .spec
    case .backlog: .backlog
    case .taskMaster, .beads: .json(format)
    case .specKit, .kiro, .openSpec: .checklist(format, Checklist(MarkdownReader.read(file)))
    }
  }

  /// Returns the format of a file; `nil` if it is JSON that holds no tasks of a known form.
  package static func format(of file: SourceFile) -> TaskFileFormat? {
    switch finding(in: file) {
    case .spec: .spec
    case .checklist(let format, _): format
    case .backlog: .backlog
    case .json(let format): format
    }
  }
}
