import PlanModel

/// Reads the messages that go over open connections.
enum EventReader {
  /// Returns the events, in the order of the text.
  static func events(in records: FeatureRecords) -> [RealtimeEvent] {
    records[.events].compactMap { record in
      let (name, bracket) = parts(of: record)
      guard !record.isNothing(called: name), isEvent(record, name) else { return nil }
      let direction = EventDirection.direction(in: bracket)
      let payload = record.text(.payload)
      let carried = record.codes.first?.onOneLine ?? (direction == nil ? bracket : "")
      return RealtimeEvent(
        name: name,
        direction: self.direction(of: record) ?? direction ?? groupDirection(of: record),
        summary: record.summary(.summary), payload: payload.isEmpty ? carried : payload,
        span: record.span)
    }
  }

  /// The name of an event, and what stands in a bracket behind it: `typing (roomId)`.
  private static func parts(of record: FeatureRecord) -> (name: String, bracket: String) {
    let name = record.name(.event, .name).withoutNumbering
    let bare = name.trimmed(of: "`\"':")
    guard let open = bare.firstIndex(of: "("), open > bare.startIndex, bare.hasSuffix(")") else {
      let bracket = record.rest.hasPrefix("(") ? record.rest.dropFirst().prefix { $0 != ")" } : ""
      return (bare, EventDirection.direction(in: String(bracket)) == nil ? "" : String(bracket))
    }
    return (bare[..<open].trimmed(of: "`"), bare[bare.index(after: open)...].dropLast().trimmed)
  }

  /// Whether a heading names an event, and not a subject of the section.
  private static func isEvent(_ record: FeatureRecord, _ name: String) -> Bool {
    switch record.form {
    case .row, .item, .code: return true
    case .paragraph:
      return record.isBold && record.rest.isEmpty && groupDirection(of: record) != nil
    case .heading: break
    }
    return record.has(.direction, .payload) || NumberedLabel(record.label) != nil
      || !name.contains(where: \.isWhitespace) && (!record.codes.isEmpty || !record.rest.isEmpty)
  }

  /// The direction it gives itself.
  private static func direction(of record: FeatureRecord) -> RealtimeEvent.Direction? {
    EventDirection.direction(in: record.text(.direction))
  }

  /// The direction of what it is grouped under.
  private static func groupDirection(of record: FeatureRecord) -> RealtimeEvent.Direction? {
    record.groups.reversed().lazy.compactMap(EventDirection.direction).first
  }
}
