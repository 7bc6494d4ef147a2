import PlanModel

/// Reads the kinds of users.
enum PersonaReader {
  /// Returns the personas, in the order of the text.
  static func personas(in records: FeatureRecords) -> [Persona] {
    records[.personas].compactMap { record in
      let name = record.name(.persona, .name)
      let isSaid = record.form != .heading || !record.fields.isEmpty || !record.rest.isEmpty
      guard record.form != .paragraph, isSaid, !record.isNothing(called: name) else { return nil }
      return Persona(
        name: name, summary: record.summary(.summary), goals: record.text(.goals),
        painPoints: record.text(.painPoints), span: record.span)
    }
  }
}
