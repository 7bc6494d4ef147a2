package import PlanModel

/// Predicted hours as comma-separated values, for other programs.
///
/// A row for each task or group: its name and P05 to P95 in hours. RFC 4180, with line feeds.
package enum PredictionTable {
  /// What a row stands for: the name of the first column.
  package enum Subject: String, Sendable {
    case id
    case group
  }

  /// Returns the table of some predictions.
  package static func text(of predictions: [EffortPrediction], subject: Subject) -> String {
    let percents = FactorQuantiles.percents.map { $0 < 10 ? "P0\($0)" : "P\($0)" }
    var text = ([subject.rawValue] + percents).joined(separator: ",") + "\n"
    for prediction in predictions {
      text += quoted(prediction.name)
      for hours in prediction.hours.values { text += "," + decimal(hours) }
      text += "\n"
    }
    return text
  }

  /// A cell, between quotation marks if it needs them.
  private static func quoted(_ text: String) -> String {
    let special: Set<UInt8> = [0x22, 0x2C, 0x0A, 0x0D]
    guard text.utf8.contains(where: special.contains) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// A number that is not negative with at most six decimals and no zeros at its end.
  private static func decimal(_ value: Double) -> String {
    let scaled = (value * 1_000_000).rounded()
    guard scaled < 9e15 else { return "\(value)" }
    let (whole, rest) = Int(scaled).quotientAndRemainder(dividingBy: 1_000_000)
    guard rest > 0 else { return "\(whole)" }
    var decimals = String(String(1_000_000 + rest).dropFirst())
    while decimals.last == "0" { decimals.removeLast() }
    return "\(whole).\(decimals)"
  }
}
