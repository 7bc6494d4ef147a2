import PlanModel
import Yams

/// Turns the text of a YAML file into values with places, or says where it is not YAML.
struct YAMLComposer {
  private let positions: YAMLPositions

  /// Returns the document in `file`, or `nil` after recording why there is none.
  ///
  /// A document without content is an empty mapping.
  static func compose(_ file: SourceFile, into diagnostics: inout Diagnostics) -> YAMLValue? {
    // A byte order mark is no part of the first line.
    let hasMark = file.text.unicodeScalars.first == "\u{FEFF}"
    let text = hasMark ? String(file.text.unicodeScalars.dropFirst()) : file.text
    let positions = YAMLPositions(of: text, file: file.path)
    guard YAMLLimits.allow(positions, file: file.path, into: &diagnostics) else { return nil }
    do {
      // Nodes hold their anchors weakly, so the parser must outlive them.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      return try withExtendedLifetime(parser) {
        guard let root = try parser.singleRoot() else {
          return YAMLValue(content: .mapping([]), span: .wholeFile(file.path))
        }
        return try YAMLComposer(positions: positions).value(of: root, depth: 0)
      }
    } catch let refusal as Refusal {
      diagnostics.emit(refusal.message, at: refusal.span)
    } catch let error as YamlError {
      let finding = YAMLErrorTranslation(positions: positions, file: file.path).finding(for: error)
      diagnostics.emit(finding.message, at: finding.span)
    } catch {
      diagnostics.emit(.malformedYAML("\(error)"), at: .wholeFile(file.path))
    }
    return nil
  }

  /// A construct of YAML that is not read.
  private struct Refusal: Error {
    var message: Diagnostic.Message
    var span: SourceSpan
  }

  /// Returns the value of a node; the first node in text order that is refused ends it.
  private func value(of node: Node, depth: Int) throws -> YAMLValue {
    let offset = node.mark.map { positions.offset(line: $0.line, column: $0.column) } ?? 0
    let start = positions.span(at: offset, length: 1)
    guard node.anchor == nil else { throw Refusal(message: .aliasesAreNotRead, span: start) }
    guard depth <= YAMLLimits.depth else { throw Refusal(message: .nestedTooDeep, span: start) }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain
      let isNothing = isPlain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return YAMLValue(
        content: isNothing ? .nothing : .scalar(scalar.string),
        span: positions.span(ofScalar: scalar.string, at: offset))
    case .sequence(let sequence):
      return YAMLValue(
        content: .list(try sequence.map { try value(of: $0, depth: depth + 1) }), span: start)
    case .mapping(let mapping):
      let entries = try mapping.map { pair in
        let key = try value(of: pair.key, depth: depth + 1)
        guard let name = pair.key.scalar?.string else {
          throw Refusal(message: .collectionAsKey, span: key.span)
        }
        return YAMLValue.Entry(
          key: name, keySpan: key.span, value: try value(of: pair.value, depth: depth + 1))
      }
      return YAMLValue(content: .mapping(entries), span: start)
    case .alias: throw Refusal(message: .aliasesAreNotRead, span: start)
    }
  }
}

extension Diagnostic.Message {
  /// More brackets or indentation than a team file has any use for.
  static let nestedTooDeep = Self(
    .malformedYAML, "lists and mappings are nested more than \(YAMLLimits.depth) deep")
  fileprivate static let collectionAsKey = Self(
    .malformedYAML, "a list or mapping is used as a key", help: "a key is a word before a colon")
}
