import PlanModel

/// The answer of `specplan check --list`: every kind of finding, and why it matters.
package enum CodeListReport {
  /// Returns the report on all codes, in the order of the catalogue.
  package static func report() -> Report {
    let rows = Diagnostic.Code.allCases.map { code in
      [Report.Text(code.rawValue), Report.Text(code.severity.rawValue), Report.Text(code.reason)]
    }
    return Report([
      .table(
        Report.Table(columns: [.entry("Code"), .entry("Severity"), .text("Reason")], rows: rows))
    ])
  }
}
