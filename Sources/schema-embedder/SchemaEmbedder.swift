import Foundation

/// Writes files as a Swift source that holds their names and texts.
///
///     schema-embedder OUTPUT FILE…
@main
struct SchemaEmbedder {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first else { return }
    let entries = try arguments.dropFirst().map { path in
      let file = URL(filePath: path)
      let text = try String(contentsOf: file, encoding: .utf8)
      // Three number signs: no schema holds a quotation mark followed by three of them.
      return "    (\"\(file.lastPathComponent)\", ###\"\"\"\n\(text)\n\"\"\"###),\n"
    }
    let source = """
      /// The files of `Scenarios/schema` by name, in the order of their names.
      enum EmbeddedSchemas {
        static let files: [(name: String, text: String)] = [
      \(entries.joined())  ]
      }

      """
    try Data(source.utf8).write(to: URL(filePath: output))
  }
}
