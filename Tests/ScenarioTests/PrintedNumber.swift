import Foundation
import Testing

/// Expects that a printed number is that of the document, to half a unit of its last digit.
///
/// - Parameters:
///   - cell: The text in which the number stands, with its sign if it has one.
///   - unit: What the text ends with.
///   - number: That of the document, in the unit.
///   - name: What it is, for a failure.
///   - sourceLocation: Where it is expected.
func expectPrinted(
  _ cell: String?, _ unit: String, shows number: Double?, _ name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let cell, let number, cell.hasSuffix(unit),
    let match = cell.firstMatch(of: /([<>])?([-−]?[0-9][0-9,]*)(\.[0-9]+)?/),
    let printed = Double(
      match.output.2.replacing(",", with: "").replacing("−", with: "-") + (match.output.3 ?? ""))
  else {
    Issue.record(
      "\(name): \(cell ?? "nothing") for \(number.map { "\($0)" } ?? "nothing")",
      sourceLocation: sourceLocation)
    return
  }
  let decimals = max(0, (match.output.3?.count ?? 1) - 1)
  // “<1” and “>99” tell less than half a unit from the ends of a percentage.
  let isClose =
    switch match.output.1 {
    case "<": number < printed && number > 0
    case ">": number > printed && number < 100
    default: abs(printed - number) <= 0.5 * pow(10, -Double(decimals)) + 1e-6
    }
  #expect(isClose, "\(name): \(cell) for \(number)", sourceLocation: sourceLocation)
}

/// Expects that a printed standard error is that of the document: `± 0.03 d`, `± <0.01 d`, `–` for
/// none and `unknown` for what is not known.
func expectError(
  _ cell: String?, _ unit: String, shows number: Double?, _ name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  switch cell {
  case "unknown": #expect(number == nil, "\(name)", sourceLocation: sourceLocation)
  case "–": #expect(number == 0, "\(name)", sourceLocation: sourceLocation)
  default: expectPrinted(cell, unit, shows: number, name, sourceLocation: sourceLocation)
  }
}
