import ArgumentParser
import PlanModel
import PlanPipeline
import Reporting

extension ExitCode {
  /// Throws exit status 1 when there is an error among the diagnostics.
  static func verdict(on diagnostics: [Diagnostic]) throws {
    if diagnostics.errorCount > 0 { throw ExitCode.failure }
  }
}

extension PlanRequest {
  /// The files whose lines a diagnostic may point at.
  var files: [SourceFile] { specs + (team.map { [$0] } ?? []) }
}

extension InputOptions {
  /// Returns the request, or reports why the files cannot be read and ends with status 1.
  func request(
    specs: [String], orReportTo console: Console, as format: OutputFormat
  ) throws -> PlanRequest {
    try request(specs: specs).orReport(to: console, as: format)
  }
}

extension Result<PlanRequest, InputFailure> {
  /// Returns the request, or reports why the files cannot be read and ends with status 1.
  func orReport(to console: Console, as format: OutputFormat) throws -> PlanRequest {
    switch self {
    case .success(let request): return request
    case .failure(let failure):
      console.report(failure.diagnostics, in: [])
      if format == .json { try console.printFindings(failure.diagnostics, in: []) }
      throw ExitCode.failure
    }
  }
}
