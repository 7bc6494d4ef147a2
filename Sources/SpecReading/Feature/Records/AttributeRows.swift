import PlanModel

/// Joins the rows of a table that describes entities one attribute a row.
///
///     | Entity | Field | Type |
///     | Team   | id    | UUID |
///     |        | name  | text |
enum AttributeRows {
  /// Returns `records` with the rows of one entity, which follow one another, as one record.
  ///
  /// What such a row says beside the entity, it says of the attribute.
  ///
  /// - Complexity: O(*n*) for *n* records.
  static func joined(_ records: [FeatureRecord]) -> [FeatureRecord] {
    var joined: [FeatureRecord] = []
    var name: EntityName?
    for record in records {
      guard record.form == .row, record.has(.attribute), !record.has(.attributes) else {
        name = nil
        joined.append(record)
        continue
      }
      let own = record.text(.entity, .name)
      let isSame = own.isEmpty && record.label.isEmpty || EntityName(own) == name
      if isSame, name != nil, let last = joined.last, last.lastLine + 1 == record.span.line {
        joined[joined.count - 1].fields[0].items += attributes(of: record)
        joined[joined.count - 1].lastLine = record.span.line
      } else {
        name = EntityName(own)
        var first = record
        first.fields =
          [.init(column: .attributes, text: "", items: attributes(of: record))]
          + record.fields.filter { [.entity, .name].contains($0.column) }
        joined.append(first)
      }
    }
    return joined
  }

  /// The attributes in a row: one with its type, or several without.
  private static func attributes(of record: FeatureRecord) -> [String] {
    let (name, kind) = (record.text(.attribute), record.text(.kind))
    return kind.isEmpty ? EntityReader.parts(of: name) : ["\(name): \(kind)"]
  }
}
