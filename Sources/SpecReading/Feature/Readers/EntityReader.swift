import PlanModel

/// Reads what the feature stores.
enum EntityReader {
  /// Returns the entities, in the order of the text.
  static func entities(in records: FeatureRecords) -> [Entity] {
    DeclaredEntities.joined(
      AttributeRows.joined(records[.entities]).compactMap { record in
        entity(record).map { ($0, isDeclared: record.form == .code) }
      })
  }

  private static func entity(_ record: FeatureRecord) -> Entity? {
    if record.form == .code {
      return Entity(
        name: record.label, attributes: record.fields(.attributes).flatMap(\.items),
        relationships: record.fields(.relationships).flatMap(\.items), span: record.span)
    }
    let (name, remark) = Self.parts(ofName: record.name(.entity, .name).withoutNumbering)
    guard record.form != .paragraph, !record.isNothing(called: name) else { return nil }
    let attributes = attributes(of: record)
    if record.form == .heading, attributes.isEmpty, record.fields.isEmpty {
      return nil
    }
    let changes = record.text(.changes, .status)
    return Entity(
      name: name, summary: record.fields(.summary).first?.text ?? record.rest,
      attributes: attributes, relationships: record.fields(.relationships).flatMap(parts),
      changes: changes.isEmpty ? remark : changes, span: record.span)
  }

  /// A name and the bracket behind it, as in `Team (new)`.
  private static func parts(ofName name: String) -> (name: String, remark: String) {
    let bare = name.trimmed(of: "`")
    guard bare.hasSuffix(")"), let open = bare.lastIndex(of: "("), open > bare.startIndex else {
      return (bare, "")
    }
    return (bare[..<open].trimmed(of: "`"), bare[bare.index(after: open)...].dropLast().trimmed)
  }

  /// The attributes given by a label or column, else what is listed below the name.
  private static func attributes(of record: FeatureRecord) -> [String] {
    let fields = record.fields(.attributes) + record.fields(.attribute)
    guard fields.isEmpty else { return fields.flatMap(parts) }
    return record.items.map(\.lines.joined)
  }

  private static func parts(of field: FeatureRecord.Field) -> [String] {
    parts(of: field.text) + field.items
  }

  /// The parts of a text between commas and semicolons outside brackets.
  static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var depth = 0
    var start = text.startIndex
    func end(at index: String.Index) {
      let part = text[start..<index].trimmed
      if part.contains(where: { $0.isLetter || $0.isNumber }), Phrase(part).text != "none" {
        parts.append(part)
      }
    }
    for index in text.indices {
      switch text[index] {
      case "(", "[", "{", "<": depth += 1
      case ")", "]", "}", ">": depth = max(0, depth - 1)
      case ",", ";", "，", "、", "；":
        guard depth == 0 else { continue }
        end(at: index)
        start = text.index(after: index)
      default: continue
      }
    }
    end(at: text.endIndex)
    return parts
  }
}
