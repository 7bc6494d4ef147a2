/// Which findings are to be mended: those of given kinds, or all that change no result.
package struct FixChoice: Hashable, Sendable {
  /// The kinds that were named; empty for all that need not be.
  package var codes: Set<Diagnostic.Code>

  /// Chooses the findings of `codes`, or with none all that need not be named.
  package init(_ codes: Set<Diagnostic.Code> = []) { self.codes = codes }

  /// Whether a finding is to be mended.
  package func includes(_ diagnostic: Diagnostic) -> Bool {
    guard !diagnostic.message.fix.isEmpty else { return false }
    return codes.isEmpty ? !diagnostic.code.isMendedWhenNamed : codes.contains(diagnostic.code)
  }
}

extension Diagnostic.Code {
  /// Whether its findings are mended only when it is named, because links would go.
  package var isMendedWhenNamed: Bool { self == .needlessDependency }
}
