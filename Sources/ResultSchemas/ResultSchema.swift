/// The JSON Schema (2020-12) of one kind of document, or of all kinds, as the binary holds them.
///
/// Each file of `Scenarios/schema` describes a kind; `common.schema.json` holds what several share.
/// A printed schema is a *compound document*: it embeds every file that it refers to under `$defs`,
/// so that a validator needs nothing else.
package struct ResultSchema: Sendable {
  /// The version of the documents; the same as in each of them.
  private static let base = "https://specplan.example/schema/1/"
  /// What the name of every file ends in.
  private static let ending = ".schema.json"
  /// The file that describes no kind of its own.
  private static let shared = "common"

  /// The names of the kinds, in alphabetical order.
  package static let kinds = texts.keys.filter { $0 != shared }.sorted()

  /// The texts of the files by the part of the name before the ending.
  private static let texts = Dictionary(
    uniqueKeysWithValues: EmbeddedSchemas.files.map { file in
      (String(file.name.dropLast(ending.count)), file.text)
    })

  /// The kinds that are described; one, or all.
  private let kinds: [String]
  /// The last part of the schema's own identifier.
  private let name: String

  /// The schema of any document.
  package static let all = ResultSchema(kinds: kinds, name: "specplan")

  /// Creates the schema of one kind of document; `nil` if there is no such kind.
  package init?(of kind: String) {
    guard Self.kinds.contains(kind) else { return nil }
    self.init(kinds: [kind], name: kind + ".bundle")
  }

  private init(kinds: [String], name: String) {
    self.kinds = kinds
    self.name = name
  }

  /// The schema as text that ends in a line end.
  package var text: String {
    let title = kinds.count == 1 ? "The kind \(kinds[0])" : "Any JSON document of specplan"
    let references = kinds.map { "\"$ref\": \"\($0)\(Self.ending)\"" }
    let content =
      references.count == 1
      ? references[0]
      : "\"anyOf\": [\n    " + references.map { "{ \($0) }" }.joined(separator: ",\n    ") + "\n  ]"
    return """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "\(Self.base)\(name)\(Self.ending)",
        "title": "\(title)",
        \(content),
        "$defs": {
      \(embedded.map(Self.definition).joined(separator: ",\n"))
        }
      }

      """
  }

  /// The files to embed: the kinds, and what they refer to, directly or not.
  private var embedded: [String] {
    var found = Set(kinds)
    var open = kinds
    while let text = open.popLast().flatMap({ Self.texts[$0] }) {
      let named = Self.texts.keys.filter { text.contains("\"$ref\": \"\($0)\(Self.ending)") }
      for name in named where found.insert(name).inserted { open.append(name) }
    }
    return found.sorted()
  }

  /// A file as a member of `$defs`, four spaces in.
  private static func definition(_ name: String) -> String {
    let lines = (texts[name] ?? "").split(separator: "\n")
    return "    \"\(name)\(ending)\": " + lines.joined(separator: "\n    ")
  }
}
