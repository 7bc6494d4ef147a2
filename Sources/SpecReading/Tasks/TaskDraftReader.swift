import PlanModel

/// Finds the headings, bold lines and items of lists that may be tasks, and what is said of each.
///
/// A field belongs to the nearest draft above it that is less deep. Whether a draft is a task is
/// decided afterwards, when all are known.
struct TaskDraftReader {
  /// The drafts, in the order of the text.
  private(set) var drafts: [TaskDraft] = []
  /// The headings above the current place, the outermost first.
  private var path: [MarkdownDocument.Heading] = []
  /// The drafts that the current place may belong to, the deepest last.
  private var open: [Int] = []
  /// The field whose values are the items of the list below, and how deep its own line is.
  private var pending: (meaning: ColumnMeaning, depth: Int)?
  /// How deep the line is below which lists hold criteria, notes and the like.
  private var mutedDepth: Int?

  /// Returns the drafts of a spec.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func drafts(in outline: SpecOutline) -> [TaskDraft] {
    var reader = TaskDraftReader()
    var tables = outline.tables[...]
    for block in outline.blocks {
      switch block {
      case .heading(let heading): reader.read(heading)
      case .paragraph(let paragraph): reader.read(paragraph)
      case .table:
        if let table = tables.popFirst() { reader.read(table) }
      }
    }
    return reader.drafts
  }

  private init() {}

  private mutating func read(_ heading: MarkdownDocument.Heading) {
    (pending, mutedDepth) = (nil, nil)
    while let last = path.last, last.level >= heading.level { path.removeLast() }
    close(to: heading.level)
    let line = TaskLine(heading.text)
    let meaning = ColumnMeaning(header: heading.text.text)
    if !open.isEmpty, meaning == .dependencies {
      pending = (.dependencies, 0)
    } else if line.id == nil, let last = open.last, drafts[last].isUntitled {
      // `Ticket 2`, and below it a heading with its title.
      drafts[last].titleBelow = line.title
    } else if line.id != nil || (heading.level > 1 && !Self.isPhase(heading.text.text)) {
      begin(line, .heading, level: heading.level, at: heading.text.span)
    }
    path.append(heading)
  }

  private mutating func read(_ paragraph: MarkdownDocument.Paragraph) {
    let depth = paragraph.listDepth
    close(to: paragraph.beginsItem ? 7 + depth : depth == 0 ? 8 : 8 + depth)
    if let muted = mutedDepth, depth < muted || (depth == muted && paragraph.beginsItem) {
      mutedDepth = nil
    }
    if let field = pending, depth < field.depth || (depth == field.depth && paragraph.beginsItem) {
      pending = nil
    }
    for (index, line) in paragraph.lines.enumerated() where !line.isEmpty {
      let isItem = paragraph.beginsItem && index == 0
      if isItem, let pending, depth > pending.depth {
        add([TaskField(meaning: pending.meaning, name: nil, value: line)])
        continue
      }
      read(line, isItem: isItem, depth: depth)
    }
  }

  /// Reads a line of a paragraph: a draft, fields of the one above, or a label of what follows.
  private mutating func read(_ line: SpecText, isItem: Bool, depth: Int) {
    let fields = TaskField.fields(in: line)
    if !fields.isEmpty {
      if let last = fields.last, last.value.isEmpty, Self.isRead(last.meaning) {
        pending = (last.meaning, depth)
      }
      if mutedDepth == nil { add(fields) }
      return
    }
    let isLabel = line.boldLength > 0 || line.text.hasSuffix(":") || line.text.hasSuffix("：")
    if isLabel, !isItem || line.text.hasSuffix(":") {
      pending = nil
      mutedDepth = Self.isOther(line.text) ? depth : nil
    }
    guard mutedDepth == nil else { return }
    if isItem {
      let task = TaskLine(line)
      let isNumber = task.form == .number
      if task.id != nil, !task.title.isEmpty,
        task.hasTick || (!isNumber && (task.isSetOff || task.isBold))
      {
        begin(task, .item, level: 7 + depth, at: line.span)
      }
    } else if depth == 0, line.boldLength > 0 {
      let task = TaskLine(line)
      if task.id != nil, task.isBold, task.form != .number, !task.title.isEmpty {
        close(to: 7)
        begin(task, .boldLine, level: 7, at: line.span)
      } else if line.boldLength == line.text.utf8.count, !line.text.hasSuffix(":") {
        close(to: 7)
      }
    }
  }

  /// A table of tasks makes all it stands in hold tasks; one of two columns may hold fields.
  ///
  /// Items of a list that ended above it do not contain it.
  private mutating func read(_ source: SpecTable) {
    (pending, mutedDepth) = (nil, nil)
    close(to: 8 + source.table.listDepth)
    if source.kind == .tasks {
      guard !open.isEmpty else { return }
      let sum = TaskTableReader.effortSum(of: source)
      for draft in open {
        drafts[draft].holdsTasks = true
        drafts[draft].tableSum.add(sum)
      }
    } else if source.kind == .other, source.table.header.count == 2 {
      for cells in [source.table.header] + source.table.rows.map(\.cells) {
        guard let meaning = ColumnMeaning(header: cells[0].text), Self.isRead(meaning) else {
          continue
        }
        add([TaskField(meaning: meaning, name: cells[0], value: cells[1])])
      }
    }
  }

  /// Ends the drafts that are as deep as `level` or deeper.
  private mutating func close(to level: Int) {
    while let last = open.last, drafts[last].level >= level { open.removeLast() }
  }

  private mutating func begin(
    _ line: TaskLine, _ form: TaskDraft.Form, level: Int, at span: SourceSpan
  ) {
    let id = line.id?.text ?? ""
    guard !TaskRowKind.isPlaceholder(id: id, title: line.title.isEmpty ? id : line.title),
      !TaskName.beginsLike(TaskIDText.prefix(of: id), line.title)
    else { return }
    open.append(drafts.count)
    drafts.append(
      TaskDraft(
        form: form, level: level, line: line, span: span, headings: path.reversed().map(\.text),
        parent: open.dropLast().last, fields: line.fields))
  }

  private mutating func add(_ fields: [TaskField]) {
    guard let draft = open.last else { return }
    drafts[draft].fields += fields
  }

  private static func isRead(_ meaning: ColumnMeaning) -> Bool {
    switch meaning {
    case .effort, .duration, .likely, .size, .dependencies, .dependency, .blocks, .discipline,
      .kind:
      true
    default: false
    }
  }

  /// Whether a heading numbers a stretch of time, which holds tasks and is none.
  private static func isPhase(_ heading: String) -> Bool {
    Phrase(heading).withoutNumbering.words.first.map { word in
      DependencyWord.phases.contains(String(word))
    } ?? false
  }

  /// Whether a label announces criteria, tests or the like.
  private static func isOther(_ text: String) -> Bool {
    let phrase = Phrase(text)
    return TaskLabelWord.otherSections.contains(where: phrase.contains)
  }
}
