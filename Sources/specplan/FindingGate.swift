import ArgumentParser
import PlanModel

/// What `--fail-on` names: findings that must not be there, besides errors.
struct FindingGate {
  /// The least severity that fails, if one is named.
  private var severity: Diagnostic.Severity?
  /// The codes that fail.
  private var codes: Set<Diagnostic.Code> = []

  /// Reads severities and codes with commas between them.
  ///
  /// - Throws: A validation error for a word that is neither.
  static func read(_ text: String) throws -> FindingGate {
    var gate = FindingGate()
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let word = part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
      let name = String(word).lowercased()
      if let severity = Diagnostic.Severity(rawValue: name) {
        gate.severity = min(gate.severity ?? severity, severity)
      } else if let code = Diagnostic.Code(rawValue: name) {
        gate.codes.insert(code)
      } else {
        throw ValidationError(fault(of: name))
      }
    }
    return gate
  }

  /// Returns whether a finding must not be there.
  func refuses(_ finding: Diagnostic) -> Bool {
    codes.contains(finding.code) || severity.map { finding.severity >= $0 } ?? false
  }

  /// What is wrong with a word, and what was likely meant.
  private static func fault(of name: String) -> String {
    let severities = [Diagnostic.Severity.warning, .note, .error].map(\.rawValue)
    let known = severities + Diagnostic.Code.allCases.map(\.rawValue)
    let fault = "--fail-on knows no finding '\(name.excerpt)'"
    guard let near = known.nearest(to: name) else {
      return "\(fault); 'specplan check --list' prints them all"
    }
    return "\(fault); did you mean '\(near)'?"
  }
}

extension ExitCode {
  /// Throws exit status 2 when one of the gates refuses one of the diagnostics.
  static func verdict(on diagnostics: [Diagnostic], by gates: [FindingGate]) throws {
    for gate in gates where diagnostics.contains(where: gate.refuses) { throw ExitCode(2) }
  }
}
