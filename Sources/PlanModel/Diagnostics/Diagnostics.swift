/// The diagnostics of a run, collected as they are found.
package struct Diagnostics: Sendable {
  /// In the order they were found.
  package private(set) var found: [Diagnostic] = []

  /// Creates an empty collection.
  package init() {}

  /// Records a finding.
  package mutating func emit(_ message: Diagnostic.Message, at span: SourceSpan) {
    found.append(Diagnostic(message, at: span))
  }

  /// Gives the finding at `position` of `found` the edits that mend it.
  package mutating func setFix(_ fix: [TextEdit], at position: Int) {
    found[position].message.fix = fix
  }

  /// Records all findings of another collection.
  package mutating func append(_ other: Diagnostics) { found += other.found }

  /// In the order of the files' text: by file, line and column, repeats dropped.
  ///
  /// Files come in the order in which they were first named.
  package var sorted: [Diagnostic] {
    var fileOrder: [String: Int] = [:]
    for diagnostic in found where fileOrder[diagnostic.span.file] == nil {
      fileOrder[diagnostic.span.file] = fileOrder.count
    }
    func key(_ diagnostic: Diagnostic) -> (Int, Int, Int) {
      (fileOrder[diagnostic.span.file] ?? 0, diagnostic.span.line, diagnostic.span.column)
    }
    var seen: Set<Diagnostic> = []
    return found.enumerated().filter { seen.insert($0.element).inserted }.sorted {
      let (left, right) = (key($0.element), key($1.element))
      return left == right ? $0.offset < $1.offset : left < right
    }.map(\.element)
  }

  /// How many errors were found.
  package var errorCount: Int { found.errorCount }
  /// Whether a finding makes planning impossible.
  package var preventPlan: Bool { found.contains { $0.code.preventsPlan } }
}

extension Sequence<Diagnostic> {
  /// How many errors are among them.
  package var errorCount: Int { count { $0.severity == .error } }
  /// How many warnings are among them.
  package var warningCount: Int { count { $0.severity == .warning } }

  /// How many notes are among them.
  package var noteCount: Int { count { $0.severity == .note } }
}
