/// Tells from stamps, taken again and again, when files were saved and have come to rest.
///
/// An editor may empty a file before it writes it, or remove it before it renames the new one to its
/// name. So a change counts when two looks in a row see the same.
struct ChangeDetector {
  /// The stamps of the files that are there, by path.
  typealias Stamps = [String: FileStamp]

  /// What changed since the last time.
  struct Change: Hashable {
    /// Paths of files that were saved, came or went, sorted.
    var paths: [String]
  }

  /// What was seen when the last change counted.
  private var settled: Stamps
  /// What was seen last.
  private var seen: Stamps

  /// Begins with files as they are.
  init(_ stamps: Stamps) {
    settled = stamps
    seen = stamps
  }

  /// Takes another look, and returns what changed once it has come to rest; else nothing.
  mutating func look(_ stamps: Stamps) -> Change? {
    defer { seen = stamps }
    guard stamps == seen, stamps != settled else { return nil }
    let paths = Set(stamps.keys).union(settled.keys).filter { stamps[$0] != settled[$0] }
    settled = stamps
    return Change(paths: paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }
}
