package import Foundation

/// Checks JSON against the schemas in `Scenarios/schema`, as far as they use JSON Schema 2020-12.
///
/// The schemas are open: a reader must bear members that it does not know. Here an unknown member
/// is a fault, so that nothing is written that is not described; so is an unknown keyword, so that
/// no part of a schema goes unchecked.
package struct SchemaChecker {
  /// The folder of the schemas.
  package static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Scenarios/schema").standardizedFileURL

  /// The schemas by file name.
  package private(set) var schemas: [String: [String: Any]] = [:]

  /// Reads all schemas.
  package init() throws {
    for file in try FileManager.default.contentsOfDirectory(
      at: Self.folder, includingPropertiesForKeys: nil)
    where file.lastPathComponent.hasSuffix(".schema.json") {
      let value = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
      schemas[file.lastPathComponent] = value as? [String: Any]
    }
  }

  /// Returns what is wrong with the document, which names its own schema.
  package func faults(in text: String) throws -> [String] {
    let document = try JSONSerialization.jsonObject(with: Data(text.utf8))
    guard let name = (document as? [String: Any])?["schema"] as? String else {
      return ["no schema is named"]
    }
    return faults(of: document, by: name)
  }

  /// Returns what is wrong with a value by the schema in the file of that name.
  package func faults(of value: Any, by name: String) -> [String] {
    guard let schema = schemas[name] else { return ["there is no schema \(name)"] }
    return faults(of: value, schema, at: "$", in: name)
  }

  private func faults(
    of value: Any, _ schema: [String: Any], at path: String, in file: String
  ) -> [String] {
    schema.keys.sorted().flatMap { keyword -> [String] in
      let argument = schema[keyword] ?? NSNull()
      switch keyword {
      case "$schema", "$id", "$defs", "title", "description", "required", "x-unit": return []
      case "additionalProperties" where argument is Bool: return []
      case "$ref":
        guard let (target, file) = resolve(argument as? String ?? "", in: file) else {
          return ["\(path): \(argument) is not defined"]
        }
        return faults(of: value, target, at: path, in: file)
      case "anyOf", "oneOf":
        let matches = (argument as? [[String: Any]] ?? []).count {
          faults(of: value, $0, at: path, in: file).isEmpty
        }
        let isRight = keyword == "anyOf" ? matches > 0 : matches == 1
        return isRight ? [] : ["\(path): \(matches) of the alternatives hold"]
      case "properties":
        return members(of: value, argument as? [String: Any] ?? [:], schema, at: path, in: file)
      case "additionalProperties":
        return (value as? [String: Any] ?? [:]).sorted { $0.key < $1.key }.flatMap {
          faults(of: $0.value, argument as? [String: Any] ?? [:], at: "\(path).\($0.key)", in: file)
        }
      case "items":
        return (value as? [Any] ?? []).enumerated().flatMap {
          faults(of: $1, argument as? [String: Any] ?? [:], at: "\(path)[\($0)]", in: file)
        }
      default:
        return Self.holds(keyword, argument, for: value) ? [] : ["\(path): \(keyword) fails"]
      }
    }
  }

  /// Members that are missing, unknown, or wrong.
  private func members(
    of value: Any, _ properties: [String: Any], _ schema: [String: Any], at path: String,
    in file: String
  ) -> [String] {
    guard let object = value as? [String: Any] else { return [] }
    let required = schema["required"] as? [String] ?? []
    let missing = required.filter { object[$0] == nil }.map { "\(path): \($0) is missing" }
    return missing
      + object.keys.sorted().flatMap { name -> [String] in
        guard let property = properties[name] as? [String: Any], let member = object[name] else {
          return ["\(path): \(name) is unknown"]
        }
        return faults(of: member, property, at: "\(path).\(name)", in: file)
      }
  }

  /// The part of a schema that a reference with a JSON pointer names, and the file it stands in.
  package func resolve(_ reference: String, in file: String) -> ([String: Any], String)? {
    let parts = reference.split(separator: "#", omittingEmptySubsequences: false)
    let target = parts[0].isEmpty ? file : String(parts[0])
    let steps = parts.dropFirst().first?.split(separator: "/") ?? []
    let found = steps.reduce(schemas[target]) { $0?[String($1)] as? [String: Any] }
    return found.map { ($0, target) }
  }

  private static func holds(_ keyword: String, _ argument: Any, for value: Any) -> Bool {
    let number = value as? NSNumber
    let limit = argument as? NSNumber ?? 0
    switch keyword {
    case "type":
      return (argument as? [String] ?? [argument as? String ?? ""]).contains { isA($0, value) }
    case "const": return (value as? NSObject) == (argument as? NSObject)
    case "enum":
      return (argument as? [Any] ?? []).contains { ($0 as? NSObject) == (value as? NSObject) }
    case "minimum": return number.map { $0.doubleValue >= limit.doubleValue } ?? true
    case "maximum": return number.map { $0.doubleValue <= limit.doubleValue } ?? true
    case "exclusiveMinimum": return number.map { $0.doubleValue > limit.doubleValue } ?? true
    case "minItems": return (value as? [Any]).map { $0.count >= limit.intValue } ?? true
    case "format": return argument as? String == "date"
    case "pattern":
      guard let text = value as? String, let pattern = argument as? String else { return true }
      return text.range(of: pattern, options: .regularExpression) != nil
    default: return false
    }
  }

  private static func isA(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": value is Bool
    case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    case "number": value is NSNumber
    default: false
    }
  }
}
