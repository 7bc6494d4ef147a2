import PlanModel

/// The first lines: which versions, and where P80 went.
struct ComparisonOpeningSection: ReportSection {
  /// The figures of the comparison.
  let figures: ComparisonFigures

  var blocks: [Report.Block] {
    let title = figures.after.project.header.title
    var blocks: [Report.Block] = [
      .heading(level: 1, title.isEmpty ? "Comparison" : title),
      .paragraph("From \(figures.names.before) to \(figures.names.after)."),
    ]
    blocks += teams.map { .paragraph(Report.Text($0)) }
    blocks.append(.paragraph(Report.Text(headline, .strong)))
    if figures.comparison.isInterrupted {
      blocks.append(
        .callout(Report.Callout(.note, "Stopped on request: the last changes are not told apart.")))
    }
    return blocks
  }

  /// Who works and from when: in both versions, or in each where they differ.
  private var teams: [String] {
    let (before, after) = (figures.before.teamAndStart, figures.after.teamAndStart)
    return before == after ? [after] : ["Before: \(before)", "After: \(after)"]
  }

  /// The sentence to forward.
  private var headline: String {
    let (old, new) = (figures.likelyDay(figures.before), figures.likelyDay(figures.after))
    let tenths = figures.totalTenths
    guard tenths != 0 else {
      return figures.comparison.effects.isEmpty
        ? "Nothing changed that moves the plan: 80 of 100 futures end by \(new.inWords)."
        : "80 of 100 futures end by \(new.inWords), as before."
    }
    let days = NumberText.quantity(Double(abs(tenths)) / 10, decimals: 1, "working\u{A0}days")
    let side = tenths > 0 ? "later" : "earlier"
    return "80 of 100 futures end by \(new.inWords), \(days) \(side) than before "
      + "(\(old.inWords))\(largest)."
  }

  /// The change that moves most in the direction of all.
  private var largest: String {
    let isLater = figures.totalTenths > 0
    let parts = zip(figures.comparison.effects, figures.tenths)
    guard figures.comparison.effects.count > 1,
      let most = parts.max(by: { isLater ? $0.1 < $1.1 : $0.1 > $1.1 }), most.1 != 0
    else { return "" }
    return "; most of it: \(figures.words(for: most.0.changes)) "
      + "(\(figures.signed(tenths: most.1)))"
  }
}
