import ArgumentParser
import PlanModel
import PlanPipeline
import Reporting

/// The form in which `specplan check` gives its findings.
enum FindingsFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case sarif
  case github
}

/// Writes findings: for people to standard error, in the form that was asked for to standard
/// output.
struct FindingsPrinter {
  /// Where they are written.
  let console: Console
  /// The form on standard output.
  let format: FindingsFormat
  /// Whether text and annotations show notes; documents always hold them.
  let showsNotes: Bool
  /// What the tables were taken for, if that is asked for.
  var tables: [TableDecision]?

  /// Returns the request, or writes why the files cannot be read and ends with status 1.
  func request(_ input: InputOptions, specs: [String]) throws -> PlanRequest {
    switch try input.request(specs: specs) {
    case .success(let request): return request
    case .failure(let failure):
      console.report(failure.diagnostics, in: [])
      if let text = document(of: failure.diagnostics, in: []) { try console.print(text) }
      throw ExitCode.failure
    }
  }

  /// Writes the findings and the score; in text how many findings there are.
  ///
  /// - Parameters:
  ///   - diagnostics: What was found.
  ///   - score: How sound the specs are, if they have tasks.
  ///   - files: All files that were read.
  ///   - leftOut: The paths of those that are no part of the plan.
  /// - Throws: Exit status 1 when the result cannot be written.
  func print(
    _ diagnostics: [Diagnostic], score: SpecScore?, in files: [SourceFile], leftOut: [String] = []
  ) throws {
    console.report(diagnostics, in: files, showsNotes: showsNotes)
    if format == .text, let tables {
      try console.print(text(of: TableDecisionReport.report(on: tables)))
    }
    let report = CheckReport.report(
      on: diagnostics, score: score, fileCount: files.count - leftOut.count, leftOut: leftOut.count,
      showsNotes: showsNotes)
    try console.print(
      document(of: diagnostics, score: score, in: files, leftOut: leftOut)
        ?? text(of: report))
  }

  /// A report as text for this console.
  private func text(of report: Report) -> String {
    console.renderer.render(report)
  }

  /// Writes every kind of finding with its reason.
  func printCodes() throws {
    try console.print(
      format == .json
        ? CodeListDocument().text
        : text(of: CodeListReport.report()))
  }

  /// The findings in a form for programs; nothing where text was asked for.
  private func document(
    of diagnostics: [Diagnostic], score: SpecScore? = nil, in files: [SourceFile],
    leftOut: [String] = []
  ) -> String? {
    switch format {
    case .text: nil
    case .json:
      CheckDocument(
        diagnostics: diagnostics, files: files.map(\.path), leftOut: leftOut, score: score,
        tables: tables
      )
      .text
    case .sarif:
      SarifDocument(
        diagnostics: diagnostics, sources: files, toolVersion: Specplan.configuration.version
      ).text
    case .github:
      GitHubAnnotations.text(
        of: diagnostics.filter { showsNotes || $0.severity > .note }, sources: files)
    }
  }
}
