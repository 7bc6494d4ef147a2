import ArgumentParser
import ResultSchemas

/// `specplan schema`: prints the JSON Schema of the JSON documents.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the JSON Schema of the JSON that the other subcommands print.",
    discussion: """
      Kinds: \(ResultSchema.kinds.joined(separator: ", ")). Each document says in 'kind' what it \
      is. 'events' describes one line of --format ndjson.

      Example:
        specplan schema plan > plan.schema.json
      """)

  @Argument(help: "The kind of document; without it the schema of all of them.")
  var kind: String?

  func validate() throws {
    if let kind, ResultSchema(of: kind) == nil {
      throw ValidationError(
        "there is no kind '\(kind)'; the kinds are \(ResultSchema.kinds.joined(separator: ", "))")
    }
  }

  func run() throws {
    let schema = kind.flatMap { ResultSchema(of: $0) } ?? .all
    try Console.standard.print(schema.text)
  }
}
