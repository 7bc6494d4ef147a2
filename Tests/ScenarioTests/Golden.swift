import Foundation
import Testing

/// Holds `text` against the golden file at `url`, or rewrites it when `UPDATE_GOLDEN` is 1.
func expectGolden(
  _ text: String, at url: URL, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try Data(text.utf8).write(to: url)
    return
  }
  let expected = try String(contentsOf: url, encoding: .utf8)
  guard expected != text else { return }
  let (old, new) = (lines(of: expected), lines(of: text))
  let first = zip(old, new).firstIndex { $0 != $1 } ?? min(old.count, new.count)
  Issue.record(
    """
    \(url.lastPathComponent) of \(url.deletingLastPathComponent().lastPathComponent) differs in \
    line \(first + 1):
      expected: \(first < old.count ? old[first] : "(end)")
      got:      \(first < new.count ? new[first] : "(end)")
    Review it; `UPDATE_GOLDEN=1 make test` takes the new text.
    """, sourceLocation: sourceLocation)
}

private func lines(of text: String) -> [Substring] {
  text.split(separator: "\n", omittingEmptySubsequences: false)
}

extension Zip2Sequence {
  /// The position of the first pair for which `isWanted` holds.
  fileprivate func firstIndex(where isWanted: (Element) -> Bool) -> Int? {
    enumerated().first { isWanted($0.element) }?.offset
  }
}
