package import PlanModel

/// Writes findings as the workflow commands with which GitHub Actions annotates lines.
///
///     ::error file=spec.md,line=12,col=7,endColumn=12,title=unknown-dependency::no task has …
package struct GitHubAnnotations: Sendable {
  /// Returns one command a line for each finding, in the order given.
  package static func text(of diagnostics: [Diagnostic], sources: [SourceFile]) -> String {
    let columns = CharacterColumns(sources: sources)
    return diagnostics.map { command(for: $0, columns: columns) + "\n" }.joined()
  }

  private static func command(for diagnostic: Diagnostic, columns: CharacterColumns) -> String {
    var properties = [("file", diagnostic.span.file)]
    if let place = columns.place(of: diagnostic.span) {
      properties += [("line", "\(place.line)"), ("col", "\(place.start)")]
      if place.end > place.start { properties.append(("endColumn", "\(place.end)")) }
    } else if diagnostic.span.line > 0 {
      properties.append(("line", "\(diagnostic.span.line)"))
    }
    properties.append(("title", diagnostic.code.rawValue))
    let written = properties.map { "\($0)=\(escaped($1, inProperty: true))" }
    let message = [diagnostic.message.text, diagnostic.message.help.map { "help: \($0)" }]
      .compactMap { $0 }.map(HarmlessText.make).joined(separator: "\n")
    return "::\(level(of: diagnostic.severity)) \(written.joined(separator: ","))::"
      + escaped(message, inProperty: false)
  }

  private static func level(of severity: Diagnostic.Severity) -> String {
    switch severity {
    case .note: "notice"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// The text with the signs that would end a command or a property as percent codes.
  private static func escaped(_ text: String, inProperty: Bool) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25".unicodeScalars
      case "\r": escaped += "%0D".unicodeScalars
      case "\n": escaped += "%0A".unicodeScalars
      case ":" where inProperty: escaped += "%3A".unicodeScalars
      case "," where inProperty: escaped += "%2C".unicodeScalars
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
