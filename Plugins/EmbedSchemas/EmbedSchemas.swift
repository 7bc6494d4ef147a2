import Foundation
import PackagePlugin

/// Puts the schemas of `Scenarios/schema` into the target that uses it, as Swift source.
///
/// The binary can then print them wherever it is copied to, and there is one text of each.
@main
struct EmbedSchemas: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Scenarios/schema")
    let schemas = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.lastPathComponent.hasSuffix(".schema.json") }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedSchemas.swift")
    return [
      .buildCommand(
        displayName: "Embedding the JSON schemas",
        executable: try context.tool(named: "schema-embedder").url,
        arguments: [output.path] + schemas.map(\.path), inputFiles: schemas,
        outputFiles: [output])
    ]
  }
}
