/// What the end of a file's name says of the form inside.
enum FileEnding {
  /// The forms that fit an ending, by their names; the first that a command has is taken.
  static let forms: [String: [String]] = [
    "txt": [
      "text", "markdown", "json", "html", "svg", "csv", "tasks-csv", "trials-csv", "mermaid",
      "mermaid-graph", "dot", "ics", "project-xml", "taskjuggler",
    ],
    "json": ["json"],
    "ndjson": ["ndjson"], "jsonl": ["ndjson"],
    "md": ["markdown", "mermaid", "mermaid-graph", "text"],
    "markdown": ["markdown", "mermaid", "mermaid-graph", "text"],
    "html": ["html"], "htm": ["html"],
    "svg": ["svg"],
    "csv": ["csv", "trials-csv", "tasks-csv"],
    "mmd": ["mermaid", "mermaid-graph"], "mermaid": ["mermaid", "mermaid-graph"],
    "dot": ["dot"], "gv": ["dot"],
    "ics": ["ics"],
    "xml": ["project-xml"],
    "tjp": ["taskjuggler"],
  ]

  /// Returns the end of a path's last name after its last point, in lower case; none if there is no
  /// point, or nothing before or after it.
  static func ending(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return nil }
    let ending = name[name.index(after: point)...].lowercased()
    return ending.isEmpty ? nil : ending
  }
}
