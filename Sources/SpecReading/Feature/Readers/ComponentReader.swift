import PlanModel

/// Reads the parts of the user interface.
enum ComponentReader {
  /// Returns the components, in the order of the text.
  static func components(in records: FeatureRecords) -> [InterfaceComponent] {
    records[.components].compactMap { record in
      let name = record.name(.component, .name).trimmed(of: "`")
      let isSaid =
        record.form != .heading || !record.rest.isEmpty || !record.fields.isEmpty
        || !record.items.isEmpty
      guard record.form != .paragraph, isSaid, !record.isNothing(called: name) else { return nil }
      return InterfaceComponent(
        name: name.withoutNumbering, summary: record.summary(.summary),
        status: record.text(.status, .changes, .kind), span: record.span)
    }
  }
}
