import PlanModel

/// Reads what the T-shirt sizes of a file mean, from a table such as `Size | Effort`.
enum SizeLegendReader {
  /// Returns the person-hours of each size, by its letters in upper case.
  ///
  /// A day counts 8 hours and a week 5 days; of a range the midpoint counts.
  static func hoursPerSize(in outline: SpecOutline) -> [String: Double] {
    var hours: [String: Double] = [:]
    for source in outline.tables(of: .sizes) {
      let column = source.columns.position(of: .effort, .duration, .likely) ?? 1
      guard source.table.header.indices.contains(column) else { continue }
      let unit = EffortUnit(mentionedIn: source.table.header[column].text) ?? .days
      for row in source.table.rows {
        guard case .amount(.size(let size), _) = EffortGrammar.read(row.cells[0].text),
          case .amount(let amount, let written) = EffortGrammar.read(row.cells[column].text),
          let likely = Estimate(text: "", amount: amount, unit: .days).likely,
          let factor = (written.map { EffortUnit($0) } ?? unit).factor(to: EffortUnit(.hours))
        else { continue }
        let value = likely * factor
        if value.isFinite, value <= 80_000 { hours[size] = value }
      }
    }
    return hours
  }
}
