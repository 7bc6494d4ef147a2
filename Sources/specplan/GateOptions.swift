import ArgumentParser
import PlanModel
import PlanPipeline

/// The conditions under which a run ends with status 2, for pipelines.
///
/// Only figures that the command has can stand in them.
struct GateOptions<Scope: GateScope>: ParsableArguments {
  @Option(
    name: .customLong("fail-if"), parsing: .singleValue,
    help: ArgumentHelp(
      """
      End with status 2 if a figure is so, as \(Scope.examples); may be \
      repeated. Figures: \(GateFigure.words(for: Scope.figures)).
      """, valueName: "condition"),
    transform: { text in
      do throws(GateCondition.Fault) {
        return try GateCondition(text, among: Scope.figures)
      } catch {
        throw ValidationError("--fail-if: \(error.words)")
      }
    })
  var conditions: [GateCondition] = []

  /// Says which conditions are met, or cannot be judged, and then ends with status 2.
  func verdict(on figures: GateFigures, console: Console) throws {
    var fails = false
    for condition in conditions {
      switch figures.value(of: condition.figure) {
      case nil:
        fails = true
        console.say(
          "specplan: --fail-if '\(condition.text)': this run has no figure "
            + "'\(condition.figure.name)'")
      case .some(let value) where condition.isMet(by: value):
        fails = true
        console.say(
          "specplan: --fail-if '\(condition.text)': \(condition.figure.name) is "
            + Self.words(for: value, of: condition.figure))
      case .some: break
      }
    }
    if fails { throw ExitCode(2) }
  }

  private static func words(for value: GateCondition.Value, of figure: GateFigure) -> String {
    switch value {
    case .date(let date): return "\(date)"
    case .number(let number):
      let rounded = (number * 10).rounded() / 10
      let digits = rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
      return figure.kind == .percent ? "\(digits) %" : digits
    }
  }
}
