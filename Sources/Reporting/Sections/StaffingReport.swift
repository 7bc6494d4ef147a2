package import PlanModel

/// The answer of `specplan staff` as a report: whom to hire, what it changes, and how sure that is.
package enum StaffingReport {
  /// Returns the report on some advice.
  package static func report(
    on advice: StaffingAdvice, diagnostics: [Diagnostic]
  ) -> Report {
    let words = HiringWords(advice)
    let title = advice.project.header.title
    var blocks: [Report.Block] = [.heading(level: 1, title.isEmpty ? "Staffing" : title)]
    if diagnostics.contains(where: { $0.severity > .note }) {
      blocks.append(
        .callout(
          Report.Callout(
            diagnostics.errorCount > 0 ? .error : .warning,
            CheckReport.counts(of: diagnostics) + ": see below.")))
    }
    let verdict = StaffingVerdict(words: words)
    blocks.append(.paragraph(Report.Text(verdict.headline, .strong)))
    if let proof = verdict.proof { blocks.append(.paragraph(Report.Text(proof))) }
    if let error = verdict.samplingError { blocks.append(.paragraph(Report.Text(error, .faint))) }
    let sections: [any ReportSection] = [
      HiresSection(words: words), JudgedTeamsSection(words: words),
      StaffingAssumptionsSection(words: words),
    ]
    return Report(blocks + sections.flatMap(\.blocks))
  }

  /// Returns what is said while the search goes on: which team was judged, and what it reaches.
  package static func progress(on team: JudgedTeam, number: Int) -> String {
    let reached =
      team.prospect.map { "\($0.chance.inWords) futures are in time" } ?? "no plan exists"
    return "team \(number) with \(NumberText.count(team.headCount, "hire")): \(reached)"
  }
}
