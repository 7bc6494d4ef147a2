import Foundation
import PlanTestSupport
import Testing

/// The schemas themselves, and the documents of every version that they must go on describing.
struct SchemaTests {
  let checker: SchemaChecker

  init() throws { checker = try SchemaChecker() }

  /// Every place in the schemas where a member is described.
  private var members: [(path: String, file: String, schema: [String: Any])] {
    func members(of value: Any, at path: String, in file: String)
      -> [(path: String, file: String, schema: [String: Any])]
    {
      if let array = value as? [Any] {
        return array.enumerated().flatMap { members(of: $1, at: "\(path)[\($0)]", in: file) }
      }
      guard let object = value as? [String: Any] else { return [] }
      let own = (object["properties"] as? [String: Any] ?? [:]).compactMap { name, schema in
        (schema as? [String: Any]).map { ("\(path).\(name)", file, $0) }
      }
      return own + object.flatMap { members(of: $1, at: "\(path)/\($0)", in: file) }
    }
    return checker.schemas.flatMap { members(of: $1, at: $0, in: $0) }
  }

  @Test func describesEveryMember() {
    #expect(members.count > 800)
    for member in members {
      #expect(member.schema["description"] is String, "\(member.path) has no description")
    }
  }

  @Test func namesTheUnitOfEveryNumber() {
    var numbers = 0
    for member in members where isNumeric(member.schema) {
      numbers += 1
      #expect(unit(of: member.schema, in: member.file) != nil, "\(member.path) has no x-unit")
    }
    #expect(numbers > 150)
  }

  @Test func leavesRoomForNewMembers() {
    for member in members {
      #expect(member.schema["additionalProperties"] as? Bool != false, "\(member.path) is closed")
    }
    for (name, schema) in checker.schemas {
      #expect(schema["additionalProperties"] == nil, "\(name) is closed")
    }
  }

  @Test func refersToWhatIsDefined() {
    for member in members {
      guard let reference = member.schema["$ref"] as? String else { continue }
      #expect(checker.resolve(reference, in: member.file) != nil, "\(member.path): \(reference)")
    }
  }

  /// What version 1 once wrote stays valid: no member is renamed, removed, or asked for later.
  @Test(arguments: Self.samples)
  func describesTheDocumentsOfVersionOne(sample: URL) throws {
    let text = try String(contentsOf: sample, encoding: .utf8)
    let documents = sample.pathExtension == "ndjson" ? text.split(separator: "\n") : [text[...]]
    for document in documents {
      let value = try JSONSerialization.jsonObject(with: Data(document.utf8))
      let kind = sample.deletingPathExtension().lastPathComponent.prefix { $0 != "-" }
      #expect(checker.faults(of: value, by: "\(kind).schema.json") == [])
    }
  }

  @Test func keepsASampleOfEveryKind() {
    let kinds = Set(Self.samples.map { $0.lastPathComponent.prefix { $0 != "-" && $0 != "." } })
    let described = checker.schemas.keys.map { $0.prefix { $0 != "." } }.filter { $0 != "common" }
    #expect(kinds == Set(described))
  }

  /// Members of the first level are enough to show that something is asked for.
  @Test(arguments: Self.samples.filter { $0.pathExtension == "json" })
  func asksForWhatIsPromised(sample: URL) throws {
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: sample))
    var document = try #require(value as? [String: Any])
    let schema = try #require(document["schema"] as? String)
    let required = try #require(checker.schemas[schema]?["required"] as? [String])
    #expect(Set(["schema", "version", "kind"]).isSubset(of: required))
    for name in required {
      let member = document.removeValue(forKey: name)
      #expect(checker.faults(of: document, by: schema) == ["$: \(name) is missing"])
      document[name] = member
    }
  }

  @Test(arguments: Self.goldens)
  func describesWhatTheScenariosGive(golden: URL) throws {
    #expect(try checker.faults(in: String(contentsOf: golden, encoding: .utf8)) == [])
  }

  /// What version 1 wrote when it was first told, one document of each kind.
  private static let samples = files(in: SchemaChecker.folder.appending(path: "v1")) {
    ["json", "ndjson"].contains($0.pathExtension)
  }

  /// The documents among the goldens.
  private static let goldens =
    files(in: RepositoryPaths.scenarios.appending(path: "staffing")) { $0.pathExtension == "json" }
    + ScenarioTests.names.flatMap { name in
      files(in: RepositoryPaths.scenarios.appending(path: "\(name)/expected")) {
        $0.pathExtension == "json"
      }
    }

  private static func files(in folder: URL, where isWanted: (URL) -> Bool) -> [URL] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter(isWanted).sorted { $0.path < $1.path }
  }

  /// The schema and its alternatives.
  private func alternatives(of schema: [String: Any]) -> [[String: Any]] {
    [schema] + (schema["anyOf"] as? [[String: Any]] ?? [])
  }

  private func isNumeric(_ schema: [String: Any]) -> Bool {
    alternatives(of: schema).contains { schema in
      let types = schema["type"] as? [String] ?? [schema["type"] as? String ?? ""]
      return !Set(types).isDisjoint(with: ["number", "integer"])
    }
  }

  private func unit(of schema: [String: Any], in file: String) -> String? {
    alternatives(of: schema).lazy.compactMap { $0["x-unit"] as? String }.first
  }
}
