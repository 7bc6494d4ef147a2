import Foundation
import PlanTestSupport
import Testing

/// `specplan schema` prints what `Scenarios/schema` holds, in one document.
struct SchemaCommandTests {
  private static func schema(_ arguments: [String] = []) throws -> [String: Any] {
    let run = try SpecplanBinary.run(["schema"] + arguments, in: RepositoryPaths.root)
    #expect(run.status == 0)
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(value as? [String: Any])
  }

  @Test func holdsEveryFileAsItIs() throws {
    let embedded = try #require(try Self.schema()["$defs"] as? [String: Any])
    let files = try SchemaChecker().schemas
    #expect(Set(embedded.keys) == Set(files.keys))
    for (name, file) in files {
      #expect(embedded[name] as? NSDictionary == file as NSDictionary, "\(name)")
    }
  }

  @Test(arguments: [
    ("plan", ["common", "plan"]), ("simulate", ["common", "plan", "simulate"]),
    ("codes", ["codes"]), ("events", ["check", "common", "events", "plan", "simulate"]),
  ])
  func holdsWhatOneKindRefersTo(kind: String, files: [String]) throws {
    let schema = try Self.schema([kind])
    #expect(schema["$ref"] as? String == "\(kind).schema.json")
    let embedded = try #require(schema["$defs"] as? [String: Any])
    #expect(embedded.keys.sorted() == files.map { $0 + ".schema.json" })
  }

  @Test(arguments: ["", "common", "schedule", "plan.schema.json"])
  func refusesAnUnknownKind(kind: String) throws {
    let run = try SpecplanBinary.run(["schema", kind], in: RepositoryPaths.root)
    #expect(run.status == 64 && run.output.isEmpty && run.errors.contains("the kinds are allocate"))
  }
}
