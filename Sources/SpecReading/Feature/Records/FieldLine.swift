import PlanModel

/// A line that gives one field: `**Direction**: Client to Server`, `**Response** (200 OK):`.
struct FieldLine {
  /// What it tells, if its label is known.
  let column: FeatureColumn?
  /// The words before the colon.
  let label: String
  /// The text behind them.
  let value: String

  /// Reads a line whose label is bold, or is known and ends in a colon.
  init?(_ line: SpecText) {
    let text = line.text
    let bold = line.boldLength
    let colon = text.prefix(120).firstIndex { $0 == ":" || $0 == "：" }
    guard let colon else {
      guard bold == text.utf8.count, bold > 0 else { return nil }
      self.init(label: text, value: "")
      return
    }
    let label = text[..<colon].trimmed
    let value = text[text.index(after: colon)...].trimmed
    guard bold > 0 ? Self.isBesideBold(colon, of: bold, in: text) : FeatureColumn(label) != nil
    else { return nil }
    self.init(label: label, value: value)
  }

  /// Whether a colon ends the bold words, or stands behind them with at most a bracket between.
  private static func isBesideBold(_ colon: String.Index, of bold: Int, in text: String) -> Bool {
    let end = text.utf8.index(text.startIndex, offsetBy: bold)
    guard end < colon else { return text.utf8.distance(from: colon, to: end) <= 2 }
    let between = text[end..<colon].trimmed
    return between.isEmpty || between.hasPrefix("(") && between.hasSuffix(")")
  }

  private init(label: String, value: String) {
    self.label = label
    if let column = FeatureColumn(label) {
      self.column = column
      self.value = value
    } else if StatusCodes.leading(in: label) != nil {
      // `**404 Not Found**: …` tells of an answer.
      column = .codes
      self.value = value.isEmpty ? label : "\(label): \(value)"
    } else {
      column = nil
      self.value = value
    }
  }
}
