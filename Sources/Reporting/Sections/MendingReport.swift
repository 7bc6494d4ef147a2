package import PlanModel

/// What `specplan check --fix` says of what it mended.
package enum MendingReport {
  /// Returns one line: `mended 12 in 1 file: 8 informal-reference, 4 informal-range`.
  ///
  /// - Parameters:
  ///   - diagnostics: The findings that were mended.
  ///   - fileCount: How many files change.
  ///   - isTrial: Whether nothing was written.
  /// - Returns: The line, without its end.
  package static func line(
    on diagnostics: [Diagnostic], fileCount: Int, isTrial: Bool = false
  ) -> String {
    guard !diagnostics.isEmpty else { return "nothing to mend" }
    let counts = Diagnostic.Code.allCases.compactMap { code -> String? in
      let count = diagnostics.count { $0.code == code }
      return count > 0 ? "\(count) \(code.rawValue)" : nil
    }
    return "\(isTrial ? "would mend" : "mended") \(diagnostics.count) in "
      + "\(NumberText.count(fileCount, "file")): \(counts.joined(separator: ", "))"
  }
}
