import PlanModel

/// Reads the title and the fields that stand above the first section.
///
/// A field is a line such as `**Status**: Draft`, on its own, in a list or in a quote, or a row of
/// a table of two columns.
enum HeaderReader {
  /// Returns the header of the spec in `file`.
  static func header(of document: MarkdownDocument, file: String) -> SpecHeader {
    var title: SpecText?
    var fields: [SpecHeader.Field] = []
    scan: for block in document.blocks {
      switch block {
      case .heading(let heading):
        if title != nil || heading.level > 1 && !fields.isEmpty { break scan }
        title = heading.text
      case .paragraph(let paragraph): fields += paragraph.lines.compactMap(field)
      case .table(let table):
        let rows = Self.fields(of: table)
        if rows.isEmpty { break scan }
        fields += rows
      }
    }
    let name = title.map { Self.name(in: $0.text) } ?? ""
    var header = SpecHeader(
      title: name.isEmpty ? fileName(file) : name,
      span: title?.span ?? SourceSpan(file: file, line: 1, column: 1, length: 0), fields: fields)
    header.status = value(of: statusNames, in: fields)
    header.author = value(of: authorNames, in: fields)
    header.created = value(of: createdNames, in: fields).flatMap(DateParser.date)
    header.updated = value(of: updatedNames, in: fields).flatMap(DateParser.date)
    return header
  }

  /// Returns the field that a line is: bold words, a colon and a value.
  static func field(_ line: SpecText) -> SpecHeader.Field? {
    guard line.boldLength > 0, let colon = line.text.firstIndex(of: ":") else { return nil }
    let position = line.text.utf8.distance(from: line.text.startIndex, to: colon)
    // The colon stands at the end of the bold words or right after them.
    guard position <= line.boldLength, position + 2 >= line.boldLength else { return nil }
    let name = line.text[..<colon].drop { !$0.isLetter }
    let value = line.text[line.text.index(after: colon)...].drop(while: \.isWhitespace)
    guard !name.isEmpty else { return nil }
    return SpecHeader.Field(name: String(name), value: String(value), span: line.span)
  }

  private static let statusNames = [
    "status", "state", "statut", "estado", "état", "状态", "状態", "ステータス", "상태",
  ]
  private static let authorNames = [
    "author", "authors", "owner", "auteur", "auteurs", "autor", "autoren", "verfasser",
    "created by", "作者", "作成者", "작성자",
  ]
  private static let createdNames = [
    "created date", "created", "date", "creation date", "date created", "datum", "erstellt",
    "erstellt am", "date de création", "créé le", "fecha de creación", "创建日期", "作成日", "작성일",
  ]
  private static let updatedNames = [
    "last updated", "updated", "last updated date", "last modified", "updated date", "aktualisiert",
    "zuletzt aktualisiert", "stand", "dernière mise à jour", "última actualización", "更新日期",
    "更新日", "最終更新", "수정일",
  ]

  /// The rows of a table of two columns that has a field we know; none of any other.
  private static func fields(of table: MarkdownDocument.Table) -> [SpecHeader.Field] {
    guard table.header.count == 2 else { return [] }
    let rows = [(table.header, table.headerSpan)] + table.rows.map { ($0.cells, $0.span) }
    let fields = rows.map { cells, span in
      SpecHeader.Field(
        name: cells[0].text.trimmed(of: ":："), value: cells[1].text, span: span)
    }
    func isKnown(_ field: SpecHeader.Field) -> Bool {
      let name = Phrase(field.name).text
      return [statusNames, authorNames, createdNames, updatedNames].contains { $0.contains(name) }
    }
    guard fields.contains(where: isKnown) else { return [] }
    // The header row is a field too, unless it only says `Field | Value`.
    return (isKnown(fields[0]) ? fields : Array(fields.dropFirst())).filter { !$0.name.isEmpty }
  }

  private static func value(of names: [String], in fields: [SpecHeader.Field]) -> String? {
    for name in names {
      let field = fields.first { Phrase($0.name).text == name }
      if let field, !field.value.isEmpty { return field.value }
    }
    return nil
  }

  /// The title without a label such as `Feature Specification:` before it.
  private static func name(in title: String) -> String {
    // No label is longer.
    guard let colon = title.unicodeScalars.prefix(60).firstIndex(of: ":"),
      labels.contains(Phrase(title[..<colon]).text)
    else { return title }
    let name = title[title.index(after: colon)...].drop(while: \.isWhitespace)
    return name.isEmpty ? title : String(name)
  }

  private static let labels: Set<String> = [
    "feature specification", "feature spec", "specification", "spec", "feature",
    "technical specification", "technical spec", "functional specification", "design",
    "design document", "prd", "rfc",
  ]

  /// The last part of a path, without its extension.
  private static func fileName(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? Substring(path)
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return String(name) }
    return String(name[..<point])
  }
}
