import Foundation
import PlanModel
import PlanPipeline
import Reporting

/// What everything that is printed promises, whatever was read.
enum OutputPromises {
  /// Prints a reading in every form; traps where a promise is broken.
  static func check(
    _ reading: PlanPipeline.Reading, _ diagnostics: [Diagnostic], request: PlanRequest,
    files: [SourceFile]
  ) {
    let (project, trace) = (reading.project, reading.trace)
    let tables = PlanPipeline.tableDecisions(for: request)
    let terminal = TerminalRenderer(width: 80, usesColor: false)
    for report in [
      TaskListReport.report(on: project), OutlineReport.report(on: project),
      TraceReport.report(on: project, matrix: trace), TableDecisionReport.report(on: tables),
      CheckReport.report(
        on: diagnostics, score: reading.score, fileCount: files.count, showsNotes: true),
    ] {
      checkText(terminal.render(report))
    }
    checkText(
      DiagnosticRenderer(usesColor: false, showsSource: true, width: 80)
        .render(diagnostics, sources: files))
    for document in [
      TasksDocument(project, diagnostics: diagnostics).text,
      OutlineDocument(project, diagnostics: diagnostics).text,
      TraceDocument(project, matrix: trace, diagnostics: diagnostics).text,
      CheckDocument(
        diagnostics: diagnostics, files: files.map(\.path), score: reading.score, tables: tables
      ).text,
      SarifDocument(diagnostics: diagnostics, sources: files, toolVersion: "1").text,
    ] {
      let value = try? JSONSerialization.jsonObject(with: Data(document.utf8))
      precondition(value is [String: Any], "every document is JSON")
    }
    let commands = GitHubAnnotations.text(of: diagnostics, sources: files)
    precondition(
      commands.utf8.count { $0 == 0x0A } == diagnostics.count, "every annotation is one line")
    checkText(commands)
  }

  /// What is printed steers no terminal.
  private static func checkText(_ text: String) {
    precondition(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control },
      "what is printed has no control characters")
  }
}
