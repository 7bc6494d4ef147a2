import PlanModel

/// One thing that a section describes, however it is written.
///
/// Rows of tables, items of lists, and headings with what stands below them say the same; here
/// they are one shape, so that each reader has one case.
struct FeatureRecord {
  /// How a thing is written.
  enum Form {
    case row, item, heading, paragraph, code
  }

  /// Something said of the thing, by a column or a label.
  struct Field {
    /// What it tells.
    var column: FeatureColumn
    /// What stands in the cell or beside the label.
    var text: String
    /// What is listed below the label.
    var items: [String] = []
    /// The header or the label itself, where it is known.
    var label = ""
  }

  /// How it is written.
  let form: Form
  /// What it begins with: the heading, the label of an item, the first cell of a row.
  var label: String
  /// What stands behind the label, or below the heading without a label of its own.
  var rest: String
  /// All of an item or a paragraph, its label with it.
  var text: String
  /// Whether the label is set off in bold.
  var isBold = false
  /// Whether the tick box of the item is ticked; `nil` without one.
  var isTicked: Bool?
  /// What is said by columns and labels, in order.
  var fields: [Field] = []
  /// Items below it without such a label, in order.
  var items: [FeatureItem] = []
  /// The code below it without a label, in order.
  var codes: [String] = []
  /// The headings and items it is grouped under, outermost first.
  var groups: [String]
  /// Its heading, line or row.
  var span: SourceSpan
  /// The last line it stands on.
  var lastLine: Int

  /// Creates a record that has no fields yet.
  init(
    _ form: Form, label: String, rest: String = "", text: String = "", groups: [String],
    span: SourceSpan, lastLine: Int? = nil
  ) {
    self.form = form
    self.label = label
    self.rest = rest
    self.text = text.isEmpty ? label : text
    self.groups = groups
    self.span = span
    self.lastLine = lastLine ?? span.line
  }

  /// Returns what the first of `columns` that is given says; what is listed, as one text.
  func text(_ columns: FeatureColumn...) -> String {
    field(columns).map { field in
      field.text.isEmpty ? field.items.joined(separator: "; ") : field.text
    } ?? ""
  }

  /// Returns what it is called: what the first of `columns` that is given says, else its label.
  func name(_ columns: FeatureColumn...) -> String {
    if form == .row, let named = field(columns) { return named.text }
    return NumberedLabel(label)?.name ?? label
  }

  /// Returns what is said of it: what the first of `columns` that is given says, else what stands
  /// behind its label and below it.
  func summary(_ columns: FeatureColumn...) -> String {
    if let said = field(columns) ?? (form == .row ? field([.notes]) : nil) {
      return said.text.isEmpty ? said.items.joined(separator: "; ") : said.text
    }
    guard form != .row else { return "" }
    guard rest.isEmpty else { return rest }
    return items.map(\.lines.joined).joined(separator: "; ")
  }

  /// Returns all fields of one kind.
  func fields(_ column: FeatureColumn) -> [Field] { fields.filter { $0.column == column } }

  /// Whether it has a field of one of these kinds.
  func has(_ columns: FeatureColumn...) -> Bool { field(columns) != nil }

  private func field(_ columns: [FeatureColumn]) -> Field? {
    for column in columns {
      if let field = fields.first(where: { $0.column == column && !$0.isEmpty }) { return field }
    }
    return nil
  }
}

extension FeatureRecord.Field {
  /// Whether it says nothing.
  var isEmpty: Bool { text.isEmpty && items.isEmpty }
}

extension FeatureRecord {
  /// Whether it was left as the template has it, or says that there is none.
  func isNothing(called name: String) -> Bool {
    guard name.contains(where: { $0.isLetter || $0.isNumber }) else { return true }
    if TaskRowKind.isPlaceholder(id: "", title: name) { return true }
    return name.utf8.count <= 20 && Self.none.contains(Phrase(name).text)
  }

  private static let none: Set<String> = [
    "none", "n a", "na", "tbd", "tba", "to be defined", "not applicable", "keine", "aucun",
    "aucune", "ninguno", "ninguna", "nenhum", "无", "なし", "없음",
  ]
}
