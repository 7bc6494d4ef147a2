import PlanModel

/// Reads the messages that go over open connections.
enum EventReader {
  /// Returns the events, in the order of the text.
  static func events(in records: FeatureRecords) -> [RealtimeEvent] {
    records[.events].compactMap { record in
      let name = record.name(.event, .name).trimmed(of: "`\"'").withoutNumbering
      guard record.form != .paragraph, !record.isNothing(called: name), isEvent(record, name)
      else { return nil }
      let payload = record.text(.payload)
      return RealtimeEvent(
        name: name, direction: direction(of: record), summary: record.summary(.summary),
        payload: payload.isEmpty ? record.codes.first?.onOneLine ?? "" : payload,
        span: record.span)
    }
  }

  /// Whether a heading names an event, and not a subject of the section.
  private static func isEvent(_ record: FeatureRecord, _ name: String) -> Bool {
    guard record.form == .heading else { return true }
    return record.has(.direction, .payload) || NumberedLabel(record.label) != nil
      || !name.contains(where: \.isWhitespace) && (!record.codes.isEmpty || !record.rest.isEmpty)
  }

  /// The direction it gives itself, else that of what it is grouped under.
  private static func direction(of record: FeatureRecord) -> RealtimeEvent.Direction? {
    if let own = EventDirection.direction(in: record.text(.direction)) { return own }
    let bracket = record.rest.hasPrefix("(") ? record.rest.prefix { $0 != ")" } : ""
    if let beside = EventDirection.direction(in: String(bracket)) { return beside }
    return record.groups.reversed().lazy.compactMap(EventDirection.direction).first
  }
}
