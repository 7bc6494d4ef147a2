/// The best finishes that are known of instances, from a table of comma-separated values.
///
/// The first line names the columns. An instance is called by its `name`, or, as in PSPLIB, by
/// `set`, `par` and `inst`; its best finish is `best_makespan` or `best_ub`.
struct ReferenceTable {
  /// What is known of an instance.
  struct Entry {
    /// The best finish that is known.
    let finish: Int
    /// Whether it is proven to be the best there is.
    let isProven: Bool
  }

  private var entries: [String: Entry] = [:]

  /// Reads the rows that have a name and a finish.
  init(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false)
    }
    guard let header = lines.first else { return }
    for line in lines.dropFirst() {
      func cell(_ column: String) -> Substring? {
        header.firstIndex(of: Substring(column)).flatMap { $0 < line.count ? line[$0] : nil }
      }
      var name = cell("name").map(String.init)
      if let set = cell("set"), let parameter = cell("par"), let instance = cell("inst") {
        name = "\(set)\(parameter)_\(instance)"
      }
      guard let name, let finish = (cell("best_makespan") ?? cell("best_ub")).flatMap({ Int($0) })
      else { continue }
      entries[name] = Entry(finish: finish, isProven: cell("proved") == "1")
    }
  }

  /// What is known of the instance in a file, by the file's name.
  subscript(file: String) -> Entry? {
    let name = file.split(separator: "/").last ?? ""
    return entries[String(name.prefix { $0 != "." })]
  }
}
